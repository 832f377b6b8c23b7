import { PipelineError, type Process } from '../model/index.js';
import { CellTable } from './cell-table.js';
import { coarserCells } from './coarser-cells.js';
import type { DealTable } from './deal-table.js';
import type { AnyPart, SummaryPart } from './parts/part.js';
import { isCellsJson, readCells, writeCells, type CellsJson } from './cells-json.js';
import { sameData } from './same-data.js';
import { isSameShape, processShape, type ProcessShape } from './process-shape.js';
import { told } from './told.js';

/** Version of the written form; raised when cells change their meaning. */
const FORMAT_VERSION = 1;

/** A summary as JSON-able data: what a worker, a server or a cache sends. */
export interface SummaryJson {
  readonly version: number;
  /** The currency, tracks and stages it was summed over: cells name stages by their index, so a reader must have the same. */
  readonly process: ProcessShape;
  /** The cells of each part, by its name. */
  readonly parts: Readonly<Record<string, CellsJson>>;
}

/**
 * Deals, added up: counts and exact sums over calendar days, from which every measure is read without seeing a deal.
 * Whole numbers only, so summaries can be added to, subtracted from and merged in any order and agree to the bit.
 * Nothing in it depends on `asOf`.
 */
export class Summary {
  /** The stages and tracks its cells speak of. */
  readonly process: Process;
  readonly #cells = new Map<string, CellTable>();
  /** Those parts that deals are added to as they are now; the others are summed by whoever looks through time. */
  readonly #parts = new Map<string, SummaryPart>();
  #revision = 0;

  constructor(process: Process, parts: readonly AnyPart[] = []) {
    this.process = process;
    for (const part of parts) this.addPart(part);
  }

  /** Rises with every change, so that what was derived from it can be told to be out of date. */
  get revision(): number {
    return this.#revision;
  }

