'use client';

import { forwardRef } from 'react';
import type { Process } from '../model/index.js';
import type { NarrowView, SizeFilter } from '../summary/index.js';
import { useFrame, type FrameState } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link NarrowNote} takes. */
export type NarrowNoteProps = Omit<PartProps<'div'>, 'children'> & {
  /** The restriction by what was picked elsewhere; `null` = none: nothing is seen; absent = nothing is ever picked elsewhere. */
  readonly narrow: NarrowView | null | undefined;
  /** The open stage that rates are from; `null` = all deals. */
  readonly from?: string | null | undefined;
  /** Names the stages. */
  readonly process: Process;
  /** Called when the reader wants all deals again; absent = there is no button. */
  readonly onClear?: (() => void) | undefined;
};

/** Says that only some deals are shown because of what was picked in another widget, and lets the reader have all again. */
export const NarrowNote = forwardRef<HTMLElement, NarrowNoteProps>(function NarrowNote(
  { narrow, from, process, onClear, ...props },
  ref,
) {
  const frame = useFrame();
  const texts = narrowTexts(narrow ?? null, from ?? null, process, frame);
  const isAll = texts.length === 0;
  if (isAll && narrow === undefined) return null;
  // Where something may be picked, it is there before it has something to say, or it would not be heard.
  const children = (
    <>
      <span role="status">{texts.join(' ')}</span>
      {onClear && !isAll && (
        <button type="button" data-cairn="button" onClick={onClear}>
          {frame.messages.narrowClear}
        </button>
      )}
    </>
  );
  return renderPart(
    'div',
    { ...props, children },
    { 'data-cairn': 'note', 'data-tone': 'selection', 'data-cairn-hidden': isAll ? '' : undefined },
    {},
    ref,
  );
});

function narrowTexts(
  narrow: NarrowView | null,
  from: string | null,
  { stages, stageIndexById }: Process,
  { messages, formatter }: FrameState,
): string[] {
  const nameOf = (stageId: string): string =>
    stages[stageIndexById.get(stageId) ?? -1]?.stage.name ?? stageId;
  const { reached, stageIds, kinds, sizes } = narrow?.filter ?? {};
  const sizeText = (size: SizeFilter): string => {
    if (size === 'unknown') return messages.narrowSizeUnknown;
    const { fromMinor, belowMinor } = size;
    const least = formatter.money(fromMinor ?? 0);
    if (belowMinor === null) return messages.narrowSizeFrom({ least });
    const below = formatter.money(belowMinor);
    return fromMinor === null ? messages.narrowSizeBelow({ below }) : messages.narrowSize({ least, below });
  };
  return [
    ...(from === null ? [] : [messages.narrowFrom({ stage: nameOf(from) })]),
    ...(reached ? [messages.narrowReached({ stage: nameOf(reached.stageId) })] : []),
    ...(stageIds ?? []).map((stageId) => messages.narrowStage({ stage: nameOf(stageId) })),
    ...(kinds ?? []).map((kind) => messages.narrowKind({ kind })),
    ...(sizes ?? []).map(sizeText),
  ];
}
