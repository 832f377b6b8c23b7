import type { DealTable } from '../../summary/deal-table.js';
import type { AnyPart, ViewOptions } from '../../summary/index.js';
import { View } from '../../summary/view.js';
import type { TimeSlices } from '../time-slices.js';
import type { LoadProgress } from './progress.js';
import { sendGroup, type SentView } from './sent-view.js';

/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 64;

interface Feed {
  readonly options: ViewOptions;
  /** The parts that the page has, by name. */
  readonly parts: Map<string, AnyPart>;
  /** What changed since it was last told; `null` = nothing. */
  changes: View | null;
}

/**
 * The views that the page has replicas of. Their sums are made once, sent, and not kept: what a change adds and takes out is
 * a small summary of its own.
 */
export class SentViews {
  readonly #table: DealTable;
  readonly #feeds = new Map<number, Feed>();

  constructor(table: DealTable) {
    this.#table = table;
  }

  /** Sums parts that the page does not have of a view, in slices. No row may change meanwhile. */
  async sum(
    view: number,
    options: ViewOptions,
    parts: readonly AnyPart[],
    slices: TimeSlices,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<SentView> {
    const sums = new View(this.#table, options);
    const addRows = sums.begin(parts);
    const total = this.#table.rowCount;
    for (let row = 0; row < total; row += ROWS_A_LOOK) {
      addRows?.(row, Math.min(total, row + ROWS_A_LOOK));
      if (!slices.due()) continue;
      onProgress({ phase: 'summing', done: row, total });
      await slices.turn();
    }
    const isFirst = !this.#feeds.has(view);
    return this.#sent(view, sums, options, isFirst);
  }

  /** Notes that the page has parts of a view, so that it is told what changes of them. */
  keepUp(view: number, options: ViewOptions, parts: readonly AnyPart[]): void {
    const feed = this.#feeds.get(view) ?? { options, parts: new Map<string, AnyPart>(), changes: null };
    this.#feeds.set(view, feed);
    for (const part of parts) feed.parts.set(part.name, part);
  }

  /** The page does not have a view any more. */
  forget(view: number): void {
    this.#feeds.delete(view);
  }

  /** A row is taken out (`sign` −1) before it changes, or put in. */
  addRow(row: number, sign: 1 | -1): void {
    for (const feed of this.#feeds.values()) {
      if (!feed.changes) {
        feed.changes = new View(this.#table, feed.options);
        feed.changes.startEmpty([...feed.parts.values()]);
      }
      feed.changes.addRow(row, sign, 0);
    }
  }

  /** What changed since it was last asked, of every view that did. */
  takeChanges(): SentView[] {
    const sent: SentView[] = [];
    for (const [view, feed] of this.#feeds) {
      if (feed.changes) sent.push(this.#sent(view, feed.changes, feed.options, true));
      feed.changes = null;
    }
    return sent.filter(({ groups }) => groups.length > 0);
  }

  #sent(view: number, sums: View, { groupBy }: ViewOptions, withDeals: boolean): SentView {
    const dictionary = groupBy === undefined ? null : this.#table.dimension(groupBy).dictionary;
    const groups = sums.allGroups().map(({ code, deals, ...group }) => {
      const key = dictionary?.decode(code) ?? null;
      // Deals are counted once, with the first parts of a view.
      return sendGroup(key, { code, ...group, deals: withDeals ? deals : 0 });
    });
    return { view, groups };
  }
}
