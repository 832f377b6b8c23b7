export * as CsvImport from './csv-import.js';
export type { CsvFileProblem } from './csv-file-problem.js';
export type { CsvFileOptions, CsvFileState, ShownCsvFile } from './csv-file.js';
export { CSV_IMPORT_ATTRIBUTES } from './csv-import-attributes.js';
export { CsvImportColumns } from './csv-import-columns.js';
export { CsvImportConfirm } from './csv-import-confirm.js';
export { CsvImportCurrency } from './csv-import-currency.js';
export { CsvImportDialog } from './csv-import-dialog.js';
export type { CsvImportDialogProps } from './csv-import-dialog-props.js';
export { CsvImportDrop } from './csv-import-drop.js';
export { CsvImportIssues, type CsvImportIssuesProps } from './csv-import-issues.js';
export { CsvImportKept } from './csv-import-kept.js';
export { CsvImportPreview, type CsvImportPreviewProps } from './csv-import-preview.js';
export { CsvImportProblem } from './csv-import-problem.js';
export { CsvImportProgress } from './csv-import-progress.js';
export { CsvImportQuestions } from './csv-import-questions.js';
export { CsvImportReview } from './csv-import-review.js';
export { CsvImportRoot, type CsvImportProgressState, type CsvImportRootProps } from './csv-import-root.js';
export { CsvImportStages } from './csv-import-stages.js';
export { CsvImportStatus } from './csv-import-status.js';
export { CsvImportSummary } from './csv-import-summary.js';
export { useCsvFile } from './use-csv-file.js';
export {
  useCsvImport,
  type CsvImported,
  type UseCsvImportOptions,
  type UseCsvImportResult,
} from './use-csv-import.js';
