'use client';

import { memo, useMemo, type ReactNode } from 'react';
import { useExplains, useFrame } from '../frame/index.js';
import { incidenceLayout } from '../layout/index.js';
import type { WinIncidenceResult } from '../measures/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { curveRowText } from './win-curves-text.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { rateText } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

const BOX = 1000;

const NO_STEPS: WinIncidenceResult['steps'] = [];

/** What {@link WinCurvesRows} takes. */
export interface WinCurvesRowsProps {
  /** All deals together. */
  readonly whole: WinIncidenceResult;
  /** Those that have a curve. */
  readonly groups: readonly MeasuredGroup<WinIncidenceResult>[];
  /** Days of the axis that all curves share. */
  readonly days: number;
}

/** The share won of each group over that of all, small; picking one shows it large. Nothing where groups have no curves. Drawn again only for other curves: the day that is read is nothing to it. */
export const WinCurvesRows = /* @__PURE__ */ memo(Rows);

function Rows({ whole, groups, days }: WinCurvesRowsProps): ReactNode {
  const { rows, groupBy, messages, getListProps } = useWinRatesState();
  const behind = useMemo(
    () => incidenceLayout({ steps: whole.steps, days, width: BOX, height: BOX }).lines.won,
    [whole, days],
  );
  const byKey = useMemo(() => new Map(groups.map(({ key, result }) => [key, result])), [groups]);
  // From zero to the highest there is, the same for all.
  const top = useMemo(
    () => groups.reduce((most, { result }) => Math.max(most, result.lowest ?? 0), whole.lowest ?? 0) || 1,
    [whole, groups],
  );
  if (groups.length === 0 || rows.length === 0 || whole.steps.length === 0) return null;
  return (
    <div {...getListProps()} data-cairn="win-curves-rows" aria-label={messages.curves.rows({ groupBy })}>
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          steps={byKey.get(row.key)?.steps ?? NO_STEPS}
          behind={behind}
          days={days}
          top={top}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: WinRateRow;
  readonly steps: WinIncidenceResult['steps'];
  readonly behind: string;
  readonly days: number;
  /** The share at the top of the picture, 0–1. */
  readonly top: number;
}

function Row({ row, steps, behind, days, top }: RowProps): ReactNode {
  const { getRowProps, messages } = useWinRatesState();
  const { formatter } = useFrame();
  const writer = useWinRatesWriter();
  const explains = useExplains();
  const shape = useMemo(
    () => incidenceLayout({ steps, days, width: BOX, height: BOX }).lines.won,
    [steps, days],
  );
  const { count } = row;
  const chance = rateText(row.unit, writer);
  const deals = messages.curves.deals({ count, deals: formatter.count(count) });
  return (
    <div
      {...getRowProps(row)}
      data-cairn="win-curves-row"
      data-state={row.isSelected ? 'selected' : 'idle'}
      data-sparse={row.isSparse ? '' : undefined}
    >
      <span data-cairn-hidden="">{curveRowText(row, writer)}</span>
      <span data-cairn="win-curves-name" aria-hidden="true" title={row.name}>
        <bdi>{row.name}</bdi>
      </span>
      <svg
        data-cairn="win-curves-small"
        viewBox={`0 ${BOX * (1 - top)} ${BOX} ${BOX * top}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path data-cairn="win-curves-behind" d={behind} />
        <path data-cairn="win-curves-line" data-of="won" d={shape} />
      </svg>
      <span
        data-cairn="win-curves-chance"
        aria-hidden="true"
        {...explains('incidence-lowest', row.name, row.id)}
      >
        <bdi>{chance}</bdi>
      </span>
      <span
        data-cairn="win-curves-count"
        aria-hidden="true"
        {...explains('incidence-deals', row.name, row.id)}
      >
        <bdi>{deals}</bdi>
      </span>
    </div>
  );
}
