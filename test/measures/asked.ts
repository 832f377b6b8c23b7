import type { MeasureResult } from '../../src/measures/index.js';
import type { Pipeline } from '../../src/model/index.js';
import {
  ALL_PARTS,
  defineMeasure,
  Summary,
  type AnyPart,
  type Measure,
  type MeasuredGroup,
  type PartContext,
  type PipelineStore,
  type ReadonlyPipelineStore,
  type ViewOptions,
} from '../../src/summary/index.js';
import { writeCells } from '../../src/summary/cells-json.js';
import { measurings } from './all-results.js';
import { oncePer } from './once-per.js';

type Args = Readonly<Record<string, unknown>>;

/** One question of {@link measurings}, to be asked of any store, in any group, with other arguments. */
export interface Asked {
  readonly name: string;
  readonly args: Args;
  readonly partsOf: (about: PartContext) => readonly AnyPart[];
  /** The result in a store; `args` in place of its own. */
  readonly of: (store: ReadonlyPipelineStore, view?: ViewOptions, args?: Args) => MeasureResult;
  readonly groupsOf: (
    store: ReadonlyPipelineStore,
    groupBy: string,
  ) => readonly MeasuredGroup<MeasureResult>[];
  /** Has it kept right from now on: of the whole, of each owner and team, and of one owner. */
  readonly watch: (store: ReadonlyPipelineStore) => void;
  /** The same question, with each of its parts put through `wrap` before it is summed. */
  readonly withParts: (wrap: (part: AnyPart) => AnyPart) => Asked;
}

/** Every question that {@link measurings} asks of a pipeline as of a day. */
export const everyAsked = oncePer<Pick<Pipeline, 'process' | 'asOf'>, readonly Asked[]>(
  ['process', 'asOf'],
  ({ process, asOf }) => {
    const asked: Asked[] = [];
    const select = (measure: Measure<Args, MeasureResult>, args: Args): void => {
      asked.push(askedOf(measure, args));
    };
    const recorder = { pipeline: { process, asOf }, select } as unknown as PipelineStore;
    for (const measuring of measurings(recorder)) measuring();
    return asked;
  },
);

function askedOf(measure: Measure<Args, MeasureResult>, args: Args): Asked {
  return {
    name: measure.measureName,
    args,
    partsOf: (about) => [...measure.partsOf(args, about), ...measure.baselinePartsOf(args, about)],
    of: (store, view, other) => store.select(measure, other ?? args, view),
    groupsOf: (store, groupBy) => store.selectGroups(measure, args, { groupBy }),
    watch: (store) => {
      const queries = [
        store.query(measure, args),
        store.query(measure, args, { filter: { dimensions: { owner: ['Owner 1'] } } }),
        store.queryGroups(measure, args, { groupBy: 'owner' }),
        store.queryGroups(measure, args, { groupBy: 'team' }),
      ];
      for (const query of queries) {
        query.get();
        query.subscribe(() => {});
      }
    },
    withParts: (wrap) => {
      const reads = {
        measureName: measure.measureName as MeasureResult['measure'],
        parts: (given: Args, about: PartContext) => measure.partsOf(given, about).map(wrap),
        baselineParts: (given: Args, about: PartContext) => measure.baselinePartsOf(given, about).map(wrap),
      };
      const { baselineKey } = measure;
      return askedOf(defineMeasure(baselineKey ? { ...reads, baselineKey } : reads, measure), args);
    },
  };
}

/** Every `count`th of the questions, from `first` on: over many cases all of them come up, at a `count`th of the price. */
export function everyNth<T>(items: readonly T[], first: number, count: number): T[] {
  return items.filter((_, index) => index % count === first % count);
}

/** Every part that any measure reads as of the pipeline's day: those that need no arguments, and those made from them. */
export const everyPart = oncePer<PartContext, readonly AnyPart[]>(
  ['process', 'asOf', 'owners', 'teams', 'targets', 'rates', 'knownHistory'],
  (about) => {
    const parts = new Map<string, AnyPart>(ALL_PARTS.map((part) => [part.name, part]));
    for (const { partsOf } of everyAsked(about))
      for (const part of partsOf(about)) parts.set(part.name, part);
    return [...parts.values()];
  },
);

/** Which parts to take: of all, every `count`th from `first` on. */
export interface PartChoice {
  readonly first: number;
  readonly count: number;
}

/** A summary as a result, as it is written: the parts that any measure reads (those chosen), parts that look through time too. */
export const everything = defineMeasure(
  { measureName: 'everything', parts: partsChosen },
  (summary, choice: PartChoice, { about }) => {
    // A coarser part is not held where the part that it can be made of is.
    const parts = partsChosen(choice, about).map(
      (part) => [part.name, writeCells(summary.part(part))] as const,
    );
    const head = new Summary(summary.process).toJSON();
    return { measure: 'everything' as const, ...head, parts: Object.fromEntries(parts) };
  },
);

/** The parts of a choice. */
export function partsChosen({ first, count }: PartChoice, about: PartContext): AnyPart[] {
  return everyNth(everyPart(about), first, count);
}
