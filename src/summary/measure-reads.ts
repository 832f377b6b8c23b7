import type { Process } from '../model/index.js';
import type { AnyPart, PartContext } from './parts/part.js';
import type { PipelineFacts } from './pipeline-facts.js';

/** What a measure with its arguments reads, made anew only where the facts are other ones: parts may be made from them. */
export class MeasureReads {
  readonly #partsOf: (about: PartContext) => readonly AnyPart[];
  readonly #baselinePartsOf: (about: PartContext) => readonly AnyPart[];
  readonly #process: Process;
  readonly #facts: () => PipelineFacts;
  #madeFor: PipelineFacts | null = null;
  #about: PartContext | null = null;
  #parts: readonly AnyPart[] | null = null;
  #baselineParts: readonly AnyPart[] | null = null;

  /** @param facts those of now */
  constructor(
    partsOf: (about: PartContext) => readonly AnyPart[],
    baselinePartsOf: (about: PartContext) => readonly AnyPart[],
    process: Process,
    facts: () => PipelineFacts,
  ) {
    this.#partsOf = partsOf;
    this.#baselinePartsOf = baselinePartsOf;
    this.#process = process;
    this.#facts = facts;
  }

  /** What parts are made from beside the arguments. */
  get about(): PartContext {
    const facts = this.#facts();
    if (this.#about !== null && this.#madeFor === facts) return this.#about;
    this.#madeFor = facts;
    this.#parts = null;
    this.#baselineParts = null;
    return (this.#about = { ...facts, process: this.#process });
  }

  /** Parts of the summary. */
  get parts(): readonly AnyPart[] {
    const { about } = this;
    return (this.#parts ??= this.#partsOf(about));
  }

  /** Parts of the baseline. */
  get baselineParts(): readonly AnyPart[] {
    const { about } = this;
    return (this.#baselineParts ??= this.#baselinePartsOf(about));
  }
}
