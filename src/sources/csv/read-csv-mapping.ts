import { isCurrencyCode } from '../../model/index.js';
import { CSV_DELIMITERS, type CsvDelimiter } from './csv-records.js';
import { CSV_MAPPING_VERSION, type CsvExportSource, type CsvMapping } from './csv-mapping.js';
import type { CsvDialect } from './csv-table.js';
import { jsonArray, jsonInteger, jsonOneOf, jsonText, own, unreadable } from './json-values.js';
import { storedColumns, storedStage } from './stored-columns.js';
import type { CsvEncoding } from './text-encoding.js';

/**
 * Checks a stored mapping: JSON text, or what JSON text was read into. The mapping is made anew of what it should hold;
 * anything beside that is left behind, and no name in it (`__proto__`) does harm.
 * @returns `null` where it is none, or one of another version: read the next file without it. Never throws.
 */
export function readCsvMapping(json: unknown): CsvMapping | null {
  try {
    return storedMapping(typeof json === 'string' ? JSON.parse(json) : json);
  } catch {
    return null;
  }
}

const SOURCES: readonly CsvExportSource[] = ['hubspot', 'salesforce', 'pipedrive', 'generic'];
const ENCODINGS: readonly CsvEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
const DELIMITERS: readonly CsvDelimiter[] = CSV_DELIMITERS;

function storedMapping(value: unknown): CsvMapping {
  if (own(value, 'version') !== CSV_MAPPING_VERSION) throw unreadable('version');
  const currency = own(value, 'currency');
  if (currency !== null && !isCurrencyCode(currency)) throw unreadable('currency');
  return {
    version: CSV_MAPPING_VERSION,
    source: jsonOneOf(SOURCES, own(value, 'source')),
    dialect: storedDialect(own(value, 'dialect')),
    columns: storedColumns(jsonArray(own(value, 'columns'))),
    stages: jsonArray(own(value, 'stages')).map(storedStage),
    stageOrder: jsonArray(own(value, 'stageOrder')).map(jsonText),
    currency,
    ...(own(value, 'isCurrencyAssumed') === true ? { isCurrencyAssumed: true } : {}),
  };
}

function storedDialect(value: unknown): CsvDialect {
  const headingRow = own(value, 'headingRow');
  return {
    delimiter: jsonOneOf(DELIMITERS, own(value, 'delimiter')),
    encoding: jsonOneOf(ENCODINGS, own(value, 'encoding')),
    headingRow: headingRow === null ? null : jsonInteger(headingRow),
  };
}
