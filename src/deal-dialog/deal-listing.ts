export {
  DealListingClose as Close,
  DealListingHead as Head,
  DealListingSummary as Summary,
  DealListingTitle as Title,
} from './deal-listing-head.js';
export { DealListingRoot as Root } from './deal-listing-root.js';
export { DealListingRow as Row } from './deal-listing-row.js';
export { DealListingTable as Table } from './deal-listing-table.js';
export {
  DealListingDownload as Download,
  DealListingSearch as Search,
  DealListingTools as Tools,
} from './deal-listing-tools.js';
