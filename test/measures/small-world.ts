import type { ActivityEvent, ParseInput } from '../../src/model/index.js';
import { findings, type FindingCode, type FindingsArgs } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { SALES, walk, type Row } from './small-pipeline.js';

/** So many deals alike: what their rows say, and on which day they came to which stage. */
export interface Deals {
  readonly count: number;
  readonly row: Partial<Row> & { readonly lastActivity?: string };
  readonly steps: readonly (readonly [at: string, stage: string])[];
  /** Days of their activities, and the stages these were for. */
  readonly activities?: readonly (readonly [at: string, stage?: string])[];
}

/** So many deals that went a way; they stand, or ended, where it ends. */
export function went(count: number, ...steps: Deals['steps']): Deals {
  return { count, row: {}, steps };
}

/** So many deals of which only the row is known. */
export function rows(count: number, row: Deals['row'], activities: Deals['activities'] = []): Deals {
  return { count, row, steps: [], activities };
}

const ENDS = new Set(['won', 'lost', 'out']);

/** What stands out among some deals at the end of 30 June 2026: of one code the numbers, each time it was found; `null` = it cannot be judged. */
export function found(
  code: FindingCode,
  deals: readonly Deals[],
  args: Partial<FindingsArgs> = {},
  more: Partial<ParseInput<unknown>> = {},
): Record<string, unknown>[] | null {
  const each = deals.flatMap((some) => Array.from({ length: some.count }, () => some));
  const activities = each.flatMap(({ activities: told = [] }, index): ActivityEvent[] =>
    told.map(([at, stage]) => ({ dealId: `d${index}`, at, ...(stage !== undefined && { stage }) })),
  );
  const pipeline = parsePipeline({
    pipeline: SALES,
    asOf: '2026-06-30',
    deals: each.map(({ row, steps }, index) => {
      const [at, stage = 'lead'] = steps.at(-1) ?? [];
      const isEnded = ENDS.has(stage);
      return {
        id: `d${index}`,
        created: steps[0]?.[0],
        stage,
        closed: isEnded ? at : undefined,
        amount: 100,
        ...row,
      };
    }),
    history: each.flatMap(({ steps }, index) => walk(`d${index}`, ...steps)),
    ...(activities.length > 0 && { activities }),
    ...more,
  });
  const window = { start: '2026-04-01', end: '2026-07-01' };
  const result = createPipelineStore(pipeline).select(findings, { window, targetMinor: null, ...args });
  if (result.notJudged.includes(code)) return null;
  return result.findings
    .filter((finding) => finding.code === code)
    .map(({ stageId, trackId, ownerId, evidence }) => ({
      ...(stageId !== null && { stageId }),
      ...(stageId === null && trackId !== null && { trackId }),
      ...(ownerId !== null && { ownerId }),
      ...Object.fromEntries(Object.entries(evidence).map(([name, { value }]) => [name, value])),
    }));
}
