'use client';

import { useRef, type ReactNode } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
import { lazyPanel } from '../frame/lazy-panel.js';
import { columnOf, placeOfDeal } from './board-column.js';
import { useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import { carriedWith } from './board-selection.js';
import { cardOrNext } from './card-or-next.js';

const LazyMoveDialog = /* @__PURE__ */ lazyPanel(() =>
  import('./board-move-dialog.js').then(({ BoardMoveDialog }) => BoardMoveDialog),
);

/** "Move to…" of the card it was asked for, loaded when first opened. Root draws it. */
export function BoardMenu({
  container,
}: {
  /** Where the dialog is put; default: the nearest element that sets a Cairn theme, else the body. */
  readonly container: HTMLElement | null | undefined;
}): ReactNode {
  const { menuDealId, openMenu, cells, columns, lanes, laneField, isRanked, move, run } = useBoard();
  const { reach, elsewhere, tracks, trackId } = useBoard();
  const { writer, canMove } = useBoardTools();
  const { situation } = useBoardMotion();
  const also = menuDealId === null ? [] : carriedWith(menuDealId, situation.selection, cells);
  const here = useRef<HTMLSpanElement>(null);
  const place = menuDealId === null ? null : placeOfDeal(cells, menuDealId);
  const onReturnFocus = (): void => {
    const frame = here.current?.closest('[data-cairn-frame]');
    const without = new Set(also.map(({ id }) => id));
    if (frame) cardOrNext(frame, cells, menuDealId, place, without)?.focus();
  };
  return (
    <>
      <span ref={here} hidden data-cairn="board-menu" />
      {menuDealId !== null && canMove && (
        <LazyMoveDialog
          failedText={writer.messages.moveFailed}
          panel={{
            deal: place && (columnOf(cells, place.stageId, place.lane)?.list.at(place.index) ?? null),
            place,
            alsoCount: also.length,
            columns,
            isRanked,
            elsewhere,
            trackName: tracks.find(({ id }) => id === trackId)?.name ?? '',
            cells: reach,
            areOfSeveralLanes: also.some(({ id }) => placeOfDeal(cells, id)?.lane !== place?.lane),
            lanes: laneField?.canChange === false ? null : lanes,
            writer,
            onMove: (toStageId, toIndex, toLane) => {
              openMenu(null);
              const alsoDealIds = also.map(({ id }) => id);
              if (alsoDealIds.length > 0) run({ type: 'select', how: 'none' });
              move({ dealId: menuDealId, toStageId, toLane, toIndex, by: 'menu', alsoDealIds });
            },
            container: container ?? (() => dialogGround(here.current)),
            setting: () => dialogSetting(here.current),
            onClose: () => openMenu(null),
            onReturnFocus,
          }}
        />
      )}
    </>
  );
}
