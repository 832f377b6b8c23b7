import { parsePipeline } from '../src/model/index.js';
import { createSample } from '../test/sample/index.js';

/** The seeded sample every story shows: 2,000 deals with history, activities, targets, owners, teams, and dirty rows. */
export const samplePipeline = parsePipeline(createSample());

/** The first few deals of it. */
export const sparsePipeline = parsePipeline({ ...createSample({ dealCount: 7, dirtyShare: 0 }) });

/** The same process without a deal. */
export const emptyPipeline = parsePipeline({ ...createSample(), deals: [], history: [], activities: [] });
