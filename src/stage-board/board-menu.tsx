'use client';

import { useRef, type ReactNode } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
import { lazyPanel } from '../frame/lazy-panel.js';
import { columnOf, placeOfDeal } from './board-column.js';
import { useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import { carriedWith } from './board-selection.js';
import { cardElement } from './use-board-focus.js';

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
  const { writer, canMove } = useBoardTools();
  const { situation } = useBoardMotion();
  const also = menuDealId === null ? [] : carriedWith(menuDealId, situation.selection, cells);
  const here = useRef<HTMLSpanElement>(null);
  const place = menuDealId === null ? null : placeOfDeal(cells, menuDealId);
  const onReturnFocus = (): void => {
    const frame = here.current?.closest('[data-cairn-frame]');
    const card = frame && menuDealId !== null ? cardElement(frame, menuDealId) : null;
    (card ?? frame?.querySelector<HTMLElement>('[data-deal-id][tabindex="0"]'))?.focus();
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
            cells,
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
