import { useState, type ReactNode } from 'react';
import type { CalendarDate } from '../../src/model/index.js';
import { FIRST_DAY, isDayToAskFor, isTargetToSet, LAST_DAY } from './workbench-params.js';

interface DayFieldProps {
  readonly label: string;
  readonly day: CalendarDate;
  /** `null` = emptied: the data's own day. */
  readonly onChange: (day: CalendarDate | null) => void;
}

/** A day to choose or type. A date half typed (the year 0002 on the way to 2026) stays in the field. */
export function DayField({ label, day, onChange }: DayFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={draft ?? day}
        onChange={({ target: { value } }) => {
          setDraft(value);
          if (isDayToAskFor(value)) onChange(value);
        }}
        onBlur={({ target: { validity } }) => {
          setDraft(null);
          if (draft === '' && !validity.badInput) onChange(null);
        }}
      />
    </label>
  );
}

interface TargetFieldProps {
  readonly label: string;
  /** `null` = the data's own targets. */
  readonly targetMinor: number | null;
  /** Digits after the decimal mark of the currency. */
  readonly exponent: number;
  readonly onChange: (targetMinor: number | null) => void;
}

/** An amount to reach. What is none stays in the field until it is left. */
export function TargetField({ label, targetMinor, exponent, onChange }: TargetFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const scale = 10 ** exponent;
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="decimal"
        min={0}
        step="any"
        placeholder="as in the data"
        value={draft ?? (targetMinor === null ? '' : targetMinor / scale)}
        onChange={({ target: { value } }) => {
          setDraft(value);
          const minor = Math.round(Number(value) * scale);
          if (value !== '' && isTargetToSet(minor)) onChange(minor);
        }}
        onBlur={({ target: { validity } }) => {
          setDraft(null);
          if (draft === '' && !validity.badInput) onChange(null);
        }}
      />
    </label>
  );
}
