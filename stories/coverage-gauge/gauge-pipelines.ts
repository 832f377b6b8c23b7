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
