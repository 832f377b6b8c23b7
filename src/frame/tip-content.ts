import type { ReactNode } from 'react';
import type { DataColumn } from './data-table.js';

/** A line of a tip: what is told, and how much it is. */
export interface TipRow {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** What a tip tells of a mark. */
export interface TipContent {
  /** What it stands beside. */
  readonly anchor: Element;
  readonly title: ReactNode;
  readonly rows: readonly TipRow[];
}

/** What a tip of a widget takes. */
export interface TipProps {
  /** What there is to tell of the mark that an element belongs to; `null` = it belongs to none. */
  readonly read: (target: Element) => TipContent | null;
}

/** The row of the data table that a mark draws: a tip says nothing else than the table does. */
export function tipOf<TRow>(anchor: Element, columns: readonly DataColumn<TRow>[], row: TRow): TipContent {
  const [name, ...others] = columns;
  return {
    anchor,
    title: name?.cell(row),
    rows: others.map(({ id, header, cell }) => ({ id, label: header, value: cell(row) })),
  };
}

/** The exact number behind a short one, where a mark carries it; `null` = there is none. */
export function exactTip(target: Element): TipContent | null {
  const figure = target.closest("[data-cairn='figure']");
  const anchor = target.closest('[data-cairn-exact]') ?? figure?.querySelector('[data-cairn-exact]');
  const exact = anchor?.getAttribute('data-cairn-exact');
  return anchor && exact ? { anchor, title: exact, rows: [] } : null;
}
