import fc from 'fast-check';
import { coverage, cycleAwareCoverage, stageDwell } from '../../src/measures/index.js';
import { addDays, parsePipeline, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore, summarise } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

/** The whole summary, what is not read from it alone (coverage of each team's target), and what is added up in fractions. */
function figuresOf(pipeline: Pipeline): unknown {
  const { quarter: window } = windowsOf(pipeline);
  const store = createPipelineStore(pipeline);
  return [
    summarise(pipeline),
    store.selectGroups(coverage, { window }, { groupBy: 'team' }),
    store.select(cycleAwareCoverage, { window: { start: window.start, end: addDays(window.end, 92) } }),
    store.select(stageDwell, { method: 'km' }),
  ];
}

/** The same items in another order, told by a number. */
function shuffled<TItem>(items: Iterable<TItem>, seed: number): TItem[] {
  let state = seed;
  const draw = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1);
  return [...items]
    .map((item) => ({ item, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

function frozen<TValue>(value: TValue): TValue {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

property(
  'rows and events in any order give the same figures bit for bit; parsing twice gives what parsing once gave, and frozen input will do',
  [pipelineArbitrary({ instants: false }), fc.nat()],
  (input, seed) => {
    const figures = figuresOf(parsePipeline(frozen(input)));
    const other = parsePipeline({
      ...input,
      deals: shuffled(input.deals, seed),
      history: shuffled(input.history ?? [], seed + 1),
      targets: shuffled(input.targets, seed + 2),
    });
    expectSame(figuresOf(other), figures);
  },
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
  ],
  (input, timeZone) => {
    const inUtc = parsePipeline({ ...input, pipeline: { ...input.pipeline, timeZone: 'UTC' } });
    const inZone = parsePipeline({ ...input, pipeline: { ...input.pipeline, timeZone } });
    expectSame(summarise(inZone), summarise(inUtc));
  },
);
