import type { ProcessTemplate } from '../process-template.js';
import { genericSixStage } from './generic-six-stage.js';
import { leadGenerationToClosing } from './lead-generation-to-closing.js';
import { qualificationToClosedWon } from './qualification-to-closed-won.js';
import { twoTrackCrm } from './two-track-crm.js';

export { genericSixStage, leadGenerationToClosing, qualificationToClosedWon, twoTrackCrm };

/** All process templates, ready for use (docs/measures.md §15). */
export const processTemplates: readonly ProcessTemplate[] = [
  genericSixStage,
  twoTrackCrm,
  leadGenerationToClosing,
  qualificationToClosedWon,
];
