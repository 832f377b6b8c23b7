import { describe } from 'vitest';
import fc from 'fast-check';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { shuffled } from '../shuffled.js';
import { everyAsked, everyNth } from './asked.js';
import { expectSame } from './expect-same.js';

/** A sixteenth of the measures, of the whole and by team: over all cases each comes up some 25 times. */
function figuresOf(pipeline: Pipeline, first: number): unknown {
  const store = createPipelineStore(pipeline);
  return everyNth(everyAsked(pipeline), first, 16).map(({ of, groupsOf }) => [
    of(store),
    groupsOf(store, 'team'),
  ]);
}

const sixteenth = fc.nat(15);

/** Each case makes two stores, and asks them for every team. */
const FEWER = { runs: 400 };

function frozen<TValue>(value: TValue): TValue {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

describe('of every measure', () => {
  property(
    'rows and events in any order give the same figures bit for bit',
    [pipelineArbitrary({ instants: false }), fc.nat(), sixteenth],
    (input, seed, first) => {
      const other = parsePipeline({
        ...input,
        deals: shuffled(input.deals, seed),
        history: shuffled(input.history ?? [], seed + 1),
        targets: shuffled(input.targets, seed + 2),
        rates: shuffled(input.rates ?? [], seed + 3),
      });
      expectSame(figuresOf(other, first), figuresOf(parsePipeline(input), first));
    },
    FEWER,
  );

  property(
    'rows, logs, rates and definition that are frozen to the last will do, and parsing and summing them twice gives the same twice',
    [pipelineArbitrary(), sixteenth],
    (input, first) => {
      const before = JSON.stringify(input);
      const given = frozen(input);
      const figures = figuresOf(frozen(parsePipeline(given)), first);
      expectSame(figuresOf(parsePipeline(given), first), figures);
      expectSame(JSON.parse(JSON.stringify(given)), JSON.parse(before));
    },
    FEWER,
  );

  property(
    'under any of eight time zones the figures are the same, where no day changes',
    [
      pipelineArbitrary({ dirt: false }),
      fc.constantFrom(
        'Pacific/Honolulu',
        'America/Los_Angeles',
        'America/St_Johns',
        'Europe/Brussels',
        'Asia/Kathmandu',
        'Asia/Tokyo',
        'Australia/Lord_Howe',
        'Pacific/Auckland',
      ),
      sixteenth,
    ],
    (input, timeZone, first) => {
      const inUtc = parsePipeline({ ...input, pipeline: { ...input.pipeline, timeZone: 'UTC' } });
      const inZone = parsePipeline({ ...input, pipeline: { ...input.pipeline, timeZone } });
      expectSame(figuresOf(inZone, first), figuresOf(inUtc, first));
    },
    FEWER,
  );

  property(
    'figures need nothing of the machine’s language: without any function that asks for it they are the same',
    [pipelineArbitrary(), sixteenth],
    (input, first) => {
      const figures = figuresOf(parsePipeline(input), first);
      expectSame(
        withoutLocale(() => figuresOf(parsePipeline(input), first)),
        figures,
      );
    },
    { runs: 300 },
  );
});

/** Runs without what JavaScript does by the machine's language: where it is called without a language, it throws. */
function withoutLocale<TResult>(run: () => TResult): TResult {
  const asked = [
    [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
    [Number.prototype, ['toLocaleString']],
    [Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
    [Array.prototype, ['toLocaleString']],
    [Intl, ['NumberFormat', 'Collator', 'PluralRules']],
  ] as const;
  const undo = asked.flatMap(([object, names]) =>
    names.map((name) => {
      const described = Object.getOwnPropertyDescriptor(object, name)!;
      Object.defineProperty(object, name, {
        ...described,
        value: () => {
          throw new Error(`${name} was asked for`);
        },
      });
      return () => Object.defineProperty(object, name, described);
    }),
  );
  try {
    return run();
  } finally {
    for (const each of undo) each();
  }
}
