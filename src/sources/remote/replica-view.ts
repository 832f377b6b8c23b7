import type { DealTable } from '../../summary/deal-table.js';
import type { AnyPart, Summary, ViewOptions } from '../../summary/index.js';
import { uniqueParts } from '../../summary/parts/unique-parts.js';
import type { SummedView } from '../../summary/summed-view.js';
import { ViewGroups } from '../../summary/view-groups.js';
import { WHOLE } from '../../summary/view-options.js';
import { receiveParts, type SentView } from './sent-view.js';

/** Thrown by a replica that does not have what a measure reads. */
export class PartsAway extends Error {
  readonly view: ReplicaView;
  readonly partNames: readonly string[];

  constructor(view: ReplicaView, partNames: readonly string[]) {
    super('These parts of the summary are not on the page.');
    this.view = view;
    this.partNames = partNames;
  }

  /** Whether they are too much to be sent, so that the figure has to be measured where the deals are. */
  get isTooMuch(): boolean {
    return this.partNames.some((name) => this.view.isTooMuch(name));
  }
}

/** A view whose deals are elsewhere: its sums were sent, and what changes is added to them. */
export class ReplicaView implements SummedView {
  readonly id: number;
  readonly options: ViewOptions;
  readonly onForgotten: () => void;
  readonly #table: DealTable;
  readonly #groups: ViewGroups;
  /** Parts asked for, by name. */
  readonly #wanted = new Map<string, AnyPart>();
  readonly #tooMuch = new Set<string>();
  /** Parts that have been asked for and have not come yet, by name. */
  readonly onTheWay = new Map<string, Promise<void>>();
  #isOpen = false;

  /** @param table has no deals: what it has are the codes of the groups. */
  constructor(id: number, options: ViewOptions, table: DealTable, version: number, onForgotten: () => void) {
    this.id = id;
    this.options = options;
    this.onForgotten = onForgotten;
    this.#table = table;
    this.#groups = new ViewGroups(table.process, version);
  }

  /** @throws PartsAway */
  ensure(parts: readonly AnyPart[]): void {
    const missing = this.#groups.missing(uniqueParts(parts.map((part) => this.#toHold(part))));
    const isUnknown = !this.#isOpen && this.options.groupBy !== undefined;
    if (missing.length === 0 && !isUnknown) return;
    for (const part of missing) this.#wanted.set(part.name, part);
    throw new PartsAway(
      this,
      missing.map(({ name }) => name),
    );
  }

  /** Of a coarser part the one with all keys, so that other windows need no message; itself where that is too much to be sent. */
  #toHold(part: AnyPart): AnyPart {
    const of = 'coarser' in part ? part.coarser?.of : undefined;
    return of && !this.#tooMuch.has(of.name) ? of : part;
  }

  /** Whether anything has come. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether a part is too much to be sent. */
  isTooMuch(partName: string): boolean {
    return this.#tooMuch.has(partName);
  }

  /** Takes in parts that were asked for. */
  receive(partNames: readonly string[], sent: SentView | 'too-much', version: number): void {
    if (sent === 'too-much') {
      for (const name of partNames) this.#tooMuch.add(name);
      return;
    }
    this.#isOpen = true;
    this.#groups.addParts(partNames.flatMap((name) => this.#wanted.get(name) ?? []));
    this.merge(sent, version);
    this.#groups.touch(WHOLE, version);
  }

  /** Adds what was sent to what is here. */
  merge({ groups }: SentView, version: number): void {
    for (const { key, deals, parts } of groups) {
      const { groupBy } = this.options;
      const code = groupBy === undefined ? WHOLE : this.#table.dimension(groupBy).dictionary.encode(key);
      this.#groups.count(code, deals);
      const held = parts.filter(({ name }) => this.#groups.holds(name));
      receiveParts(held, this.#groups.summary(code));
      this.#groups.touch(code, version);
    }
  }

  /** Rows are elsewhere. */
  addRow(): void {}

  changedAt(code: number | null): number {
    return this.#groups.changedAt(code);
  }

  summary(code: number): Summary {
    return this.#groups.summary(code);
  }

  groupCodes(parts: readonly AnyPart[] = []): number[] {
    return this.#groups.codes(parts);
  }

  hasGroup(code: number, parts: readonly AnyPart[]): boolean {
    return this.#groups.has(code, parts);
  }

  changedSince(version: number): readonly number[] | null {
    return this.#groups.changedSince(version);
  }
}
