import { screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { fileOf, OPEN } from '../csv-import/csv-files.js';
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
import { times, until, walk, type Step } from './walk.js';

onStage();

const isOpen = (): boolean =>
  document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false;
const isClosed = (): boolean => document.querySelector('[role="dialog"]') === null;
const opens = (key: string): Step => until(key, isOpen);
const opensMenu = (key: string): Step => until(key, () => document.activeElement?.role === 'menuitem');
const closes = (key: string): Step => until(key, isClosed);

const giveFile: Step = [
  'a file is chosen',
  async () => {
    const inside = within(screen.getByRole('dialog'));
    await userEvent.upload(inside.getByLabelText('CSV export'), fileOf(OPEN));
    await inside.findByRole('button', { name: 'Import 3 deals' }, { timeout: 20_000 });
  },
];
const answered =
  (left: string): (() => boolean) =>
  () =>
    screen.getByRole('status').textContent?.includes(left) ?? false;

/** From the button before a widget, by key, to the one after it. */
const WALKS: readonly (readonly [file: string, drawn: ComponentType, steps: readonly Step[]])[] = [
  [
    'funnel',
    FunnelExample,
    [
      't',
      ...times(6, 'Tab'),
      ...['ArrowRight', 'ArrowLeft', 'Tab', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown'],
      opens('Enter'),
      closes('Escape'),
      ...['Space', 'Escape', 'Space', 'Space', 't', 'Tab', 'Shift+Tab', 't', 'Tab', 'Shift+Tab', 'Shift+Tab'],
    ],
  ],
  [
    'explanation',
    FunnelExample,
    ['Tab', 'Tab', 'Tab', opens('Enter'), 'ArrowUp', 'Tab', 'Tab', 'Shift+Tab', closes('Escape')],
  ],
  [
    'download-menu',
    FunnelExample,
    [
      ...['Tab', 'Tab', opensMenu('Enter'), 'ArrowDown', 'End', 'ArrowDown', 'Home', 'Escape'],
      ...[opensMenu('Space'), 'Tab', 'Shift+Tab'],
    ],
  ],
  ['coverage-gauge', GaugeExample, [...times(12, 'Tab'), 'Shift+Tab', opens('Enter'), closes('Escape')]],
  [
    'coverage-gauges',
    GaugesExample,
    [
      ...times(7, 'Tab'),
      ...['ArrowDown', 'End', 'Home', 'Space', 'Escape', opens('?'), closes('Escape'), 'Tab', 'Shift+Tab'],
    ],
  ],
  [
    'win-rates',
    WinRatesExample,
    [
      ...times(8, 'Tab'),
      ...[
        'ArrowRight',
        'ArrowLeft',
        'Tab',
        'Tab',
        'Tab',
        'ArrowDown',
        'Tab',
        'Enter',
        'Tab',
        'ArrowDown',
        'End',
        'Home',
      ],
      ...[opens('Enter'), closes('Escape'), 'Space', 'Tab', 'Shift+Tab', 'Escape', 't', 't', 'Tab'],
    ],
  ],
  [
    'win-curves',
    WinCurvesExample,
    [
      until('Tab', () => document.querySelector('[role="slider"]') !== null),
      ...times(9, 'Tab'),
      ...['Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', opens('?'), closes('Escape')],
      ...[opens('Enter'), closes('Escape'), 'End', 'Tab', 'ArrowDown', opens('?'), closes('Escape')],
      ...[opens('Enter'), closes('Escape'), 'Space', 'Tab', 'Shift+Tab', 'Escape', 't'],
      ...['Tab', 'ArrowRight', 'ArrowDown', opens('Enter'), closes('Escape'), 't'],
    ],
  ],
  [
    'deal-mix',
    MixExample,
    [
      ...times(5, 'Tab'),
      ...['ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'Home', opens('Enter'), closes('Escape')],
      ...['Space', 'Tab', 'Shift+Tab', 'Escape'],
      ...times(4, 'Tab'),
      ...['Enter', 'Enter', 'Tab', opens('Enter'), closes('Escape')],
      ...times(17, 'Tab'),
      ...['Enter', 'Tab', 'Tab', 'ArrowRight', 'ArrowLeft', 'Tab'],
      ...['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', 'Tab', 'Tab', 'Tab'],
      ...times(6, 'Tab'),
    ],
  ],
  [
    'deal-mix-through-time',
    MixExample,
    [
      ...times(4, 'Tab'),
      ...[
        until('ArrowRight', () => document.querySelector('[data-cairn="mix-stack"]') !== null),
        'Tab',
        'ArrowRight',
      ],
      ...['Tab', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', 'Tab'],
    ],
  ],
  [
    'stage-board',
    BoardExample,
    [
      ...times(10, 'Tab'),
      ...times(16, 'Tab'),
      ...['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'End', 'Home', 'PageDown', 'PageUp'],
      ...['Space', 'ArrowRight', 'ArrowDown', 'Escape'],
      ...['Space', 'ArrowRight', 'Space', 'Control+z', 'Control+y', 'Control+z'],
      ...[opens('m'), 'ArrowDown', closes('Escape'), opens('Enter'), closes('Escape')],
      ...['x', 'Shift+ArrowDown', 'Escape', 'ArrowUp'],
      ...['Tab', 'Tab', opens('Enter'), closes('Enter')],
      ...times(20, 'Tab'),
    ],
  ],
  [
    'deal-dialog',
    DealExample,
    ['Tab', opens('Enter'), 'Shift+Tab', 'Tab', 'Shift+Tab', closes('Escape'), 'Tab'],
  ],
  [
    'csv-import',
    ImportExample,
    [
      ...['Tab', opens('Enter'), 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', giveFile],
      ...['Tab', until('Enter', answered('2 questions')), 'Tab', until('Enter', answered('1 question'))],
      ...[closes('Escape'), 'Tab'],
    ],
  ],
];

test.each(WALKS)('%s, by keyboard', async (file, Drawn, steps) => {
  await expect(await walk(Drawn, steps)).toMatchFileSnapshot(`walks/${file}.txt`);
});
