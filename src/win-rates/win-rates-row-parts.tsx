'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRateRow, useWinRatesState } from './win-rates-context.js';
import { rateText, rowSampleText, type WinRateWriter } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

/** Props of the small parts of a row. */
export type WinRatesRowPartProps = PartProps<'span', WinRateRow>;

type RowPart = ForwardRefExoticComponent<WinRatesRowPartProps & RefAttributes<HTMLElement>>;

/** Makes a part of a row that writes one text. Its direction is that of the text: `349 of 553` reads so on any page. */
function textPart(
  displayName: string,
  name: string,
  write: (row: WinRateRow, writer: WinRateWriter) => string,
): RowPart {
  const Part = forwardRef<HTMLElement, WinRatesRowPartProps>((props, ref) => {
    const { messages } = useWinRatesState();
    const { formatter, messages: frame } = useFrame();
    const row = useWinRateRow();
    const text = write(row, { messages, frame, formatter });
    return renderPart('span', props, { 'data-cairn': name, dir: 'auto', children: text }, row, ref);
  });
  Part.displayName = displayName;
  return Part;
}

/** The group's name. */
export const WinRatesName = /* @__PURE__ */ textPart('WinRatesName', 'win-rates-name', (row) => row.name);

/** Win rate by deals. */
export const WinRatesUnit = /* @__PURE__ */ textPart('WinRatesUnit', 'win-rates-unit', (row, writer) =>
  rateText(row.unit, writer),
);

/** Win rate by value. */
export const WinRatesValue = /* @__PURE__ */ textPart('WinRatesValue', 'win-rates-value', (row, writer) =>
  rateText(row.value, writer),
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
