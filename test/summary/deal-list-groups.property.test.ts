import fc from 'fast-check';
import { expect } from 'vitest';
import { stageTotals, type StageTotal } from '../../src/measures/index.js';
import { parsePipeline, UNMAPPED_STAGE_ID, type Deal } from '../../src/model/index.js';
import { createPipelineStore, dealLists, type DealList } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));
const steps = fc.array(
  fc.record({
    deal: fc.nat(60),
    stage: fc.nat(12),
    owner: fc.constantFrom(null, 'ada', 'someone new', '__proto__'),
  }),
  { maxLength: 12 },
);

const VALUES: Readonly<Record<string, (deal: Deal) => string | null>> = {
  owner: ({ ownerId }) => ownerId,
  team: ({ teamId }) => teamId,
  source: ({ source }) => source,
  account: ({ account }) => account,
  region: ({ dimensions }) => dimensions['region'] ?? null,
};

const idsOf = (list: DealList): string[] => list.first(999).map(({ id }) => id);
const sumOf = (totals: readonly StageTotal[], figure: (total: StageTotal) => number): number =>
  totals.reduce((sum, total) => sum + figure(total), 0);

property(
  'whatever is moved and handed over, the groups of a stage are its deals dealt out, and their figures add up to its own',
  [pipelines, steps, fc.constantFrom(...Object.keys(VALUES))],
  (pipeline, moves, groupBy) => {
    const store = createPipelineStore(pipeline);
    const lists = store.queryRows(dealLists, { by: 'stage', groupBy });
    const groups = store.queryGroups(stageTotals, {}, { groupBy });
    const stages = pipeline.process.stages.map(({ stage }) => stage.id);
    const check = (): void => {
      const whole = store.select(stageTotals, {});
      for (const [at, stageId] of [...stages, UNMAPPED_STAGE_ID].entries()) {
        const all = lists.get().of(stageId).first(999);
        for (const { key, result } of groups.get()) {
          const theirs = all.filter((deal) => VALUES[groupBy]!(deal) === key).map(({ id }) => id);
          expect(idsOf(lists.get().of(stageId, key))).toEqual(theirs);
          expect(result.stages[at]!.deals.count).toBe(theirs.length);
        }
        const parts = groups.get().map(({ result }) => result.stages[at]!);
        const { deals, weighted, overdueCount } = whole.stages[at]!;
        expect(sumOf(parts, (part) => part.deals.count)).toBe(deals.count);
        expect(sumOf(parts, (part) => part.deals.valueMinor)).toBe(deals.valueMinor);
        expect(sumOf(parts, (part) => part.deals.valuedCount)).toBe(deals.valuedCount);
        expect(sumOf(parts, (part) => part.weighted?.otherMinor ?? 0)).toBe(weighted?.otherMinor ?? 0);
        expect(sumOf(parts, (part) => part.weighted?.count ?? 0)).toBe(weighted?.count ?? 0);
        expect(sumOf(parts, (part) => part.overdueCount ?? 0)).toBe(overdueCount ?? 0);
      }
    };
    check();
    for (const { deal: pick, stage, owner } of moves) {
      const deal = pipeline.deals[pick % Math.max(1, pipeline.deals.length)];
      if (!deal) return;
      const toStageId = stages[stage % stages.length]!;
      store.apply({
        type: 'batch',
        operations: [
          { type: 'move', dealId: deal.id, toStageId },
          { type: 'edit', dealId: deal.id, changes: { ownerId: owner } },
        ],
      });
      check();
    }
  },
  { runs: 100 },
);
