import type { CoverageGaugeMessages } from './en/coverage-gauge.js';
import type { CoverageGaugesMessages } from './en/coverage-gauges.js';
import type { CsvImportMessages } from './en/csv-import.js';
import type { DealDialogMessages } from './en/deal-dialog.js';
import type { DealListMessages } from './en/deal-list.js';
import type { DealMixMessages } from './en/deal-mix.js';
import type { DealRecordMessages } from './en/deal-record.js';
import type { ExplanationMessages } from './en/explanation.js';
import type { FindingsMessages } from './en/findings.js';
import type { FrameMessages } from './en/frame.js';
import type { FunnelMessages } from './en/funnel.js';
import type { IssuesMessages } from './en/issues.js';
import type { MoveRulesMessages } from './en/move-rules.js';
import type { StageBoardMessages } from './en/stage-board.js';
import type { WinRatesMessages } from './en/win-rates.js';

/** All texts of one language, by section; a section a widget. */
export interface MessageCatalogue {
  readonly frame: FrameMessages;
  readonly csvImport: CsvImportMessages;
  readonly dealDialog: DealDialogMessages;
  readonly dealList: DealListMessages;
  readonly dealMix: DealMixMessages;
  readonly dealRecord: DealRecordMessages;
  readonly explanation: ExplanationMessages;
  readonly findings: FindingsMessages;
  readonly funnel: FunnelMessages;
  readonly issues: IssuesMessages;
  readonly moveRules: MoveRulesMessages;
  readonly coverageGauge: CoverageGaugeMessages;
  readonly coverageGauges: CoverageGaugesMessages;
  readonly stageBoard: StageBoardMessages;
  readonly winRates: WinRatesMessages;
}

/** The name of a section of the catalogue. */
export type MessageSection = keyof MessageCatalogue;

/**
 * Texts that replace the English ones: a whole catalogue (`sv`), or single messages (`{ funnel: { title: 'Our funnel' } }`).
 * A message left out stays English.
 */
export type Messages = { readonly [Section in MessageSection]?: Partial<MessageCatalogue[Section]> };
