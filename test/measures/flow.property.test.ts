import fc from 'fast-check';
import { expect } from 'vitest';
import { flow, winRate } from '../../src/measures/index.js';
import { addDays, parsePipeline, periodContaining, type Period } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from '../summary/random-operations.js';
import { expectSame } from './expect-same.js';
import { oracleOpen, reconciled } from './oracle-flow.js';

const days = fc.record({
  /** Days of the span before `asOf`. */
  since: fc.integer({ min: 1, max: 700 }),
  length: fc.integer({ min: 1, max: 400 }),
  mode: fc.constantFrom('gross' as const, 'net' as const, 'ranked' as const),
  hasPeriod: fc.boolean(),
});

type Days = typeof days extends fc.Arbitrary<infer TValue> ? TValue : never;

const argsOf = (asOf: string, { since, length, mode, hasPeriod }: Days) => {
  const from = addDays(asOf, 1 - since);
  const period: Period | null = hasPeriod ? periodContaining(from, 'quarter') : null;
  return { from, to: addDays(from, length), mode, period };
};

property(
  'the flow begins and ends with what reading as of those days gives, and its lines lead from one to the other',
  [pipelineArbitrary({ dirt: false, maxDeals: 12 }), days],
  (input, choice) => {
    const { asOf } = input;
    const args = argsOf(asOf, choice);
    const store = createPipelineStore(parsePipeline(input));
    const result = store.select(flow, args);
    const { opening, closing } = result;
    const last = addDays(args.to, -1);
    expectSame([opening.count, opening.valueMinor], oracleOpen(input, addDays(args.from, -1), args.period));
    expectSame(
      [closing.count, closing.valueMinor],
      oracleOpen(input, last < asOf ? last : asOf, args.period),
    );
    expectSame(reconciled(result), [closing.count, closing.valueMinor]);
    for (const { key, result: group } of store.selectGroups(flow, args, { groupBy: 'owner' })) {
      const { count, valueMinor } = group.closing;
      expectSame(reconciled(group), [count, valueMinor]);
      const ofOwner = oracleOpen(input, group.opening.date, args.period, ({ ownerId }) => ownerId === key);
      expectSame([group.opening.count, group.opening.valueMinor], ofOwner);
    }
  },
);

property(
  'what is won in a flow is what section 1 counts as won, less what was opened again later',
  [pipelineArbitrary(), days],
  (input, choice) => {
    const pipeline = parsePipeline(input);
    const { from, to } = argsOf(input.asOf, choice);
    const store = createPipelineStore(pipeline);
    const { lines } = store.select(flow, { from, to });
    const { won } = store.select(winRate, { window: { start: from, end: to } });
    const line = lines.find((each) => each.line === 'won')!;
    const later = store
      .select(flow, { from, to: addDays(input.asOf, 1) })
      .lines.find((each) => each.line === 'reopened')!;
    if (later.events === 0) expectSame([line.count, line.valueMinor], [won.count, won.valueMinor]);
    else expect(line.count).toBeGreaterThanOrEqual(won.count);
  },
  AGAINST_ORACLE,
);

property(
  'lines lead from the opening to the closing, and a store knows them after any operations as a new one does',
  [pipelineArbitrary({ maxDeals: 12 }), days, fc.array(choiceArbitrary, { maxLength: 12 })],
  (input, choice, choices) => {
    const args = argsOf(input.asOf, choice);
    const store = createPipelineStore(parsePipeline(input));
    store.select(flow, args);
    store.selectGroups(flow, args, { groupBy: 'owner' });
    for (const each of choices) {
      const operation = operationOf(store, each);
      if (operation) store.apply(operation);
    }
    const fresh = createPipelineStore(store.snapshot());
    expectSame(store.select(flow, args), fresh.select(flow, args));
    const groups = store.selectGroups(flow, args, { groupBy: 'owner' });
    expectSame(groups, fresh.selectGroups(flow, args, { groupBy: 'owner' }));
    for (const result of [store.select(flow, args), ...groups.map((group) => group.result)])
      expectSame(reconciled(result), [result.closing.count, result.closing.valueMinor]);
  },
  AGAINST_ORACLE,
);
