import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import type { DatedRate } from './exchange-rates.js';
import type { HistoryField } from './read-history.js';
import type { Owner, Team } from './people.js';
import type { Process } from './pipeline-definition.js';
import type { PipelineIssue } from './pipeline-issue.js';
import type { Target } from './target.js';

/** Parsed, checked deals as of one day: what the presets, the store and the provider take. Immutable. */
export interface Pipeline<TFields = unknown> {
  readonly process: Process;
  /** The day whose end the deals are shown at. */
  readonly asOf: CalendarDate;
  readonly deals: readonly Deal<TFields>[];
  /** Deals that were removed by `asOf`: in no figure but those that look back. */
  readonly removedDeals: readonly Deal<TFields>[];
  /** Everything found wrong or worth knowing, in input order. */
  readonly issues: readonly PipelineIssue[];
  /** Rows read, those left out because they were created after `asOf` included. */
  readonly rowCount: number;
  readonly owners: readonly Owner[];
  readonly teams: readonly Team[];
  readonly targets: readonly Target[];
  /** Exchange rates into the reporting currency, by currency and day. */
  readonly rates: readonly DatedRate[];
  /** Fields of which the history given says something; of others the past is as today (docs/measures.md §0 "amounts through time"). */
  readonly knownHistory: readonly HistoryField[];
  /** Names of the dimensions deals can be grouped and filtered by: `owner`, `team`, `source`, `account` and the host's own. */
  readonly dimensionNames: readonly string[];
}
