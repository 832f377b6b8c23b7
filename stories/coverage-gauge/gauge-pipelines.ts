import { parsePipeline } from '../../src/model/index.js';
import { createSample } from '../../test/sample/index.js';

const sample = createSample();

/** The sample as a CRM without expected closes would export it. */
export const undatedPipeline = parsePipeline({
  ...sample,
  fields: { ...sample.fields, expectedClose: () => null },
});

/** Only what is open: nothing to tell a win rate by. */
export const openOnlyPipeline = parsePipeline({
  ...sample,
  deals: sample.deals.filter((deal) => deal.closedOn === null),
  history: [],
  activities: [],
});

/** The sample as a CRM would export it whose users leave out amounts until a deal is won. */
export const openAmountlessPipeline = parsePipeline({
  ...sample,
  history: [],
  fields: {
    ...sample.fields,
    amount: (deal) => (deal.closedOn === null ? null : deal.value),
  },
});

/** The sample as many a CRM exports it: a deal that is lost has its amount emptied to 0. */
export const lostAtZeroPipeline = parsePipeline({
  ...sample,
  history: [],
  fields: {
    ...sample.fields,
    amount: (deal) => (/lost/i.test(String(deal.stage)) ? 0 : deal.value),
  },
});

/** The sample with a log of stages alone, as most CRMs export it: what amounts and expected closes were is not known. */
export const approximatePipeline = parsePipeline({
  ...sample,
  history: sample.history.map(({ dealId, at, sequence, stage }) => ({
    dealId,
    at,
    ...(sequence === undefined ? {} : { sequence }),
    ...(stage === undefined ? {} : { stage }),
  })),
});

/** The sample with every deal in the hands of one of sixty. */
export const manyOwnersPipeline = parsePipeline({
  ...sample,
  history: [],
  fields: {
    ...sample.fields,
    owner: (deal) => `Seller ${1 + (Number(/\d+/.exec(deal.dealId)?.[0] ?? 0) % 60)}`,
  },
});
