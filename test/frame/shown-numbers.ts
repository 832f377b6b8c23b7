/** A number as it is written: its size, and how far what it stands for may lie from it. */
export interface ShownNumber {
  readonly size: number;
  readonly within: number;
}

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, '%': 0.01 };

/** The numbers in an English text, `47–56%` two shares, without their signs: a drop-off is taken away in a picture, and counted in a formula. */
export function shownNumbers(text: string): ShownNumber[] {
  return [
    ...text.replace(/(\d)(–[\d.,]+)([KMB%])/g, '$1$3$2$3').matchAll(/(\d[\d,]*)(?:\.(\d+))?\s?([KMB%])?/g),
  ].map(([, whole = '', part = '', suffix]) => {
    const scale = SCALES[suffix ?? ''] ?? 1;
    return {
      size: Number(`${whole.replaceAll(',', '')}.${part || '0'}`) * scale,
      within: 0.5 * 10 ** -part.length * scale,
    };
  });
}

/** Whether two texts may be of one number: written to fewer digits, one is the other. */
export function areOne(one: ShownNumber, other: ShownNumber): boolean {
  return Math.abs(one.size - other.size) <= Math.max(one.within, other.within) * (1 + 1e-9) + 1e-12;
}
