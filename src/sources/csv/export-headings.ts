import type { CsvDelimiter } from './csv-records.js';
import type { CsvField } from './csv-mapping.js';

/** The headings of an export, in its order, and what each is read as. */
export const EXPORT_FIELDS = [
  ['Deal ID', 'id'],
  ['Name', 'name'],
  ['Stage', 'stage'],
  ['Stage kind', 'stageKind'],
  ['Amount', 'amount'],
  ['Currency', 'currency'],
  ['Created date', 'created'],
  ['Closed date', 'closed'],
  ['Expected close date', 'expectedClose'],
  ['Stage entered date', 'stageEntered'],
  ['Probability', 'probability'],
  ['Forecast category', 'forecastCategory'],
  ['Owner', 'owner'],
  ['Team', 'team'],
  ['Source', 'source'],
  ['Account', 'account'],
  ['Lost reason', 'lostReason'],
  ['Next step', 'nextStep'],
  ['Last activity date', 'lastActivity'],
  ['Board rank', 'rank'],
  ['Stage history', 'stageHistory'],
] as const satisfies readonly (readonly [heading: string, field: CsvField])[];

const fieldByHeading: ReadonlyMap<string, CsvField> = new Map(EXPORT_FIELDS);

/** Headings that no other file has together. */
const TELLING = ['Deal ID', 'Stage', 'Stage kind', 'Stage history'];

const DIMENSION = 'Dimension: ';

/** Headings are read up to here. */
const LONGEST_HEADING = 200;

/** Whether headings are those of an export: then columns are what they are called, whatever their values look like. */
export function isExport(headings: readonly string[]): boolean {
  return TELLING.every((heading) => headings.includes(heading));
}

/** What a column of an export is read as; `null` = it was added to the file. */
export function exportedField(heading: string): CsvField | null {
  return fieldByHeading.get(heading) ?? (heading.startsWith(DIMENSION) ? 'dimension' : null);
}

/**
 * The heading of a dimension. A name with breaks or outer space, or one that begins with a quotation mark, is written as JSON
 * has it; one of more than 180 characters is cut.
 */
export function dimensionHeading(name: string): string {
  const isPlain = name !== '' && name === name.replaceAll(/\s+/g, ' ').trim() && !name.startsWith('"');
  const written = isPlain
    ? name
    : JSON.stringify(name).replaceAll(/\s/g, (space) =>
        space === ' ' ? '\\u0020' : `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
  return (DIMENSION + written).slice(0, LONGEST_HEADING);
}

/** The name of a dimension by its heading; `null` = the heading is of no dimension. */
export function exportedDimension(heading: string): string | null {
  if (!heading.startsWith(DIMENSION)) return null;
  const written = heading.slice(DIMENSION.length);
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

/** The delimiter of a text that begins as an export does; `null` = it does not. */
export function exportDelimiter(text: string): CsvDelimiter | null {
  const match = /^"?Deal ID"?([,;\t|])"?Name"?\1"?Stage"?\1"?Stage kind"?\1/.exec(text);
  return match === null ? null : (match[1] as CsvDelimiter);
}
