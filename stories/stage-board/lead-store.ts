import { parsePipeline, twoTrackCrm } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';

const NAMES = [
  ...['Alder mill', 'Birch foods', 'Cedar press', 'Dale bakery', 'Ebb shipping', 'Fern dairy'],
  ...['Gorse depot', 'Heath works', 'Iris labs', 'Juniper oils', 'Kelp farms', 'Larch homes'],
  ...['Moss paper', 'Nettle textiles', 'Oak stores', 'Pine energy', 'Quince jams', 'Reed boats'],
];

/** Where each of them came from one stage to the next. */
const PATHS: readonly (readonly string[])[] = [
  ['new-lead'],
  ['new-lead', 'identified-prospect'],
  ['new-lead', 'qualified-prospect', 'sales-call'],
  ['new-lead', 'qualified-lead', 'agreement-to-discuss'],
  ['new-lead', 'identified-prospect', 'lead-no-value'],
  ['new-lead', 'qualified-lead', 'marketing-presentation', 'qualifying-needs'],
];

/** Leads that become opportunities, by the template of two tracks. */
export const leadStore = (): PipelineStore =>
  createPipelineStore(
    parsePipeline({
      asOf: '2026-06-30',
      pipeline: { tracks: twoTrackCrm.tracks, currency: 'EUR', owners: [{ id: 'ada', name: 'Ada Byron' }] },
      deals: NAMES.map((name, at) => ({
        ...{ id: `lead-${at}`, name, stage: PATHS[at % PATHS.length]!.at(-1)!, owner: 'ada' },
        ...{ amount: 4000 + 1500 * at, created: '2026-05-04' },
      })),
      history: NAMES.flatMap((_, deal) =>
        PATHS[deal % PATHS.length]!.map((stage, at) => ({
          dealId: `lead-${deal}`,
          stage,
          at: `2026-0${5 + Math.floor(at / 2)}-${at % 2 === 0 ? '04' : '18'}`,
        })),
      ),
    }),
  );
