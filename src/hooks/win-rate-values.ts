// What win rates need of the measures beside a result; hosts have them of the measures.
export { winIncidenceDeals } from '../measures/win-incidence-deals.js';
export { winRateDeals, winRateWays } from '../measures/win-rate-deals.js';
