export { coverageGaugeMessages } from './coverage-gauge.js';
export { csvImportMessages } from './csv-import.js';
export { dealDialogMessages } from './deal-dialog.js';
export { explanationMessages } from './explanation.js';
export { frameMessages } from './frame.js';
export { funnelMessages } from './funnel.js';
export { issuesMessages } from './issues.js';
export { winRatesMessages } from './win-rates.js';
