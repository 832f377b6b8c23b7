'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { ofFigure, ofText, readingSplit, stateWord } from './gauge-text.js';

/** The hero number, which opens its explanation; by default with what it is of and the word for where it stands. */
export const GaugeReadout = forwardRef<HTMLElement, PartProps<'div'>>(function GaugeReadout(
  { children, ...props },
  ref,
) {
  const content = children ?? (
    <>
      <GaugeNumber />
      <GaugeOf />
      <GaugeZone />
    </>
  );
  return renderPart('div', { ...props, children: content }, { 'data-cairn': 'gauge-readout' }, {}, ref);
});

/** Characters up to which the number is written in a size, its small unit counted half; a longer one takes the next. */
const SIZES = [
  { most: 4.5, size: 'hero' },
  { most: 7, size: 'long' },
] as const;

/** What the gauge reads, as a number; "unknown" where it reads nothing. */
export const GaugeNumber = forwardRef<HTMLElement, PartProps<'span'>>(function GaugeNumber(props, ref) {
  const { reading, messages } = useGaugeState();
  const { formatter, messages: frame } = useFrame();
  const { kind, value } = reading;
  const split = value === null ? null : readingSplit(value, kind, formatter);
  const said = split ? `${split.before}${split.number}${split.after}` : frame.unknown;
  const length = split ? split.number.length + (split.before + split.after).length / 2 : Infinity;
  const text = split ? (
    <>
      {split.before !== '' && <span data-cairn="figure-unit">{split.before}</span>}
      {split.number}
      {split.after !== '' && <span data-cairn="figure-unit">{split.after}</span>}
    </>
  ) : (
    frame.unknown
  );
  const ours = {
    'data-cairn': 'figure-number',
    dir: 'auto',
    title: kind === 'value' && value !== null ? formatter.money(value) : undefined,
    'data-size': SIZES.find(({ most }) => length <= most)?.size ?? 'longest',
    children:
      value === null ? (
        text
      ) : (
        <ExplainedNumber
          figure={kind === 'value' ? 'open-value' : kind}
          aria-label={`${messages.readings[kind]} ${said}`}
        >
          {text}
        </ExplainedNumber>
      ),
  };
  return renderPart('span', props, ours, {}, ref);
});

/** What the number is of: the target, or what is left to win. */
export const GaugeOf = forwardRef<HTMLElement, PartProps<'span'>>(function GaugeOf(props, ref) {
  const { reading, coverage, messages } = useGaugeState();
  const { formatter } = useFrame();
  const text = ofText(reading, coverage, messages, formatter);
  const figure = ofFigure(reading, coverage);
  const children = figure ? <ExplainedNumber figure={figure}>{text}</ExplainedNumber> : text;
  return renderPart('span', props, { 'data-cairn': 'gauge-of', children }, {}, ref);
});

/** Where it stands, in a word: the zone, else why there is none. */
export const GaugeZone = forwardRef<HTMLElement, PartProps<'span'>>(function GaugeZone(props, ref) {
  const { reading, coverage, messages } = useGaugeState();
  const ours = {
    'data-cairn': 'gauge-zone',
    'data-zone': reading.zone ?? undefined,
    children: stateWord(reading, coverage, messages),
  };
  return renderPart('span', props, ours, {}, ref);
});
