import type { Process } from '../model/index.js';
import type { CellTable } from './cell-table.js';
import type { AnyPart, HistoryPart } from './parts/part.js';
import { uniqueParts } from './parts/unique-parts.js';
import { Summary } from './summary.js';

/** How many parts a view keeps: those made from arguments would pile up as windows move on. */
const PART_LIMIT = 48;

/** How many it keeps where that many have been asked for since its deals last changed but one: all that is watched is asked for after each change. */
const USED_PART_LIMIT = 512;

/** How many changes a view remembers, so that what changed since is known without a look at every group. */
const RECENT_LIMIT = 1024;

/** How many coarser parts of one part are summed for themselves, before the part is that all of them are made of. */
const COARSER_LIMIT = 8;

/** One group of a view. */
export interface ViewGroup {
  readonly code: number;
  readonly summary: Summary;
  /** Deals in it. */
  readonly deals: number;
}

/** What a view holds, group by group: sums of its parts, how many deals, and when each last changed. */
export class ViewGroups {
  readonly #process: Process;
  readonly #summaries = new Map<number, Summary>();
  readonly #deals = new Map<number, number>();
  /** In order of use, the latest last. */
  readonly #parts = new Map<string, AnyPart>();
  /** By the name of a part: the round in which it was last asked for. */
  readonly #usedIn = new Map<string, number>();
  /** Rises with each change of its deals. */
  #round = 0;
  readonly #changedAt = new Map<number, number>();
  readonly #madeAt: number;
  #lastChangedAt: number;
  /** The latest changes, oldest first: codes and versions side by side. */
  #recentCodes: number[] = [];
  #recentVersions: number[] = [];
  /** Changes after this version are all remembered. */
  #rememberedSince: number;
  #historyParts: readonly HistoryPart[] = [];

  /** @param version the store's version now */
  constructor(process: Process, version: number) {
    this.#process = process;
    this.#madeAt = version;
    this.#lastChangedAt = version;
    this.#rememberedSince = version;
  }

  /** Those of its parts that look through time. */
  get historyParts(): readonly HistoryPart[] {
    return this.#historyParts;
  }

