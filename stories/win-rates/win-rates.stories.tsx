import type { Meta, StoryObj } from '@storybook/react-vite';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { samplePipeline } from '../sample-pipeline.js';

const meta = {
  title: 'Win rates/WinRateComparison',
  component: WinRateComparison,
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof WinRateComparison>;

export default meta;

type Story = StoryObj<typeof meta>;

export const OneLine: Story = {};
export const Range: Story = { args: { defaultOpen: 'range' } };
