/** A line of the table that is printed: what was done, what it took, and what it should take at most. */
export interface Line {
  readonly work: string;
  readonly ours: string;
  readonly floor: string;
  readonly duckdb: string;
  readonly target: string;
  readonly met: boolean | null;
}

const HEAD: Line = {
  work: 'work',
  ours: 'ours',
  floor: 'floor',
  duckdb: 'DuckDB',
  target: 'target',
  met: null,
};

/** The lines as a table in plain text. */
export function table(lines: readonly Line[]): string {
  const cells = (line: Line): string[] => [
    line.work,
    line.ours,
    line.floor,
    line.duckdb,
    line.target,
    line === HEAD ? '' : line.met === null ? '' : line.met ? 'met' : 'MISSED',
  ];
  const rows = [HEAD, ...lines].map(cells);
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
