import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import {
  CoverageGauges,
  Gauges,
  useCoverageGauges,
  type CoverageGaugeItem,
} from '../../src/coverage-gauge/index.js';
import { useCoverage, useCoverageGroups } from '../../src/hooks/index.js';
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

/** Own order, words and marks from the parts: a street of houses, as tall as what each team has to go for, a window for each half of its target. */
export const Composed: Story = {
  render: function Composed() {
    const overall = useCoverage({ window: quarter }, { pipeline: samplePipeline });
    const groups = useCoverageGroups({ window: quarter }, { pipeline: samplePipeline, groupBy: 'team' });
    return (
      <Gauges.Root
        groups={groups}
        overall={overall}
        groupBy="team"
        defaultSort={{ key: 'coverage', direction: 'descending' }}
      >
        <Gauges.Head>
          <Gauges.Title>Who has enough to go for?</Gauges.Title>
        </Gauges.Head>
        <Gauges.Body>
          <Gauges.List className="skyline">
            {(item) => (
              <Gauges.Item key={item.id} item={item}>
                <Gauges.Number />
                <Gauges.Zone />
                <Gauges.Picture>
                  <House item={item} />
                </Gauges.Picture>
                <strong>{item.name}</strong>
              </Gauges.Item>
            )}
          </Gauges.List>
        </Gauges.Body>
      </Gauges.Root>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Continent'));
    await expect(canvas.getByRole('meter', { current: true })).toHaveAccessibleName(/^Continent/);
    await userEvent.click(canvas.getByText('Continent'));
  },
};

/** A house of the street: 60 units tall for each multiple of the target. */
function House({ item: { reading } }: { readonly item: CoverageGaugeItem }): ReactNode {
  const height = reading.kind === 'coverage' ? 60 * (reading.value ?? 0) : 0;
  const floors = Array.from({ length: Math.floor(height / 30) }, (_, floor) => 188 - 30 * floor);
  return (
    <svg viewBox="0 0 60 200" aria-hidden="true">
      {height > 0 && (
        <path
          className="skyline-wall"
          data-zone={reading.zone ?? undefined}
          d={`M4 200V${200 - height}L30 ${188 - height}L56 ${200 - height}V200Z`}
        />
      )}
      {floors.map((bottom) => (
        <path
          key={bottom}
          className="skyline-window"
          d={`M14 ${bottom}v-14h10v14zM36 ${bottom}v-14h10v14z`}
        />
      ))}
    </svg>
  );
}

/** No Cairn markup at all: a table of tallies, the lowest coverage first, a box for each quarter of a target. */
export const Headless: Story = {
  render: function Headless() {
    const source = { pipeline: samplePipeline, groupBy: 'team' };
    const groups = useCoverageGroups({ window: quarter }, source);
    const { items, getListProps, getItemProps, getMeterProps } = useCoverageGauges({
      ...{ groups, groupBy: 'team', currency: 'EUR' },
    });
    return (
      <ol className="standings" {...getListProps()}>
        {items.map((item) => {
          const value = item.reading.kind === 'coverage' ? item.reading.value : null;
          return (
            <li key={item.id} {...getItemProps(item)}>
              <span {...getMeterProps(item)}>
                <bdi>{item.name}</bdi>
                <bdi>{'▮'.repeat(Math.round((value ?? 0) * 4))}</bdi>
                <bdi>{value === null ? '–' : value.toFixed(1)}</bdi>
              </span>
            </li>
          );
        })}
      </ol>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = canvas.getAllByRole('meter');
    first?.focus();
    await userEvent.keyboard('{ArrowDown} ');
    await expect(canvas.getByRole('meter', { current: true })).toHaveAccessibleName(/^Continent/);
    await userEvent.keyboard('{Escape}');
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
