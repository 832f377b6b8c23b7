import type { Measure, PartContext } from '../../summary/index.js';
import type { AskedFigure } from './messages.js';

/** A measure of which nothing is known but that it was defined. */
export type AnyMeasure = Measure<unknown, { readonly measure: string }>;

/** Measures that can be found by what can be sent of them: their name and those of the parts they read. */
export class MeasureBook {
  readonly #byName = new Map<string, Set<AnyMeasure>>();

  /** @param values any values, of which the measures are taken, such as all that `cairn-ui/measures` exports */
  constructor(values: Iterable<unknown> = []) {
    for (const value of values) if (isMeasure(value)) this.add(value);
  }

  /** Adds a measure. */
  add(measure: AnyMeasure): void {
    const named = this.#byName.get(measure.measureName) ?? new Set();
    this.#byName.set(measure.measureName, named.add(measure));
  }

  /**
   * The measure asked for; `null` = none reads those parts. Several may give results of one name from other parts, as win rates
   * from a stage on do.
   */
  find({ measureName, args, reads }: AskedFigure, about: PartContext): AnyMeasure | null {
    const named = [...(this.#byName.get(measureName) ?? [])];
    const wanted = reads.join('\n');
    return named.find((measure) => readsOf(measure, args, about).join('\n') === wanted) ?? null;
  }
}

/** Names of the parts that a measure reads. */
export function readsOf(measure: AnyMeasure, args: unknown, about: PartContext): string[] {
  return measure.partsOf(args, about).map(({ name }) => name);
}

function isMeasure(value: unknown): value is AnyMeasure {
  return typeof value === 'function' && 'measureName' in value && 'partsOf' in value;
}
