import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import layered from '../../src/styles.css?inline';
import unlayered from '../../src/styles.unlayered.css?inline';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { smallPipeline } from '../sample-pipeline.js';
import { differences } from './drawn-looks.js';
import { Framed } from './framed.js';
import { OF_EVERYTHING, OF_ROOM } from './resets.js';
import { tailwindSheet } from './tailwind-sheet.js';

const BODY = 'body { margin: 8px }';

function Presets(): ReactNode {
  return (
    <PipelineProvider pipeline={smallPipeline}>
      <FunnelChart />
      <CoverageGauge />
      <WinRateComparison groupBy="team" />
      <DealMix />
      <StageBoard />
    </PipelineProvider>
  );
}

interface PairProps {
  /** The sheets of the host's page, Cairn's among them. */
  readonly sheets: readonly string[];
  /** What stands in the host's page; every preset without it. */
  readonly children?: ReactNode;
}

/** The presets on a host's page, beside themselves on a page that has nothing else. */
function Pair({ sheets, children = <Presets /> }: PairProps): ReactNode {
  return (
    <div className="framed-pair">
      <Framed name="The host’s page" sheets={[...sheets, BODY]}>
        {children}
      </Framed>
      <Framed name="Nothing but Cairn" sheets={[layered, BODY]} isChecked={false}>
        <Presets />
      </Framed>
    </div>
  );
}

const meta = {
  title: 'Theming/Inside a host',
  component: Pair,
  tags: ['!autodocs'],
} satisfies Meta<typeof Pair>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The documents of both frames, once every preset is drawn in each. */
async function pages(canvasElement: HTMLElement): Promise<readonly [Document, Document]> {
  const canvas = within(canvasElement);
  const [host, plain] = await Promise.all(
    ['The host’s page', 'Nothing but Cairn'].map(async (name) => {
      const page = (await canvas.findByTitle<HTMLIFrameElement>(name)).contentDocument;
      if (page === null) throw new Error('The frame has no page.');
      await waitFor(() => expect(page.querySelectorAll('[data-cairn-frame]')).toHaveLength(5));
      await page.fonts.ready;
      return page;
    }),
  );
  return [host!, plain!];
}

const looksTheSame: Story['play'] = async ({ canvasElement }) => {
  const [host, plain] = await pages(canvasElement);
  await waitFor(() => expect(differences(host, plain)).toEqual([]));
};

const CLASSES = ['rounded-xl', 'border-4', 'border-red-600', 'p-6', 'uppercase'] as const;

/** In Tailwind 4, its preflight and all, in the order of layers that the README gives: nothing of a widget is other. */
export const Tailwind: Story = {
  args: { sheets: [] },
  loaders: [async () => ({ sheet: await tailwindSheet(CLASSES) })],
  render: (_, { loaded }) => <Pair sheets={[String(loaded['sheet'])]} />,
  play: looksTheSame,
};

/** A class of the host's wins over Cairn, on a preset and on a part. */
export const TailwindClasses: Story = {
  args: { sheets: [] },
  loaders: Tailwind.loaders!,
  render: (_, { loaded }) => (
    <Pair sheets={[String(loaded['sheet'])]}>
      <FunnelChart pipeline={smallPipeline} className={CLASSES.join(' ')} />
    </Pair>
  ),
  play: async ({ canvasElement }) => {
    const frame = await within(canvasElement).findByTitle<HTMLIFrameElement>('The host’s page');
    const widget = frame.contentDocument?.querySelector('[data-cairn-frame]');
    await expect(widget).toHaveClass('rounded-xl');
    const style = frame.contentWindow!.getComputedStyle(widget!);
    await expect([
      style.borderTopLeftRadius,
      style.borderTopWidth,
      style.paddingTop,
      style.textTransform,
    ]).toEqual(['12px', '4px', '24px', 'uppercase']);
  },
};

/** Under a reset of margins, paddings and boxes in no layer, before Cairn. */
export const ResetBefore: Story = { args: { sheets: [OF_ROOM, layered] }, play: looksTheSame };

/** The same, after it. */
export const ResetAfter: Story = { args: { sheets: [layered, OF_ROOM] }, play: looksTheSame };

/** The same, with the style sheet that has no layer. */
export const ResetUnlayered: Story = { args: { sheets: [OF_ROOM, unlayered] }, play: looksTheSame };

/** A reset that takes everything, in a layer before Cairn's. */
export const HostileReset: Story = {
  args: {
    sheets: [`@layer reset, cairn; @layer reset { ${OF_EVERYTHING} }`, layered],
  },
  play: looksTheSame,
};
