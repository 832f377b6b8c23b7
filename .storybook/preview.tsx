import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { ReactRenderer } from '@storybook/react';
import type { Preview } from '@storybook/react-vite';
import { lazy, type ComponentProps, Suspense } from 'react';
import { configure } from 'storybook/test';
import '../src/styles.css';
import { withSurroundings } from './with-surroundings.js';

/** Loaded where a page of the docs is: a story that runs as a test has no need of it. */
const DocsPage = lazy(() => import('./docs-page.js').then((module) => ({ default: module.DocsPage })));

// What a story waits for comes when it comes: a slow machine is no failure.
configure({ asyncUtilTimeout: 15_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // What passes is counted, not described: most of the time went into naming every node that did.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    docs: {
      container: (props: ComponentProps<typeof DocsPage>) => (
        <Suspense fallback={null}>
          <DocsPage {...props} />
        </Suspense>
      ),
    },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          'Choosing a widget',
          'Data in',
          'Measures',
          'Server rendering',
          'Workbench',
          'Dashboard',
          'Funnel',
          'Coverage gauge',
          'Win rates',
          'Deal mix',
          'Stage board',
          'Deal dialog',
          'CSV import',
          'Theming',
          ['Theming', 'Make a theme', 'Motion', 'Every preset', 'Inside a host'],
          'Languages',
          'Accessibility',
          'Design',
          'Reference',
          ['Data', 'Measures', 'Invariants'],
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', density: 'regular', contrast: 'system', locale: 'en' },
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
    contrast: {
      description: 'Contrast',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Contrast of the system' },
          { value: 'more', title: 'More contrast' },
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
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
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
