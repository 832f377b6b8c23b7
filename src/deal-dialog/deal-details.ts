export { DealDetailsBid as Bid } from './deal-details-bid.js';
export { DealDetailsCriteria as Criteria } from './deal-details-criteria.js';
export { DealDetailsCriterion as Criterion } from './deal-details-criterion.js';
export { DealDetailsFault as Fault, DealDetailsFaults as Faults } from './deal-details-faults.js';
export { DealDetailsField as Field } from './deal-details-field.js';
export { DealDetailsFields as Fields } from './deal-details-fields.js';
export {
  DealDetailsClose as Close,
  DealDetailsGone as Gone,
  DealDetailsHead as Head,
  DealDetailsTitle as Title,
} from './deal-details-head.js';
export { DealDetailsRoot as Root } from './deal-details-root.js';
export { DealDetailsStage as Stage } from './deal-details-stage.js';
export { DealDetailsStay as Stay } from './deal-details-stay.js';
export { DealDetailsTimeline as Timeline } from './deal-details-timeline.js';
