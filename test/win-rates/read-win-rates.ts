/** One row as a reader finds it in the picture. */
export interface PicturedRow {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly sample: string;
  readonly standing: string;
  /** What assistive technology says. */
  readonly spoken: string;
  /** Where the stones stand on the scale, 0–100. */
  readonly stones: readonly number[];
  readonly diamonds: readonly number[];
}

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');
const places = (root: Element, selector: string, attribute: string): number[] =>
  [...root.querySelectorAll(selector)].map((mark) => Number.parseFloat(mark.getAttribute(attribute) ?? ''));

/** Reads the picture's rows from the page. */
export function readRows(root: ParentNode = document): PicturedRow[] {
  return [...root.querySelectorAll('[data-cairn="win-rates-row"]')].map((row) => {
    const text = (name: string): string =>
      plain(row.querySelector(`[data-cairn="win-rates-${name}"]`)?.textContent);
    return {
      name: text('name'),
      unit: text('unit'),
      value: text('value'),
      sample: text('sample'),
      standing: text('standing'),
      spoken: plain(row.querySelector('[data-cairn-hidden]')?.textContent),
      stones: places(row, 'circle', 'cx'),
      diamonds: places(row, '[data-cairn="win-rates-diamond"]', 'x'),
    };
  });
}

/** The names of the rows, in order. */
export function readNames(root: ParentNode = document): string[] {
  return readRows(root).map(({ name }) => name);
}

/** Reads the table's rows from the page, cell by cell. */
export function readTable(root: ParentNode = document): string[][] {
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
}
