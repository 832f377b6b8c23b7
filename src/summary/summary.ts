import { PipelineError, type Process } from '../model/index.js';
import { CellTable } from './cell-table.js';
import type { DealTable } from './deal-table.js';
import { PART_NAMES, SUMMARY_PARTS, type PartName } from './parts/index.js';
import { readCells, writeCells, type CellsJson } from './cells-json.js';
import { sameData } from './same-data.js';
import { isSameShape, processShape, type ProcessShape } from './process-shape.js';

/** Version of the written form; raised when cells change their meaning. */
const FORMAT_VERSION = 1;

/** A summary as JSON-able data: what a worker, a server or a cache sends. */
export interface SummaryJson {
  readonly version: number;
  /** The currency, tracks and stages it was summed over: cells name stages by their index, so a reader must have the same. */
  readonly process: ProcessShape;
  readonly parts: Readonly<Partial<Record<PartName, CellsJson>>>;
}

/**
 * Deals, added up: counts and exact sums over calendar days, from which every measure is read without seeing a deal.
 * Whole numbers only, so summaries can be added to, subtracted from and merged in any order and agree to the bit.
 * Nothing in it depends on `asOf`.
 */
export class Summary {
  /** The stages and tracks its cells speak of. */
  readonly process: Process;
  readonly #parts = new Map<PartName, CellTable>();
  #revision = 0;

  constructor(process: Process, parts: readonly PartName[] = PART_NAMES) {
    this.process = process;
    for (const name of parts) this.addPart(name);
  }

  /** Rises with every change, so that what was derived from it can be told to be out of date. */
  get revision(): number {
    return this.#revision;
  }

  /** The parts it holds. */
  get partNames(): readonly PartName[] {
    return PART_NAMES.filter((name) => this.#parts.has(name));
  }

  /** Whether it holds a part. */
  hasPart(name: PartName): boolean {
    return this.#parts.has(name);
  }

  /** Puts an empty part in place, to be filled by {@link addRow}, and returns it; the one it has, where it has one. */
  addPart(name: PartName): CellTable {
    const existing = this.#parts.get(name);
    if (existing) return existing;
    this.#revision++;
    const cells = new CellTable(SUMMARY_PARTS[name].fields);
    this.#parts.set(name, cells);
    return cells;
  }

  /** The cells of a part. @throws PipelineError `missing-data` where it was not summed */
  part(name: PartName): CellTable {
    const cells = this.#parts.get(name);
    if (cells) return cells;
    throw new PipelineError(
      'missing-data',
      `This summary was made without its part "${name}", which the measure reads. Sum it with that part: summarise(pipeline, { parts: [...measure.parts] }).`,
    );
  }

  /** Adds (`sign` 1) or takes out (`sign` −1) the deal in a row, in every part. */
  addRow(table: DealTable, row: number, sign: 1 | -1): void {
    this.#revision++;
    for (const [name, cells] of this.#parts) SUMMARY_PARTS[name].addRow(cells, table, row, sign);
  }

  /**
   * Adds another summary of the same process and with the same parts to this one.
   * @throws PipelineError `summary-mismatch`
   */
  merge(other: Summary): this {
    if (!isSameShape(processShape(this.process), processShape(other.process))) {
      throw new PipelineError(
        'summary-mismatch',
        'These two summaries were made over different stages or currencies, so their cells mean different things. Sum both with the same pipeline definition.',
      );
    }
    if (this.#parts.size !== other.#parts.size || other.partNames.some((name) => !this.hasPart(name))) {
      throw new PipelineError(
        'summary-mismatch',
        `One summary has the parts ${this.partNames.join(', ')}, the other ${other.partNames.join(', ')}: together some would hold only half the deals. Sum both with the same parts.`,
      );
    }
    this.#revision++;
    for (const name of other.partNames) {
      const into = this.part(name);
      const from = other.part(name);
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
    const parts: Partial<Record<PartName, CellsJson>> = {};
    for (const name of this.partNames) parts[name] = writeCells(this.part(name));
    return { version: FORMAT_VERSION, process: processShape(this.process), parts };
  }

  /**
   * Reads back what {@link toJSON} wrote.
   * @throws PipelineError `summary-version` for a form this version does not read, `summary-mismatch` for other stages
   */
  static fromJSON(json: SummaryJson, process: Process): Summary {
    if (json.version !== FORMAT_VERSION) {
      throw new PipelineError(
        'summary-version',
        `This summary was written in form ${String(json.version)}, and this version reads form ${FORMAT_VERSION}. Sum the deals again.`,
      );
    }
    for (const name of PART_NAMES) {
      const cells = json.parts[name];
      if (!cells || sameData(cells.fields, SUMMARY_PARTS[name].fields)) continue;
      throw new PipelineError(
        'summary-version',
        `The part "${name}" of this summary was written with other fields than this version reads. Sum the deals again.`,
      );
    }
    if (!isSameShape(json.process, processShape(process))) {
      throw new PipelineError(
        'summary-mismatch',
        'This summary was written over other stages, or in another currency, than the process given. Pass the process it was made with.',
      );
    }
    const summary = new Summary(process, []);
    for (const name of PART_NAMES) {
      const cells = json.parts[name];
      if (cells) readCells(cells, summary.addPart(name));
    }
    return summary;
  }
}
