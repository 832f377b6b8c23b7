const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');

/** The texts of all elements of a kind, in order. */
export function textsOf(selector: string, root: ParentNode = document): string[] {
  return [...root.querySelectorAll(selector)].map((element) => plain(element.textContent));
}

/** What assistive technology calls a deal's circle. */
export function nameOf(rock: Element): string {
  return plain(rock.querySelector('[data-cairn-hidden]')?.textContent);
}

/** One class as a reader finds it in the picture. */
export interface PicturedClass {
  readonly name: string;
  readonly range: string;
  readonly countShare: string;
  readonly count: string;
  readonly valueShare: string;
  readonly value: string;
  /** Lengths of its bars, 0–100. */
  readonly bars: readonly number[];
}

/** Reads the classes from the page. */
export function readClasses(root: ParentNode = document): PicturedClass[] {
  return [...root.querySelectorAll('[data-cairn="mix-class"]')].map((row) => {
    const [countShare = '', valueShare = ''] = textsOf('[data-cairn="mix-number"]', row);
    const [count = '', value = ''] = textsOf('[data-cairn="mix-sample"]', row);
    return {
      name: textsOf('[data-cairn="mix-class-name"] > bdi', row)[0]!,
      range: textsOf('[data-cairn="mix-class-range"]', row)[0]!,
      countShare,
      count,
      valueShare,
      value,
      bars: [...row.querySelectorAll('[data-cairn="mix-bar-length"]')].map((bar) =>
        Number.parseFloat(bar.getAttribute('width') ?? ''),
      ),
    };
  });
}

/** What the notes and what is left out say. */
export function readNotes(root: ParentNode = document): string[] {
  return textsOf('[data-cairn="note"], [data-cairn="left-out-item"]', root);
}

/** Reads the tables from the page, cell by cell. */
export function readTables(root: ParentNode = document): string[][][] {
  return [...root.querySelectorAll('tbody')].map((body) =>
    [...body.rows].map((row) => [...row.cells].map((cell) => plain(cell.textContent))),
  );
}
