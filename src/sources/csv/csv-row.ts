/** A row of the file, as `deal.fields`: every cell under its heading, as text. Plain data that can be posted to a worker. */
export class CsvRow {
  /** Shared by all rows. */
  readonly headings: readonly string[];
  /** In the order of `headings`; cells beyond them belong to no column. */
  readonly cells: readonly string[];

  constructor(headings: readonly string[], cells: readonly string[]) {
    this.headings = headings;
    this.cells = cells;
  }

  /** The cell under a heading, as the file has it; `null` where the file has no such heading. Any heading is safe, `__proto__` too. */
  get(heading: string): string | null {
    const index = this.headings.indexOf(heading);
    return index === -1 ? null : (this.cells[index] ?? '');
  }

  /** Cells beyond the last heading, in rows that are too long. */
  get extra(): readonly string[] {
    return this.cells.slice(this.headings.length);
  }

  /** Headings and cells in pairs; cells beyond the last heading come as `__extra`, each in a pair of its own. */
  *entries(): IterableIterator<[heading: string, cell: string]> {
    for (const [index, cell] of this.cells.entries()) yield [this.headings[index] ?? '__extra', cell];
  }
}
