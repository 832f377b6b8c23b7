'use client';

import type { ReactNode } from 'react';

/** One thing a {@link CsvImportChoice} offers. */
export interface Choice<TValue extends string> {
  readonly value: TValue;
  readonly text: string;
}

/** What {@link CsvImportChoice} takes. */
export interface CsvImportChoiceProps<TValue extends string> {
  /** What is chosen, and for what. */
  readonly label: string;
  /** What is chosen now; one that is not offered shows as `undecided`. */
  readonly value: TValue | null;
  /** Shown first where nothing is chosen; absent = something always is. */
  readonly undecided?: string;
  /** What is offered, in groups; a group without a name is none. */
  readonly groups: readonly { readonly name: string | null; readonly choices: readonly Choice<TValue>[] }[];
  /** Called with what is chosen. */
  readonly onChoose: (value: TValue) => void;
}

/** A choice among a few, as the browser's own select: the keyboard and the screen reader know it. */
export function CsvImportChoice<TValue extends string>({
  label,
  value,
  undecided,
  groups,
  onChoose,
}: CsvImportChoiceProps<TValue>): ReactNode {
  const offered = groups.flatMap(({ choices }) => choices);
  return (
    <select
      data-cairn="select"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = offered.find((choice) => choice.value === target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {undecided !== undefined && value === null && <option value="">{undecided}</option>}
      {groups.map(({ name, choices }) => {
        const options = choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ));
        return name === null ? (
          options
        ) : (
          <optgroup key={name} label={name}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
