import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
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
  /** Everything found wrong or worth knowing, in input order. */
  readonly issues: readonly PipelineIssue[];
  /** Rows read, those left out because they were created after `asOf` included. */
  readonly rowCount: number;
  readonly owners: readonly Owner[];
  readonly teams: readonly Team[];
  readonly targets: readonly Target[];
  /** Names of the dimensions deals can be grouped and filtered by: `owner`, `team`, `source`, `account` and the host's own. */
  readonly dimensionNames: readonly string[];
}
