import type { MessageCatalogue } from '../catalogue.js';
import { coverageGaugeMessages } from './coverage-gauge.js';
import { coverageGaugesMessages } from './coverage-gauges.js';
import { csvImportMessages } from './csv-import.js';
import { dealDialogMessages } from './deal-dialog.js';
import { dealListMessages } from './deal-list.js';
import { dealMixMessages } from './deal-mix.js';
import { dealRecordMessages } from './deal-record.js';
import { explanationMessages } from './explanation.js';
import { findingsMessages } from './findings.js';
import { frameMessages } from './frame.js';
import { funnelMessages } from './funnel.js';
import { issuesMessages } from './issues.js';
import { moveRulesMessages } from './move-rules.js';
import { stageBoardMessages } from './stage-board.js';
import { winRatesMessages } from './win-rates.js';

/** German: `<PipelineProvider locale="de" messages={de}>`. */
export const de: MessageCatalogue = {
  frame: frameMessages,
  csvImport: csvImportMessages,
  dealDialog: dealDialogMessages,
  dealList: dealListMessages,
  dealMix: dealMixMessages,
  dealRecord: dealRecordMessages,
  explanation: explanationMessages,
  findings: findingsMessages,
  funnel: funnelMessages,
  issues: issuesMessages,
  moveRules: moveRulesMessages,
  coverageGauge: coverageGaugeMessages,
  coverageGauges: coverageGaugesMessages,
  stageBoard: stageBoardMessages,
  winRates: winRatesMessages,
};
