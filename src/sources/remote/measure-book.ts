import { PipelineError, type Process } from '../../model/index.js';
import type { Measure, PartContext } from '../../summary/index.js';
import type { AskedFigure } from './messages.js';

/** A measure of which nothing is known but that it was defined. */
export type AnyMeasure = Measure<unknown, { readonly measure: string }>;

/** Measures that can be found by what can be sent of them: their name and those of the parts they read. */
export class MeasureBook {
  readonly #byName = new Map<string, Set<AnyMeasure>>();

  /** @param values any values, of which the measures are taken: `Object.values(await import('cairn-ui/measures'))` */
  constructor(values: Iterable<unknown> = []) {
    for (const value of values) if (isMeasure(value)) this.add(value);
  }

  /** Adds a measure. */
  add(measure: AnyMeasure): void {
    const named = this.#byName.get(measure.measureName) ?? new Set();
    this.#byName.set(measure.measureName, named.add(measure));
  }

  /**
   * The measure asked for. Several may give results of one name from other parts, as win rates from a stage on do.
   * @throws PipelineError `invalid-argument` where there is none
   */
  find({ measureName, args, reads, asOf }: AskedFigure, process: Process): AnyMeasure {
    const named = [...(this.#byName.get(measureName) ?? [])];
    const wanted = reads.join('\n');
    for (const measure of named) {
      if (readsOf(measure, args, { asOf, process }).join('\n') === wanted) return measure;
    }
    throw new PipelineError(
      'invalid-argument',
      `The worker does not know the measure "${measureName}". cairn-ui/worker knows those of cairn-ui/measures; for measures of your own make a worker of your own: serveStore(self, [...Object.values(measures), yourMeasure]).`,
    );
  }
}

/** Names of the parts that a measure reads. */
export function readsOf(measure: AnyMeasure, args: unknown, about: PartContext): string[] {
  return measure.partsOf(args, about).map(({ name }) => name);
}

function isMeasure(value: unknown): value is AnyMeasure {
  return typeof value === 'function' && 'measureName' in value && 'partsOf' in value;
}
