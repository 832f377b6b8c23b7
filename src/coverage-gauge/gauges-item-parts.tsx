'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, useExplains, useFrame, type PartProps } from '../frame/index.js';
import { useMessages } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import type { FigureName } from '../measures/index.js';
import type {
  CoverageGaugeMessages,
  CoverageGaugesMessages,
  Formatter,
  FrameMessages,
} from '../messages/index.js';
import { ofFigure, ofText, readingFigure, readingText, stateWord } from './gauge-text.js';
import { useGaugesItem, useGaugesState } from './gauges-context.js';
import { groupExpected } from './gauges-text.js';
import type { CoverageGaugeItem } from './gauges-group.js';

/** Props of the small parts of a group, hidden from assistive technology: its picture says all of it in words. */
export type GaugesItemPartProps = PartProps<'span', CoverageGaugeItem>;

type ItemPart = ForwardRefExoticComponent<GaugesItemPartProps & RefAttributes<HTMLElement>>;

interface ItemWriter {
  readonly gauge: CoverageGaugeMessages;
  readonly gauges: CoverageGaugesMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** Makes a part of a group that writes one text. */
function textPart(
  displayName: string,
  name: string,
  write: (item: CoverageGaugeItem, writer: ItemWriter) => string,
  figureOf: (item: CoverageGaugeItem) => FigureName | null = () => null,
): ItemPart {
  const Part = forwardRef<HTMLElement, GaugesItemPartProps>((props, ref) => {
    const { messages: gauges } = useGaugesState();
    const { formatter, messages: frame } = useFrame();
    const gauge = useMessages('coverageGauge', coverageGaugeMessages);
    const item = useGaugesItem();
    const explains = useExplains();
    const figure = figureOf(item);
    const text = write(item, { gauge, gauges, frame, formatter });
    const ours = {
      ...(figure && text !== '' && explains(figure, item.name, item.id)),
      'data-cairn': name,
      'data-zone': name === 'gauges-zone' ? (item.reading.zone ?? undefined) : undefined,
      'aria-hidden': true,
      children: text === '' ? null : <bdi>{text}</bdi>,
    };
    return renderPart('span', props, ours, item, ref);
  });
  Part.displayName = displayName;
  return Part;
}

/** The group's name. */
export const GaugesName = /* @__PURE__ */ textPart('GaugesName', 'gauges-name', ({ name }) => name);

/** What its gauge reads; "unknown" where it reads nothing. */
export const GaugesNumber = /* @__PURE__ */ textPart(
  'GaugesNumber',
  'gauges-number',
  ({ reading: { value, kind } }, { frame, formatter }) =>
    value === null ? frame.unknown : readingText(value, kind, formatter),
  ({ reading }) => (reading.value === null ? null : readingFigure(reading.kind)),
);

/** What the number is of. */
export const GaugesOf = /* @__PURE__ */ textPart(
  'GaugesOf',
  'gauges-of',
  ({ reading, coverage }, { gauge, formatter }) => ofText(reading, coverage, gauge, formatter),
  ({ reading, coverage }) => ofFigure(reading, coverage),
);

/** Where it stands, in a word. */
export const GaugesZone = /* @__PURE__ */ textPart(
  'GaugesZone',
  'gauges-zone',
  ({ reading, coverage }, { gauge }) => stateWord(reading, coverage, gauge),
);

/** What may be expected of its open deals; empty where nothing is told of it. */
export const GaugesExpected = /* @__PURE__ */ textPart(
  'GaugesExpected',
  'gauges-expected',
  (item, { gauges, formatter }) => {
    const amount = groupExpected(item, formatter);
    return amount === null ? '' : gauges.expected({ amount });
  },
  () => 'expected-won',
);
