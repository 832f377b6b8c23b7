import { parsePipeline } from '../src/model/index.js';
import { createSample } from '../test/sample/index.js';

/** The seeded sample every story shows: 2,000 deals with history, activities, targets, owners, teams, and dirty rows. */
export const samplePipeline = parsePipeline(createSample());

/** Enough deals for every part to be drawn, and few enough to look at one look after another. */
export const smallPipeline = parsePipeline({ ...createSample({ dealCount: 160 }) });

/** The first few deals of it. */
export const sparsePipeline = parsePipeline({ ...createSample({ dealCount: 7, dirtyShare: 0 }) });

/** The same process without a deal. */
export const emptyPipeline = parsePipeline({ ...createSample(), deals: [], history: [], activities: [] });
