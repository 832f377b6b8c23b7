/** How the file is written. */
export interface CsvOptions<TRow> {
  /** Default `,`. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Decimal mark of numbers; default `.`. */
  readonly decimalMark?: '.' | ',';
  /** Default two characters, return and line feed (RFC 4180). */
  readonly lineEnd?: '\r\n' | '\n' | '\r';
  /** Whether the file begins with U+FEFF; default false. */
  readonly byteOrderMark?: boolean;
  /** The columns, in order: which property under which heading. Default: the first row's properties, under their names. */
  readonly columns?: readonly (readonly [property: keyof TRow & string, heading: string])[];
}

/** The rows as CSV text (RFC 4180): a cell is quoted only where it must be. `null` and `undefined` are empty cells. */
export function toCsv<TRow extends object>(rows: readonly TRow[], options: CsvOptions<TRow> = {}): string {
  const { delimiter = ',', decimalMark = '.', lineEnd = '\r\n', byteOrderMark = false } = options;
  const names = Object.keys(rows[0] ?? {}) as (keyof TRow & string)[];
  const columns = options.columns ?? names.map((name) => [name, name] as const);

  const cell = (value: unknown): string => {
    const text =
      typeof value === 'number'
        ? String(value).replace('.', decimalMark)
        : typeof value === 'string'
          ? value
          : '';
    const mustQuote = text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim();
    return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map(([, heading]) => cell(heading)),
    ...rows.map((row) => columns.map(([property]) => cell(row[property]))),
  ];
  return (byteOrderMark ? '\uFEFF' : '') + lines.map((cells) => cells.join(delimiter) + lineEnd).join('');
}
