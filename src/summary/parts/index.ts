import { closedPart } from './closed.js';
import { closingsPart } from './closings.js';
import { createdPart } from './created.js';
import { cyclesPart } from './cycles.js';
import { dwellsPart } from './dwells.js';
import { enteredPart } from './entered.js';
import { expectedPart } from './expected.js';
import type { SummaryPart } from './part.js';
import { reachedPart } from './reached.js';
import { sizesPart } from './sizes.js';
import { stageOutcomesPart } from './stage-outcomes.js';
import { standingPart } from './standing.js';
import { unmappedPart } from './unmapped.js';

/** Every part a summary can hold, by name. A measure says which it reads. */
export const SUMMARY_PARTS = {
  closed: closedPart,
  created: createdPart,
  expected: expectedPart,
  reached: reachedPart,
  closings: closingsPart,
  entered: enteredPart,
  cycles: cyclesPart,
  dwells: dwellsPart,
  sizes: sizesPart,
  standing: standingPart,
  stageOutcomes: stageOutcomesPart,
  unmapped: unmappedPart,
} as const satisfies Record<string, SummaryPart>;

/** The name of a part of a summary. */
export type PartName = keyof typeof SUMMARY_PARTS;

/** All part names, in the order summaries are written in. */
export const PART_NAMES = Object.keys(SUMMARY_PARTS) as PartName[];