  /** What to hold so that parts can be read: those themselves, or instead of coarser ones the part with all keys, once it pays. */
  toHold(parts: readonly AnyPart[]): readonly AnyPart[] {
    if (!parts.some((part) => 'coarser' in part)) return parts;
    return uniqueParts(parts.map((part) => this.#toHold(part)));
  }

  /** Notes that parts are asked for, and tells those that it does not hold yet. */
  missing(parts: readonly AnyPart[]): AnyPart[] {
    for (const { name } of parts) this.#usedIn.set(name, this.#round);
    return parts.filter((part) => !this.#parts.has(part.name));
  }

  /** Whether it holds a part of this name. */
  holds(partName: string): boolean {
    return this.#parts.has(partName);
  }

  /** Puts parts in place that it does not hold yet, empty, and drops the longest unused where there are too many. */
  addParts(parts: readonly AnyPart[]): void {
    const missing = this.missing(parts);
    this.#makeRoom(parts);
    for (const part of missing) this.#parts.set(part.name, part);
    for (const summary of this.#summaries.values()) for (const part of missing) summary.addPart(part);
    this.#historyParts = [...this.#parts.values()].filter((part) => 'addHistory' in part);
  }

  /** The summary of a group; an empty one where there is none. */
  summary(code: number): Summary {
    const existing = this.#summaries.get(code);
    if (existing) return existing;
    const summary = new Summary(this.#process, [...this.#parts.values()]);
    this.#summaries.set(code, summary);
    return summary;
  }

  /** The cells of a part that looks through time, which are about to change. */
  pastCells(code: number, part: HistoryPart): CellTable {
    return this.summary(code).changedPart(part);
  }

  /** Counts deals that came into a group, or (negative) left it. */
  count(code: number, deals: number): void {
    this.#deals.set(code, (this.#deals.get(code) ?? 0) + deals);
  }

  /** Notes that a group changed. */
  touch(code: number, version: number): void {
    if (version !== this.#lastChangedAt) this.#round++;
    if (this.#changedAt.get(code) !== version) this.#remember(code, version);
    this.#changedAt.set(code, version);
    this.#lastChangedAt = version;
  }

  /** Codes of the groups that changed after a version; `null` = that is not known any more. */
  changedSince(version: number): readonly number[] | null {
    if (version < this.#rememberedSince) return null;
    const codes: number[] = [];
    for (let at = this.#recentCodes.length - 1; at >= 0 && this.#recentVersions[at]! > version; at--) {
      const code = this.#recentCodes[at]!;
      if (!codes.includes(code)) codes.push(code);
    }
    return codes;
  }

  /** The version at which a group, or (`null`) any group, last changed, as far back as the view goes. */
  changedAt(code: number | null): number {
    return code === null ? this.#lastChangedAt : (this.#changedAt.get(code) ?? this.#madeAt);
  }

  /** Codes of the groups that have a deal or, for parts that look through time, of which these tell something. */
  codes(parts: readonly AnyPart[]): number[] {
    const codes = new Set<number>();
    const past = parts.filter((part) => 'addHistory' in part);
    for (const [code, deals] of this.#deals) if (deals > 0) codes.add(code);
    for (const [code, summary] of this.#summaries) {
      if (past.some((part) => tellsSomething(summary.part(part)))) codes.add(code);
    }
    return [...codes];
  }

  /** Whether {@link codes} has a code. */
  has(code: number, parts: readonly AnyPart[]): boolean {
    if ((this.#deals.get(code) ?? 0) > 0) return true;
    const summary = this.#summaries.get(code);
    return (
      summary !== undefined &&
      parts.some((part) => 'addHistory' in part && tellsSomething(summary.part(part)))
    );
  }

  /** All that it holds. */
  all(): ViewGroup[] {
    const codes = new Set([...this.#summaries.keys(), ...this.#deals.keys()]);
    return [...codes].map((code) => ({
      code,
      summary: this.summary(code),
      deals: this.#deals.get(code) ?? 0,
    }));
  }

  #toHold(part: AnyPart): AnyPart {
    const of = 'coarser' in part ? part.coarser?.of : undefined;
    if (!of || this.#parts.has(part.name)) return part;
    if (this.#parts.has(of.name)) return of;
    let alike = 0;
    for (const held of this.#parts.values()) {
      if ('coarser' in held && held.coarser?.of.name === of.name) alike++;
    }
    return alike < COARSER_LIMIT ? part : of;
  }

  #remember(code: number, version: number): void {
    if (this.#recentCodes.length === RECENT_LIMIT) {
      const half = RECENT_LIMIT / 2;
      this.#rememberedSince = this.#recentVersions[half - 1]!;
      this.#recentCodes = this.#recentCodes.slice(half);
      this.#recentVersions = this.#recentVersions.slice(half);
    }
    this.#recentCodes.push(code);
    this.#recentVersions.push(version);
  }

  #makeRoom(needed: readonly AnyPart[]): void {
    for (const part of needed) {
      if (this.#parts.delete(part.name)) this.#parts.set(part.name, part);
    }
    for (const part of this.#parts.values()) {
      const size = this.#parts.size + needed.length;
      if (size <= PART_LIMIT) return;
      const isUsed = this.#usedIn.get(part.name)! >= this.#round - 1;
      if ((isUsed && size <= USED_PART_LIMIT) || needed.some(({ name }) => name === part.name)) continue;
      this.#parts.delete(part.name);
      this.#usedIn.delete(part.name);
      for (const summary of this.#summaries.values()) summary.dropPart(part);
    }
  }
}

function tellsSomething(cells: CellTable): boolean {
  for (let cell = 0; cell < cells.size; cell++) if (!cells.isEmpty(cell)) return true;
  return false;
}