  /** Names of the parts it holds, in order. */
  get partNames(): readonly string[] {
    return [...this.#cells.keys()].toSorted();
  }

  /** Whether it holds a part, or one that has the part's cells with finer keys. */
  hasPart(part: AnyPart): boolean {
    return this.#cells.has(part.name) || this.#coarserCells(part) !== null;
  }

  /** Puts an empty part in place, to be filled by {@link addRow}, and returns it; the one it has, where it has one. */
  addPart(part: AnyPart): CellTable {
    const known = this.#cells.get(part.name);
    if (known) return known;
    if ('addRow' in part) this.#parts.set(part.name, part);
    return this.#addCells(part.name, part.fields);
  }

  /** Forgets a part. */
  dropPart({ name }: AnyPart): void {
    this.#revision++;
    this.#cells.delete(name);
    this.#parts.delete(name);
  }

  /**
   * The cells of a part.
   * @throws PipelineError `missing-data` where it was not summed, `summary-version` where it was written with other fields
   */
  part(part: AnyPart): CellTable {
    const { name, fields } = part;
    const cells = this.#cells.get(name) ?? this.#coarserCells(part);
    if (!cells) {
      throw new PipelineError(
        'missing-data',
        `This summary was made without its part "${name}", which the measure reads. Sum it with that part: summarise(pipeline, { parts: measure.partsOf(args, pipeline) }).`,
      );
    }
    if (cells.fields === fields || sameData(cells.fields, fields)) return cells;
    throw new PipelineError(
      'summary-version',
      `The part "${name}" of this summary was written with other fields than this version reads. Sum the deals again.`,
    );
  }

  /** Greater than any before once a cell of these parts says something else than at the last look. @throws as {@link part} */
  stamp(parts: readonly AnyPart[]): number {
    let latest = 0;
    for (const part of parts) latest = Math.max(latest, this.part(part).stamp);
    return latest;
  }

  /** The cells of a part that are about to change: what was derived from the summary is then out of date. */
  changedPart(part: AnyPart): CellTable {
    this.#revision++;
    return this.part(part);
  }

  /** The cells of each part, by its name. */
  cells(): ReadonlyMap<string, CellTable> {
    return this.#cells;
  }

  /** Adds cells to those of a part; takes them over where it has none, and whoever gave them must not use them any more. */
  addCells(name: string, cells: CellTable): void {
    this.#revision++;
    const into = this.#cells.get(name);
    if (into && into.size > 0) into.addAll(cells);
    else this.#cells.set(name, cells);
  }

  /** Adds (`sign` 1) or takes out (`sign` −1) the deal in a row, in every part. */
  addRow(table: DealTable, row: number, sign: 1 | -1): void {
    this.#revision++;
    for (const part of this.#parts.values()) part.addRow(this.#cells.get(part.name)!, table, row, sign);
  }

  /**
   * Adds another summary of the same process and with the same parts to this one; one without any part adds nothing.
   * @throws PipelineError `summary-mismatch`
   */
  merge(other: Summary): this {
    if (!isSameShape(processShape(this.process), processShape(other.process))) {
      throw new PipelineError(
        'summary-mismatch',
        'These two summaries were made over different stages or currencies, so their cells mean different things. Sum both with the same pipeline definition.',
      );
    }
    const isNeutral = this.#cells.size === 0 || other.#cells.size === 0;
    if (!isNeutral && !sameData(this.partNames, other.partNames)) {
      throw new PipelineError(
        'summary-mismatch',
        `One summary has the parts ${this.partNames.join(', ')}, the other ${other.partNames.join(', ')}: together some would hold only half the deals. Sum both with the same parts.`,
      );
    }
    this.#revision++;
    for (const part of other.#parts.values()) this.addPart(part);
    for (const [name, from] of other.#cells) {
      const into = this.#cells.get(name) ?? this.#addCells(name, from.fields);
      const key = new Int32Array(from.fields.length);
      for (let cell = 0; cell < from.size; cell++) {
        if (from.isEmpty(cell)) continue;
        for (let field = 0; field < key.length; field++) key[field] = from.key(cell, field);
        into.addLimbs(key, from.count(cell), from.high(cell), from.low(cell));
      }
    }
    return this;
  }

  /** JSON-able data, the same for the same deals in whatever order they were added. */
  toJSON(): SummaryJson {
    const parts: [string, CellsJson][] = this.partNames.map((name) => [
      name,
      writeCells(this.#cells.get(name)!),
    ]);
    return { version: FORMAT_VERSION, process: processShape(this.process), parts: Object.fromEntries(parts) };
  }

  /**
   * Reads back what {@link toJSON} wrote.
   * @throws PipelineError `summary-version` for a form this version does not read, or garbage, `summary-mismatch` for other stages
   */
  static fromJSON(json: SummaryJson, process: Process): Summary {
    const given: Partial<SummaryJson> | null | undefined = json;
    if (given?.version !== FORMAT_VERSION) {
      throw new PipelineError(
        'summary-version',
        `This summary was written in form ${told(given?.version)}, and this version reads form ${FORMAT_VERSION}. Sum the deals again.`,
      );
    }
    if (!isSameShape(json.process, processShape(process))) {
      throw new PipelineError(
        'summary-mismatch',
        'This summary was written over other stages, or in another currency, than the process given. Pass the process it was made with.',
      );
    }
    const summary = new Summary(process);
    const parts: unknown = json.parts;
    if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) throw notWritten('its parts');
    for (const [name, cells] of Object.entries(parts)) {
      if (!isCellsJson(cells)) throw notWritten(`its part ${told(name)}`);
      readCells(cells, summary.#addCells(name, cells.fields));
    }
    return summary;
  }

  /** Made of the part that has finer keys; `null` = that is not here. */
  #coarserCells(part: AnyPart): CellTable | null {
    const coarser = 'coarser' in part ? part.coarser : undefined;
    const cells = coarser && this.#cells.get(coarser.of.name);
    return cells ? coarserCells(cells, coarser) : null;
  }

  #addCells(name: string, fields: readonly string[]): CellTable {
    this.#revision++;
    const cells = new CellTable(fields);
    this.#cells.set(name, cells);
    return cells;
  }
}

function notWritten(what: string): PipelineError {
  return new PipelineError(
    'summary-version',
    `This is no summary that toJSON wrote: ${what} cannot be read. Send it whole, or sum the deals again.`,
  );
}
