import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { ReactRenderer } from '@storybook/react';
import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import { cairnTheme } from './cairn-theme.js';
import { withSurroundings } from './with-surroundings.js';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { theme: cairnTheme },
    controls: { expanded: true },
    options: { storySort: { order: ['Workbench', 'Design', 'Funnel', 'Coverage gauge', 'Win rates'] } },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', density: 'regular', locale: 'en' },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'compact', title: 'Compact' },
          { value: 'regular', title: 'Regular' },
          { value: 'comfortable', title: 'Comfortable' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'sv', title: 'Svenska' },
        ],
      },
    },
  },
  decorators: [
    withThemeByDataAttribute<ReactRenderer>({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-cairn-theme',
    }),
    withSurroundings,
  ],
};

export default preview;
