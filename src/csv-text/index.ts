export { csvCell, csvRecord, type CsvSeparator, type CsvValue } from './csv-record.js';
export { guardFormula, needsGuard, withoutFormulaGuard } from './formula-guard.js';
export { csvBeginning, tableToCsv, type CsvTableColumn, type CsvWriteOptions } from './table-to-csv.js';
