'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRateRow, useWinRatesWriter } from './win-rates-context.js';
import { exactText, rateText, rowSampleText, valueRateText, type WinRateWriter } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

/** Props of the small parts of a row, hidden from assistive technology: the row says all of it in words. */
export type WinRatesRowPartProps = PartProps<'span', WinRateRow>;

type RowPart = ForwardRefExoticComponent<WinRatesRowPartProps & RefAttributes<HTMLElement>>;
type Write = (row: WinRateRow, writer: WinRateWriter) => string;

/** Makes a part of a row that writes one text, the whole or exact one in its tooltip. */
function textPart(displayName: string, name: string, write: Write, tooltip?: Write): RowPart {
  const Part = forwardRef<HTMLElement, WinRatesRowPartProps>((props, ref) => {
    const writer = useWinRatesWriter();
    const row = useWinRateRow();
    const ours = {
      'data-cairn': name,
      'aria-hidden': true,
      title: tooltip?.(row, writer),
      children: <bdi>{write(row, writer)}</bdi>,
    };
    return renderPart('span', props, ours, row, ref);
  });
  Part.displayName = displayName;
  return Part;
}

/** The group's name. */
export const WinRatesName = /* @__PURE__ */ textPart(
  'WinRatesName',
  'win-rates-name',
  (row) => row.name,
  (row) => row.name,
);

/** Win rate by deals. */
export const WinRatesUnit = /* @__PURE__ */ textPart(
  'WinRatesUnit',
  'win-rates-unit',
  (row, writer) => rateText(row.unit, writer),
  (row, writer) => exactText(row, 'deals', writer),
);

/** Win rate by value. */
export const WinRatesValue = /* @__PURE__ */ textPart(
  'WinRatesValue',
  'win-rates-value',
  valueRateText,
  (row, writer) => exactText(row, 'value', writer),
);

/** What the rate by deals was made of, and whether that is too few. */
export const WinRatesSample = /* @__PURE__ */ textPart('WinRatesSample', 'win-rates-sample', rowSampleText);

/** The standing among peers; empty without peers. */
export const WinRatesStanding = /* @__PURE__ */ textPart(
  'WinRatesStanding',
  'win-rates-standing',
  ({ standing }, { messages, formatter }) =>
    standing.value === null ? '' : messages.ofPeers({ share: formatter.share(standing.value) }),
);
