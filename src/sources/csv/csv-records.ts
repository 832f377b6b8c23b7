import Papa from 'papaparse';

/** One record: its cells as text. */
export type CsvRecord = string[];

/** Delimiters known here, the likeliest first. */
export const CSV_DELIMITERS = [',', ';', '\t', '|'] as const;

/** What separates the cells of a row. */
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

/** Records with where each ends, and whether the last quote was left open. */
export interface SplitText {
  readonly records: CsvRecord[];
  /** Index after the last complete record; the text from there on was not read. */
  readonly end: number;
  /** Index after the opening quote of a cell that never closes; `null` where there is none. */
  readonly openQuoteAt: number | null;
  /** Whether a quote stands where none may, within a quoted cell. */
  readonly hasMalformedQuotes: boolean;
}

/**
 * Splits text whose line breaks are line feeds.
 * @param complete whether the last record is read although no line feed follows it.
 */
export function splitText(text: string, delimiter: CsvDelimiter, complete: boolean): SplitText {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors, meta } = parser.parse(text, 0, !complete) as Papa.ParseResult<CsvRecord>;
  const last = errors.at(-1);
  const openQuoteAt = complete && last?.code === 'MissingQuotes' ? (last.index ?? null) : null;
  return { records: data, end: meta.cursor, openQuoteAt, hasMalformedQuotes: errors.some(isMalformedQuote) };
}

/** Splits text and gives for every record the index after it; slower, for text whose cells hold line breaks. */
export function splitTextWithEnds(
  text: string,
  delimiter: CsvDelimiter,
  complete: boolean,
): SplitText & { readonly ends: readonly number[] } {
  const records: CsvRecord[] = [];
  const ends: number[] = [];
  let openQuoteAt: number | null = null;
  let hasMalformedQuotes = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }: Papa.ParseStepResult<CsvRecord[]>) => {
      records.push(...data);
      ends.push(meta.cursor);
      hasMalformedQuotes ||= errors.some(isMalformedQuote);
      const last = errors.at(-1);
      if (complete && last?.code === 'MissingQuotes') openQuoteAt = last.index ?? null;
    },
  });
  parser.parse(text, 0, !complete);
  return { records, ends, end: ends.at(-1) ?? 0, openQuoteAt, hasMalformedQuotes };
}

function isMalformedQuote({ code }: Papa.ParseError): boolean {
  return code === 'InvalidQuotes';
}
