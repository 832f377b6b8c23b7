import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CoverageGauges, Gauges, useCoverageGauges } from '../../src/coverage-gauge/index.js';
import { useCoverage, useCoverageGroups, useCycleAwareGroups } from '../../src/hooks/index.js';
import { emptyPipeline, samplePipeline } from '../sample-pipeline.js';
import { manyOwnersPipeline } from './gauge-pipelines.js';
import './headless.css';

/** The sample's running quarter. */
const quarter = { start: '2026-08-01', end: '2026-11-01' } as const;

const meta = {
  title: 'Coverage gauge/CoverageGauges',
  component: CoverageGauges,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline, window: quarter },
} satisfies Meta<typeof CoverageGauges>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Bars on one scale, the lowest coverage first. Arrow keys walk the owners, Enter picks one. */
export const ByOwner: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = canvas.getAllByRole('meter');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const second = canvas.getAllByRole('meter')[1]!;
    await expect(second).toHaveFocus();
    await expect(second).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{Escape}');
    await expect(second).not.toHaveAttribute('aria-current');
  },
};

/** Arcs in cards. */
export const ByOwnerArc: Story = { args: { shape: 'arc' } };

/** A team's target is that of its members together, where it has none of its own. */
export const ByTeam: Story = { args: { groupBy: 'team', shape: 'arc' } };

/** Of what is left to win: the edges of the healthy ground stand at one place for all, unless a group has its own. */
export const OfRemaining: Story = {
  args: {
    groupBy: 'team',
    against: 'remaining',
    required: { method: 'fixed', multiple: 3 },
    edges: new Map([['south', { required: 4, floor: 2.5, ceiling: 5 }]]),
  },
};

/** Sorted by what is short of the floor, in money. */
export const ByGap: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'Short of the floor');
    await expect(canvas.getByRole('button', { name: 'Highest first' })).toBeVisible();
  },
};

/** The groups as numbers, each of which opens its explanation. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Expected wins' })).toBeVisible();
  },
};

/** More than fifty: the others come when they are asked for. */
export const Many: Story = {
  args: { pipeline: manyOwnersPipeline },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = within(canvas.getByRole('list', { name: 'Coverage by owner' }));
    await expect(list.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
    await expect(list.getAllByRole('listitem').length).toBeGreaterThan(50);
  },
};

/** Own order, text and marks from the parts: a podium of teams, each a name and an arc. */
export const Composed: Story = {
  render: function Composed() {
    const overall = useCoverage({ window: quarter }, { pipeline: samplePipeline });
    const groups = useCoverageGroups({ window: quarter }, { pipeline: samplePipeline, groupBy: 'team' });
    return (
      <Gauges.Root
        groups={groups}
        overall={overall}
        groupBy="team"
        shape="arc"
        defaultSort={{ key: 'coverage', direction: 'descending' }}
      >
        <Gauges.Head>
          <Gauges.Title>Who has enough to go for?</Gauges.Title>
        </Gauges.Head>
        <Gauges.Body>
          <Gauges.List>
            {(item) => (
              <Gauges.Item key={item.id} item={item}>
                <Gauges.Picture />
                <Gauges.Zone />
                <strong>{item.name}</strong>
              </Gauges.Item>
            )}
          </Gauges.List>
        </Gauges.Body>
      </Gauges.Root>
    );
  },
};

/** No Cairn markup at all: sentences, the lowest coverage first. */
export const Headless: Story = {
  render: function Headless() {
    const source = { pipeline: samplePipeline, groupBy: 'team' };
    const groups = useCoverageGroups({ window: quarter }, source);
    const cycleAware = useCycleAwareGroups({ window: quarter }, source);
    const { items, getListProps, getItemProps, getMeterProps } = useCoverageGauges({
      groups,
      cycleAware,
      groupBy: 'team',
      currency: 'EUR',
    });
    return (
      <ol className="standings" {...getListProps()}>
        {items.map((item) => (
          <li key={item.id} {...getItemProps(item)}>
            <span {...getMeterProps(item)}>
              {item.name}{' '}
              {item.reading.kind === 'coverage' ? '▮'.repeat(Math.round((item.reading.value ?? 0) * 4)) : '–'}
            </span>
          </li>
        ))}
      </ol>
    );
  },
};

/** Nothing is open and nothing was won. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** No data yet. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and no other. */
export const Failed: Story = { args: { window: { start: '2026-11-01', end: '2026-08-01' } } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="gauge-narrow">
        <Story />
      </div>
    ),
  ],
};
