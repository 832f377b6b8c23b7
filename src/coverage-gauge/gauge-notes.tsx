'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { CoverageResult } from '../measures/index.js';
import { useGaugeState } from './gauge-context.js';
import { isUnvalued } from './gauge-reading.js';

/** What {@link GaugeNotes} takes. */
export type GaugeNotesProps = Omit<PartProps<'div'>, 'children'> & {
  /** Asked for with the other horizon when the reader changes it; absent = it cannot be changed here. */
  readonly onHorizonChange?: ((horizon: CoverageResult['horizon']) => void) | undefined;
};

/** Says in a sentence why no coverage is shown, or that all open deals count, and lets the reader change the latter. */
export const GaugeNotes = forwardRef<HTMLElement, GaugeNotesProps>(function GaugeNotes(
  { onHorizonChange, ...props },
  ref,
) {
  const { coverage, reading, messages } = useGaugeState();
  const { formatter } = useFrame();
  const { state } = reading;
  const notes: ReactNode[] = [];
  const add = (text: string, tone: 'neutral' | 'attention', turnTo?: CoverageResult['horizon']): void => {
    // One key for both notes with a button, so that pressing it does not take it away from under the focus.
    notes.push(
      <div key={turnTo ? 'horizon' : text} data-cairn="note" data-tone={tone}>
        <span>{text}</span>
        {turnTo && onHorizonChange && (
          <button type="button" data-cairn="button" onClick={() => onHorizonChange(turnTo)}>
            {turnTo === 'all' ? messages.countAll : messages.countPeriod}
          </button>
        )}
      </div>,
    );
  };
  if (state === 'no-target' || state === 'zero-target') add(messages.notes[state], 'neutral');
  if (state === 'invalid-target') {
    const amount = formatter.money(coverage.target.amountMinor ?? 0);
    add(messages.notes[state]({ amount }), 'attention');
  }
  const { unknownBecause } = coverage;
  if (unknownBecause === 'no-expected-close') add(messages.notes[unknownBecause], 'attention', 'all');
  if (unknownBecause === 'no-amount') add(messages.notes[unknownBecause], 'attention');
  if (isUnvalued(coverage.won)) add(messages.notes['won-no-amount'], 'attention');
  const { doubt } = coverage.required;
  if (state === 'covered' && doubt !== null) add(messages.notes[doubt], 'attention');
  if (state === 'covered' && coverage.required.multiple === null) {
    const { method } = coverage.required;
    const why =
      method === 'pvf' ? 'no-value-factor' : method === 'conversion' ? 'no-conversion' : 'no-required';
    add(messages.notes[why], 'neutral');
  }
  if (coverage.horizon === 'all') add(messages.notes['all-open'], 'neutral', 'period');
  if (notes.length === 0) return null;
  return renderPart('div', { ...props, children: notes }, { 'data-cairn': 'gauge-notes' }, {}, ref);
});

/** Says where the target was not given for just this period; nothing where it was. */
export const GaugeTargetNotes = forwardRef<HTMLElement, Omit<PartProps<'ul'>, 'children'>>(
  function GaugeTargetNotes(props, ref) {
    const { coverage, messages } = useGaugeState();
    const { formatter } = useFrame();
    const { prorated, uncoveredDays, amountMinor } = coverage.target;
    if (amountMinor === null || (!prorated && uncoveredDays === 0)) return null;
    const days = { count: uncoveredDays, days: formatter.count(uncoveredDays) };
    const content = (
      <>
        {prorated && <li>{messages.targetProrated}</li>}
        {uncoveredDays > 0 && <li>{messages.targetIncomplete(days)}</li>}
      </>
    );
    return renderPart('ul', { ...props, children: content }, { 'data-cairn': 'gauge-target-notes' }, {}, ref);
  },
);
