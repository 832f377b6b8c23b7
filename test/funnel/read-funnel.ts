/** One step as a reader finds it in the picture. */
export interface PicturedStep {
  /** What stands beside the layer. */
  readonly text: string;
  /** What the tooltip says. */
  readonly exact: string;
  readonly share: string;
  /** What assistive technology says. */
  readonly spoken: string;
  /** The layer's width, of 1000; `null` = hatched. */
  readonly width: number | null;
}

const textOf = (root: Element, name: string): string =>
  root.querySelector(`[data-cairn="${name}"]`)?.textContent ?? '';

/** From one side of a layer's path to the other. */
function widthOf(path: string): number {
  const [, end, start] = /H([\d.]+)V100H([\d.]+)/.exec(path) ?? [];
  return Number(end) - Number(start);
}

/** What assistive technology says of a step, in plain spaces. */
export function spokenOf(step: Element | null | undefined): string {
  const words = step?.querySelector('[data-cairn-hidden]')?.textContent ?? step?.getAttribute('aria-label');
  return (words ?? '').replaceAll('\u00A0', ' ');
}

/** Reads the picture's steps from the page. */
export function readPicture(root: ParentNode = document): PicturedStep[] {
  return [...root.querySelectorAll('[data-cairn="funnel-step"]')].map((step) => {
    const path = step.querySelector('[data-cairn="funnel-stratum"]')?.getAttribute('d');
    return {
      text: textOf(step, 'funnel-number'),
      exact: step.querySelector('[data-cairn="funnel-number"]')?.getAttribute('title') ?? '',
      share: textOf(step, 'funnel-share'),
      spoken: spokenOf(step),
      width: path === undefined || path === null ? null : widthOf(path),
    };
  });
}

/** Reads the table's rows from the page, cell by cell. */
export function readTable(root: ParentNode = document): string[][] {
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00A0', ' ')),
  );
}

/** The whole number that a text such as `1,204 deals` says. */
export function countOf(text: string): number {
  return Number(text.replaceAll(/[^\d-]/g, ''));
}

/** The minor units that a text such as `€1,204.50` says, of which so many make one. */
export function minorOf(text: string, scale: number): number {
  return Math.round(Number(text.replaceAll(/[^\d.-]/g, '')) * scale);
}

/** What a short amount such as `€9.34M` stands for, in minor units: from, to. */
export function shortMinorOf(text: string, minorScale: number): readonly [number, number] {
  const [, digits = '', letter = ''] = /([\d.,]+)([KMBT]?)/.exec(text) ?? [];
  const scale = minorScale * ({ K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[letter] ?? 1);
  const value = Number(digits.replaceAll(',', ''));
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const half = letter === '' ? 0 : 0.5 / 10 ** places;
  return [(value - half) * scale - 1e-3, (value + half) * scale + 1e-3];
}
