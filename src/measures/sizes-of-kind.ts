import { openSizesPart, sizesPart, AMOUNT_CLASS, KIND_CODE, type Summary } from '../summary/index.js';
import { amountOfKey, SIZES } from './size-cells.js';
import { SortedSizes } from './sorted-sizes.js';

/** Amounts, known and not negative, of the deals of one kind (`KIND_CODE`) in pipeline tracks, kept up with the part `sizes`. */
export function sizesOfKind(summary: Summary, kind: number): SortedSizes {
  const { pipelineTracks } = summary.process;
  const isOfOpen = kind === KIND_CODE.open && !summary.hasPart(sizesPart);
  const { sizes } = summary.part(isOfOpen ? openSizesPart : sizesPart).follow(`sizes|${kind}`, () => {
    const made = new SortedSizes();
    return {
      sizes: made,
      add: (key, count) => {
        if (key[SIZES.kind] !== kind || key[SIZES.amountClass] !== AMOUNT_CLASS.valued) return;
        if (pipelineTracks[key[SIZES.track]!] !== true) return;
        made.add(amountOfKey(key), count);
      },
    };
  });
  return sizes;
}
