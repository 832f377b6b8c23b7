import type { Meta, StoryObj } from '@storybook/react-vite';
import { AllFive } from '../dashboard/all-five.js';
import { smallPipeline } from '../sample-pipeline.js';
import { HARBOUR } from './harbour.js';
import { ORCHARD } from './orchard.js';
import { Themed } from './themed.js';
import type { CairnTheme } from '../../src/theme/index.js';

const meta = {
  title: 'Theming/Every preset',
  component: AllFive,
  tags: ['!autodocs'],
  args: { pipeline: smallPipeline },
} satisfies Meta<typeof AllFive>;

export default meta;

type Story = StoryObj<typeof meta>;

const inTheme = (theme: CairnTheme, reading: 'light' | 'dark'): Story => ({
  globals: { theme: reading },
  decorators: [
    (Story) => (
      <Themed theme={theme} reading={reading}>
        <Story />
      </Themed>
    ),
  ],
});

/** Harbour: cool, dense, sharp. Tokens alone. */
export const Harbour: Story = inTheme(HARBOUR, 'light');

/** Harbour, dark. */
export const HarbourDark: Story = inTheme(HARBOUR, 'dark');

/** Orchard: warm, round, roomy, in a serif. Tokens alone. */
export const Orchard: Story = inTheme(ORCHARD, 'light');

/** Orchard, dark. */
export const OrchardDark: Story = inTheme(ORCHARD, 'dark');

/** More contrast: text 7 to 1, marks 4.5 to 1, thicker lines. */
export const MoreContrast: Story = { globals: { contrast: 'more' } };

/** More contrast, dark. */
export const MoreContrastDark: Story = { globals: { contrast: 'more', theme: 'dark' } };

/** Compact: rows of 28 px, targets of 24. */
export const Compact: Story = { globals: { density: 'compact' } };

/** Comfortable: rows of 52 px, targets of 44. */
export const Comfortable: Story = { globals: { density: 'comfortable' } };

/** Comfortable, right to left, dark. */
export const ComfortableRtl: Story = {
  globals: { density: 'comfortable', direction: 'rtl', theme: 'dark' },
};
