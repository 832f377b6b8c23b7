'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { Process } from '../model/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** What {@link WinRatesFrom} takes. */
export type WinRatesFromProps = PartProps<'div', { readonly from: string | null }> & {
  /** Whose open stages are offered, track by track. */
  readonly process: Process;
  /** Asked for with the stage that deals must have reached; `null` = all deals. */
  readonly onFromChange: (stageId: string | null) => void;
};

/** Chooses the stage that win rates are from: of deals that reached it (docs/measures.md §2). */
export const WinRatesFrom = forwardRef<HTMLElement, WinRatesFromProps>(function WinRatesFrom(
  { process, onFromChange, ...props },
  ref,
) {
  const { messages, overall, curves } = useWinRatesState();
  const id = useId();
  // Curves always begin at a stage.
  const from = curves ? curves.whole.from.stageId : (overall.from?.stageId ?? null);
  const { stages, openStageIndexes, tracks } = process;
  const optionsOf = (indexes: readonly number[]): ReactNode =>
    indexes.map((index) => (
      <option key={index} value={index}>
        {stages[index]!.stage.name}
      </option>
    ));
  const withStages = openStageIndexes
    .map((indexes, track) => ({ indexes, track: tracks[track]! }))
    .filter(({ indexes }) => indexes.length > 0);
  const children = (
    <>
      <label htmlFor={id}>{messages.from}</label>
      <select
        id={id}
        data-cairn="win-rates-choice"
        value={from === null ? '' : String(process.stageIndexById.get(from) ?? '')}
        onChange={({ target: { value } }) =>
          onFromChange(value === '' ? null : (stages[Number(value)]?.stage.id ?? null))
        }
      >
        {!curves && <option value="">{messages.fromAll}</option>}
        {withStages.length === 1
          ? optionsOf(withStages[0]!.indexes)
          : withStages.map(({ indexes, track }) => (
              <optgroup key={track.id} label={track.name}>
                {optionsOf(indexes)}
              </optgroup>
            ))}
      </select>
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'win-rates-from', children }, { from }, ref);
});
