import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import type { ComponentType } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import { fileOf, OPEN } from '../csv-import/csv-files.js';
import { NOTHING, smallStore } from '../funnel/funnel-data.js';
import { axTree } from './ax-tree.js';
import {
  BoardExample,
  DealExample,
  FunnelExample,
  GaugeExample,
  GaugesExample,
  ImportExample,
  MixExample,
  WinCurvesExample,
  WinRatesExample,
} from './examples.js';
import { onStage } from './stage.js';

onStage();

const nothing = (): Promise<void> => Promise.resolve();
const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getAllByRole('button', { name })[0]!);
const dialog = () => screen.findByRole('dialog', {}, { timeout: 20_000 });

/** What is drawn, what is done to it then, and the file that holds what assistive technology is told. */
const TREES: readonly (readonly [file: string, Drawn: ComponentType, then: () => Promise<unknown>])[] = [
  ['funnel', FunnelExample, nothing],
  ['coverage-gauge', GaugeExample, nothing],
  ['coverage-gauges', GaugesExample, nothing],
  ['win-rates', WinRatesExample, nothing],
  ['win-curves', WinCurvesExample, () => screen.findByRole('slider', {}, { timeout: 20_000 })],
  ['deal-mix', MixExample, () => press('Set size classes')],
  [
    'deal-mix-through-time',
    MixExample,
    async () => {
      await userEvent.click(screen.getByRole('radio', { name: 'Over time' }));
      await screen.findByRole('group', { name: /^Open deals by size over time/ }, { timeout: 20_000 });
    },
  ],
  ['stage-board', BoardExample, nothing],
  ['table', FunnelExample, () => press('Table')],
  [
    'explanation',
    FunnelExample,
    async () => {
      await press('How computed?');
      await dialog();
    },
  ],
  [
    'move-dialog',
    BoardExample,
    async () => {
      await press('Move Acme renewal to…');
      await dialog();
    },
  ],
  [
    'deal-dialog',
    DealExample,
    async () => {
      await press('Open the deal');
      await dialog();
    },
  ],
  [
    'csv-import',
    ImportExample,
    async () => {
      await press('Import deals');
      await dialog();
    },
  ],
  [
    'csv-import-review',
    ImportExample,
    async () => {
      await press('Import deals');
      const inside = within(await dialog());
      await userEvent.upload(inside.getByLabelText('CSV export'), fileOf(OPEN));
      await inside.findByRole('heading', { name: 'How the file was read' }, { timeout: 20_000 });
    },
  ],
  ['loading', () => <FunnelChart pipeline={null} />, nothing],
  ['empty', () => <FunnelChart pipeline={smallStore(NOTHING)} />, nothing],
];

describe('assistive technology is told', () => {
  test.each(TREES)('of %s', async (file, Drawn, then) => {
    render(<Drawn />);
    await then();
    await expect(await axTree()).toMatchFileSnapshot(`trees/${file}.txt`);
  });

  test('of a widget that failed', async () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<FunnelChart pipeline={smallStore()} locale="no such locale" />);
    await expect(await axTree()).toMatchFileSnapshot('trees/failed.txt');
  });
});
