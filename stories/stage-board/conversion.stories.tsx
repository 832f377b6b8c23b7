import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { leadStore } from './lead-store.js';
import './stage-board-stories.css';

const meta = {
  title: 'Stage board/Conversion',
  component: StageBoard,
  tags: ['!autodocs'],
  loaders: [() => ({ store: leadStore() })],
  render: (args, { loaded }) => <StageBoard {...args} pipeline={loaded['store'] as PipelineStore} />,
  args: { defaultTrackId: 'leads' },
} satisfies Meta<typeof StageBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const card = (canvas: HTMLElement, name: string): HTMLElement =>
  within(canvas).getByRole('row', { name: new RegExp(`^${name}`) });
const strip = (canvas: HTMLElement): HTMLElement =>
  within(canvas).getByRole('group', { name: 'Convert to Opportunities' });
const figure = (canvas: HTMLElement, name: string): HTMLElement =>
  within(strip(canvas)).getByRole('button', { name });

/** Lifts the lead that stands in the last open stage, and carries it on. */
async function carryOn(canvas: HTMLElement, end = ' '): Promise<void> {
  const lead = card(canvas, 'Dale bakery');
  lead.focus();
  const forward = getComputedStyle(lead).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
  await userEvent.keyboard(` ${forward}${end}`);
}

/** A lead is carried on to the next track, is counted there, and is followed. */
export const LeadsAreConverted: Story = {
  play: async ({ canvasElement }) => {
    await expect(figure(canvasElement, '3')).toBeVisible();
    await expect(figure(canvasElement, '17%')).toBeVisible();
    await carryOn(canvasElement);
    const told = within(canvasElement).getAllByRole('status')[0]!;
    await waitFor(() =>
      expect(told).toHaveTextContent('Dale bakery converted: now in Opportunities, Qualifying needs.'),
    );
    await expect(figure(canvasElement, '22%')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Juniper oils/));
    await userEvent.click(
      within(canvasElement).getByRole('button', { name: 'Show Dale bakery in Opportunities' }),
    );
    await waitFor(() => expect(card(canvasElement, 'Dale bakery')).toHaveFocus());
  },
};

/** A lead in the air, over the place where it moves on. */
export const OverTheStrip: Story = {
  play: async ({ canvasElement }) => {
    await carryOn(canvasElement, '');
    await waitFor(() =>
      expect(within(canvasElement).getByRole('group', { name: 'Convert to Opportunities' })).toHaveAttribute(
        'data-over',
      ),
    );
  },
};

/** “Move to…” names the stages of both tracks. */
export const StagesOfBothTracks: Story = {
  play: async ({ canvasElement }) => {
    card(canvasElement, 'Dale bakery').focus();
    await userEvent.keyboard('m');
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: /^Move Dale bakery/ }, { timeout: 20_000 });
    await expect(within(dialog).getByRole('radio', { name: 'Qualifying needs' })).toBeChecked();
  },
};

/** A place for each lane: a lead keeps its owner. */
export const ByOwner: Story = { args: { defaultLaneBy: 'owner' } };

/** Dark. */
export const ConversionDark: Story = { ...OverTheStrip, globals: { theme: 'dark' } };

/** Right to left. */
export const ConversionRtl: Story = { ...OverTheStrip, globals: { direction: 'rtl' } };
