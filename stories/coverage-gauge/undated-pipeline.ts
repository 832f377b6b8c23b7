import { parsePipeline } from '../../src/model/index.js';
import { createSample } from '../../test/sample/index.js';

const sample = createSample();

/** The sample as a CRM without expected closes would export it. */
export const undatedPipeline = parsePipeline({
  ...sample,
  fields: { ...sample.fields, expectedClose: () => null },
});
