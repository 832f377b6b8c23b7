import type { CsvField } from './csv-mapping.js';

const DATE_FIELD_NAMES = [
  ...(['created', 'closed', 'wonDate', 'lostDate', 'closedOrExpected', 'expectedClose'] as const),
  ...(['stageEntered', 'lastActivity'] as const),
];

/** A field that holds dates. */
export type DateField = (typeof DATE_FIELD_NAMES)[number];

const DATE_FIELDS: ReadonlySet<CsvField> = new Set(DATE_FIELD_NAMES);

/** Whether a field holds dates. */
export function isDateField(field: CsvField | null): field is DateField {
  return field !== null && DATE_FIELDS.has(field);
}
