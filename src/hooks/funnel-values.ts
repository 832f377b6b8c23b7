// What a funnel needs of the measures beside a result; hosts have them of the measures.
export { FUNNEL_BASES } from '../measures/funnel-result.js';
export { funnelDeals } from '../measures/funnel-deals.js';
