export { readCsv, type ReadCsvOptions } from './read-csv.js';
export { loadCsv, type LoadCsvOptions } from './load-csv.js';
export { recogniseCsv } from './recognise-csv.js';
export { pipelineFromCsv, type CsvReadResult, type PipelineFromCsvOptions } from './pipeline-from-csv.js';
export type { InterpretOptions } from './interpret-table.js';
export type { CsvInput } from './input-chunks.js';
export type { CsvDelimiter, CsvRecord } from './csv-records.js';
export type { CsvEncoding } from './text-encoding.js';
export type { CsvForeignKind } from './file-kind.js';
export type { CsvDialect, CsvProgress, CsvTable } from './csv-table.js';
export { readCsvMapping } from './read-csv-mapping.js';
export {
  withAnswer,
  withCurrency,
  withDateOrder,
  withDecimalMark,
  withField,
  withStageKind,
  withStageMoved,
  withStageOfProcess,
} from './change-mapping.js';
export { CSV_FIELDS } from './csv-fields.js';
export { CSV_MAPPING_VERSION } from './csv-mapping.js';
export type {
  CsvAlternative,
  CsvColumnMapping,
  CsvDateOrder,
  CsvDecimalMark,
  CsvExportSource,
  CsvField,
  CsvMapping,
  CsvStageMapping,
} from './csv-mapping.js';
export type { CsvQuestion } from './csv-question.js';
export { CsvRow } from './csv-row.js';
export { dealsToCsv, dealsToCsvChunks, definitionOf, type DealsToExport } from './export-deals.js';
export {
  tableToCsv,
  type CsvSeparator,
  type CsvTableColumn,
  type CsvValue,
  type CsvWriteOptions,
} from '../../csv-text/index.js';
