'use client';

import { useId, useState, type ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { currencyExponent, NO_CURRENCY } from '../model/index.js';
import { useMixState } from './mix-context.js';
import type { MixThreshold } from './use-mix-thresholds.js';

/** What {@link MixThresholdField} takes. */
export interface MixThresholdFieldProps {
  /** The threshold as it is. */
  readonly threshold: MixThreshold;
  /** Sets the threshold, minor units. */
  readonly onSet: (amountMinor: number) => void;
}

/** A threshold to be typed, in whole units of the currency and their parts; what is no amount, or not between its neighbours, is told and not taken. */
export function MixThresholdField({ threshold, onSet }: MixThresholdFieldProps): ReactNode {
  const { messages } = useMixState();
  const { formatter } = useFrame();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const scale = 10 ** currencyExponent(formatter.currency);
  const { amountMinor, minMinor, maxMinor, classId } = threshold;
  const isInvalid = draft !== null && minorOf(draft, scale, threshold) === null;
  const type = (text: string): void => {
    setDraft(text);
    const minor = minorOf(text, scale, threshold);
    if (minor !== null) onSet(minor);
  };
  return (
    <div data-cairn="mix-field" data-class={classId}>
      <label htmlFor={id}>{messages.threshold({ sizeClass: messages.classes[classId] })}</label>
      <input
        id={id}
        data-cairn="mix-input"
        type="number"
        inputMode="decimal"
        step="any"
        min={minMinor / scale}
        max={maxMinor / scale}
        value={draft ?? String(amountMinor / scale)}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${id}error` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      <span data-cairn="mix-unit">{formatter.currency === NO_CURRENCY ? '' : formatter.currency}</span>
      <span
        data-cairn="mix-error"
        data-cairn-hidden={isInvalid ? undefined : ''}
        id={`${id}error`}
        role="status"
      >
        {isInvalid &&
          messages.thresholdInvalid({ least: formatter.money(minMinor), most: formatter.money(maxMinor) })}
      </span>
    </div>
  );
}

/** The amount typed in minor units; `null` where it is none, or not between the neighbours. */
function minorOf(text: string, scale: number, { minMinor, maxMinor }: MixThreshold): number | null {
  if (text.trim() === '') return null;
  const minor = Math.round(Number(text) * scale);
  return minor >= minMinor && minor <= maxMinor ? minor : null;
}
