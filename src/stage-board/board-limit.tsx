'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardColumn, useBoardTools } from './board-context.js';
import { loadOf } from './rule-checks.js';

/** How a stage stands with its limit; `none` = it has none, and others have. */
export type LimitState = 'within' | 'full' | 'over' | 'none';

/** What stands in the stage, of as much as its limit lets: all deals of it, whatever the board's filter. Empty where it has no limit, and nothing where no stage has. */
export const BoardLimit = forwardRef<HTMLElement, PartProps<'p', { readonly state: LimitState }>>(
  function BoardLimit(props, ref) {
    const board = useBoard();
    const { stageId } = useBoardColumn();
    const { writer } = useBoardTools();
    const { process } = board;
    const limit = process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage.limit;
    const load = limit && loadOf(stageId, board);
    const isDouble = process.stages.some(
      ({ stage }) => stage.limit?.deals !== undefined && stage.limit.valueMinor !== undefined,
    );
    const double = isDouble ? '' : undefined;
    if (!limit || !load) {
      // Where other stages have one, its line is kept free, so that heads are read across.
      if (process.stages.every(({ stage }) => stage.limit === undefined)) return null;
      const none = {
        ...{ 'data-cairn': 'board-limit', 'data-state': 'none', 'data-double': double },
        'aria-hidden': true,
      };
      return renderPart('p', props, none, { state: 'none' }, ref);
    }
    const { messages, formatter } = writer;
    const parts = [
      { now: load.count, most: limit.deals, write: formatter.count },
      { now: load.valueMinor, most: limit.valueMinor, write: formatter.money },
    ].flatMap(({ now, most, write }) => (most === undefined ? [] : { now, most, write }));
    const state = parts.some(({ now, most }) => now > most)
      ? 'over'
      : parts.some(({ now, most }) => now === most)
        ? 'full'
        : 'within';
    const texts = parts.map(({ now, most, write }) =>
      messages.limitOf({ now: write(now), limit: write(most) }),
    );
    const children = (
      <>
        <span>{messages.limit}</span>
        <span>
          {texts.map((text) => (
            <bdi key={text}>{text}</bdi>
          ))}
          {state === 'over' && <strong>{messages.overLimit}</strong>}
        </span>
      </>
    );
    const ours = { 'data-cairn': 'board-limit', 'data-state': state, 'data-double': double, children };
    return renderPart('p', props, ours, { state }, ref);
  },
);
