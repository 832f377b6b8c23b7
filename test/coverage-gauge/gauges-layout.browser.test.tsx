/// <reference types="vite/client" />
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoverageGauges } from '../../src/coverage-gauge/index.js';
import { parsePipeline } from '../../src/model/index.js';
import styles from '../../src/styles.css?inline';
import { drawIn, LANGUAGES } from '../messages/every-preset.js';
import { layoutFaults } from '../messages/layout-faults.js';
import { QUARTER } from './coverage-data.js';

/** Long without a place to break, of both directions, of marks that turn what follows, of nothing to be seen. */
const NAMES = [
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle',
  'Ada Lovelace and the whole of the enterprise team of the north-western region',
  'عبد الرحمن بن محمد بن عبد العزيز آل سعود',
  'ליאור אברהמוב (צפון)',
  '\u202Etxet desrever',
  '<b onclick="alert(1)">Bo</b>',
  '🏳️‍🌈👩‍👩‍👧‍👦🇸🇪',
  'Z̸͍̈́a̶̰͝l̷̰̽g̶̼̈́o̷͇͗',
  '山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎',
  '.',
];

/** Cents: none known, none, below zero, a few, more than a line has room for. */
const AMOUNTS = [null, 0, -4_000_00, 1, 250_000_00, 987_654_321_098_76];

const ids = Array.from({ length: 40 }, (_, index) => `o${index}`);

/** Forty owners, each with what is open, won and lost of amounts of every kind, and targets of every kind. */
const hostile = parsePipeline({
  pipeline: {
    currency: 'EUR',
    tracks: [
      {
        id: 'sales',
        name: 'Sales',
        stages: [
          { id: 'offer', name: 'Offer', kind: 'open' },
          { id: 'won', name: 'Won', kind: 'won' },
          { id: 'lost', name: 'Lost', kind: 'lost' },
        ],
      },
    ],
    owners: ids.map((id, index) => ({ id, name: `${NAMES[index % NAMES.length]!} ${index}` })),
  },
  asOf: '2026-08-15',
  deals: ids.flatMap((owner, index) =>
    (['offer', 'won', 'lost'] as const).map((stage, place) => {
      const minor = AMOUNTS[(index + place) % AMOUNTS.length]!;
      return {
        id: `${owner}-${stage}`,
        owner,
        stage,
        amount: minor === null ? null : minor / 100,
        created: '2026-01-15',
        expectedClose: index % 7 === 0 ? null : '2026-09-15',
        closed: stage === 'offer' ? null : '2026-07-20',
      };
    }),
  ),
  targets: [
    { period: QUARTER, amountMinor: 10_000_000_00 },
    ...ids.flatMap((ownerId, index) => {
      const amountMinor = [1_00, 0, 300_000_00, -5, 987_654_321_098_76][index % 6];
      return amountMinor === undefined ? [] : [{ period: QUARTER, amountMinor, ownerId }];
    }),
  ],
});

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(() => {
  for (const name of ['dir', 'lang']) document.documentElement.removeAttribute(name);
  document.body.removeAttribute('style');
});

const { English, German, Arabic } = LANGUAGES;

describe.each(['bullet', 'arc'] as const)('forty gauges of hostile owners, as %s', (shape) => {
  describe.each(Object.entries({ English, German, Arabic }))('in %s', (_, language) => {
    test.each([240, 320, 480, 640, 880, 1000])(
      'at %d pixels, have no text on another, none cut, and none outside',
      (width) => {
        document.body.style.inlineSize = `${width}px`;
        const container = drawIn(
          language,
          <CoverageGauges pipeline={hostile} window={QUARTER} shape={shape} />,
        );
        expect(container.querySelectorAll('[data-cairn="gauges-item"]')).toHaveLength(40);
        expect(layoutFaults(container, document.body.getBoundingClientRect())).toEqual([]);
      },
    );
  });
});
