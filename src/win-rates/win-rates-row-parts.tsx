'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, useExplains, type PartProps } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import { useWinRateRow, useWinRatesWriter } from './win-rates-context.js';
import { exactText, rateText, rowSampleText, valueRateText, type WinRateWriter } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

/** Props of the small parts of a row, hidden from assistive technology: the row says all of it in words. */
export type WinRatesRowPartProps = PartProps<'span', WinRateRow>;

type RowPart = ForwardRefExoticComponent<WinRatesRowPartProps & RefAttributes<HTMLElement>>;
type Write = (row: WinRateRow, writer: WinRateWriter) => string;

/** Which figure a text is; `null` = it is none. */
type FigureOf = (row: WinRateRow) => FigureName | null;

interface TextPartOptions {
  /** What the tooltip says: the whole text, or the exact number. */
  readonly tooltip?: Write;
  readonly figure?: FigureOf;
}

/** Makes a part of a row that writes one text, and opens its explanation where it is a figure. */
function textPart(
  displayName: string,
  name: string,
  write: Write,
  { tooltip, figure }: TextPartOptions,
): RowPart {
  const Part = forwardRef<HTMLElement, WinRatesRowPartProps>((props, ref) => {
    const writer = useWinRatesWriter();
    const row = useWinRateRow();
    const explains = useExplains();
    const shown = figure?.(row) ?? null;
    const ours = {
      'data-cairn': name,
      'aria-hidden': true,
      ...(shown !== null && explains(shown, row.name, row.id)),
      title: tooltip?.(row, writer),
      children: <bdi>{write(row, writer)}</bdi>,
    };
    return renderPart('span', props, ours, row, ref);
  });
  Part.displayName = displayName;
  return Part;
}

const unitFigure: FigureOf = ({ unit, result }) => {
  if (unit.lowest.value === null) return null;
  return result.openPolicy === 'range' ? 'unit-win-rate-lowest' : 'unit-win-rate';
};

const valueFigure: FigureOf = ({ value, result }) => {
  if (value.lowest.value === null) return null;
  return result.openPolicy === 'range' ? 'value-win-rate-lowest' : 'value-win-rate';
};

/** The group's name. */
export const WinRatesName = /* @__PURE__ */ textPart('WinRatesName', 'win-rates-name', (row) => row.name, {
  tooltip: (row) => row.name,
});

/** Win rate by deals. */
export const WinRatesUnit = /* @__PURE__ */ textPart(
  'WinRatesUnit',
  'win-rates-unit',
  (row, writer) => rateText(row.unit, writer),
  { tooltip: (row, writer) => exactText(row, 'deals', writer), figure: unitFigure },
);

/** Win rate by value. */
export const WinRatesValue = /* @__PURE__ */ textPart('WinRatesValue', 'win-rates-value', valueRateText, {
  tooltip: (row, writer) => exactText(row, 'value', writer),
  figure: valueFigure,
});

/** What the rate by deals was made of, and whether that is too few. */
export const WinRatesSample = /* @__PURE__ */ textPart('WinRatesSample', 'win-rates-sample', rowSampleText, {
  figure: unitFigure,
});

/** The standing among peers; empty without peers. */
export const WinRatesStanding = /* @__PURE__ */ textPart(
  'WinRatesStanding',
  'win-rates-standing',
  ({ standing }, { messages, formatter }) =>
    standing.value === null ? '' : messages.ofPeers({ share: formatter.share(standing.value) }),
  { figure: ({ standing }) => (standing.value === null ? null : 'peer-standing') },
);
