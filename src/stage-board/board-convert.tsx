'use client';

import { forwardRef, useEffect, useRef, type ReactNode } from 'react';
import { ExplainedNumber, renderPart, type PartProps } from '../frame/index.js';
import type { BoardColumn } from './board-column.js';
import type { BoardConversion } from './board-conversion.js';
import { BoardColumnContext, useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import { BoardConvertFollow } from './board-convert-follow.js';
import { BoardRuleMark } from './board-rule-mark.js';

/**
 * Where a card moves on to the next track: a strip that takes cards, with how many deals of the track moved on and the share of
 * those that came to its first stage. Nothing where the track shown is the last.
 */
export const BoardConvert = forwardRef<HTMLElement, PartProps<'div', BoardConversion>>(function BoardConvert(
  { children, ...props },
  ref,
) {
  const { conversion } = useBoard();
  const { messages } = useBoardTools().writer;
  const attributes = useTargetAttributes(conversion?.cells);
  if (!conversion) return null;
  const { track, column } = conversion;
  const label = messages.convertTo({ track: track.name });
  const content = children ?? (
    <BoardConvertTarget column={column}>
      <BoardConvertFollow />
      <span data-cairn="board-convert-name" title={label}>
        {label}
      </span>
      <ConvertedFigures />
      <BoardColumnContext.Provider value={column}>
        <BoardRuleMark />
      </BoardColumnContext.Provider>
    </BoardConvertTarget>
  );
  const ours = { ...attributes, 'data-track-id': track.id, role: 'group', 'aria-label': label };
  return renderPart('div', { ...props, children: content }, ours, conversion, ref);
});

/** The same in a lane: the place alone. */
export function BoardConvertCell({ column }: { readonly column: BoardColumn }): ReactNode {
  const attributes = useTargetAttributes([column]);
  return (
    <div {...attributes} data-track-id={column.elsewhere?.trackId} aria-hidden>
      <BoardConvertTarget column={column} />
    </div>
  );
}

/** Takes cards, from its top to its bottom. */
function BoardConvertTarget({
  column: { stageId, lane, canReceive },
  children,
}: {
  readonly column: BoardColumn;
  readonly children?: ReactNode;
}): ReactNode {
  const { drag } = useBoardTools();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = element;
    return drag && current
      ? drag.watch((engine, token) => engine.watchColumn(current, token, { stageId, lane, canReceive }))
      : undefined;
  }, [drag, stageId, lane, canReceive]);
  return (
    <div ref={element} data-cairn="board-convert-strip">
      {children}
    </div>
  );
}

/** How the card in the air stands with one of some columns of a stage. */
function useTargetAttributes(
  columns: readonly BoardColumn[] = [],
): Readonly<Record<string, string | undefined>> {
  const { isOver, ruleOf } = useBoardMotion();
  const [first] = columns;
  const stand = first ? ruleOf(first) : 'free';
  return {
    'data-cairn': 'board-convert',
    'data-over': columns.some(isOver) ? '' : undefined,
    'data-rule': stand === 'free' ? undefined : stand,
  };
}

/** How many moved on, and the share; nothing where that is not known. */
function ConvertedFigures(): ReactNode {
  const { conversion } = useBoard();
  const { messages, formatter } = useBoardTools().writer;
  if (!conversion?.converted) return null;
  const { count, share } = conversion.converted;
  const subject = messages.convertTo({ track: conversion.track.name });
  return (
    <dl data-cairn="board-convert-figures">
      <dt data-cairn-hidden="">{messages.converted}</dt>
      <dd>
        <ExplainedNumber figure="stage-deals" subject={subject} subjectId={null}>
          {formatter.count(count)}
        </ExplainedNumber>
      </dd>
      {share.value !== null && (
        <>
          <dt data-cairn-hidden="">{messages.convertedShare}</dt>
          <dd>
            <ExplainedNumber figure="of-first-unit" subject={subject} subjectId={null}>
              {formatter.share(share.value)}
            </ExplainedNumber>
          </dd>
        </>
      )}
    </dl>
  );
}
