'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
import { lazyPanel } from '../frame/lazy-panel.js';
import { useBoard, useBoardTools } from './board-context.js';
import { cardOrNext } from './card-or-next.js';

const LazyRulesDialog = /* @__PURE__ */ lazyPanel(() =>
  import('./board-rules-dialog.js').then(({ BoardRulesDialog }) => BoardRulesDialog),
);

/** What a move asks for, in a dialog that is loaded when first opened. Root draws it. */
export function BoardRules({
  container,
}: {
  /** Where the dialog is put; default: the nearest element that sets a Cairn theme, else the body. */
  readonly container: HTMLElement | null | undefined;
}): ReactNode {
  const { asking, answer, dismiss, process, totals, currentUser, mayOverride, focusCard, cells } = useBoard();
  const { writer } = useBoardTools();
  const here = useRef<HTMLSpanElement>(null);
  const dealId = asking?.move.dealId ?? null;
  const answered = useRef<string | null>(null);
  useEffect(() => {
    if (asking || answered.current === null) return;
    // The card is another element in another column: it has the focus as soon as it is drawn.
    focusCard(answered.current);
    answered.current = null;
  }, [asking, focusCard]);
  const onReturnFocus = (): void => {
    const frame = here.current?.closest('[data-cairn-frame]');
    if (frame) cardOrNext(frame, cells, dealId, asking?.move.from ?? null)?.focus();
  };
  return (
    <>
      <span ref={here} hidden data-cairn="board-rules" />
      {asking && (
        <LazyRulesDialog
          failedText={writer.messages.rulesFailed}
          panel={{
            asking,
            process,
            asOf: totals.asOf,
            currentUser,
            mayOverride,
            writer,
            onAnswer: (given) => {
              const left = answer(given);
              answered.current = left.length === 0 ? asking.move.dealId : null;
              return left;
            },
            container: container ?? (() => dialogGround(here.current)),
            setting: () => dialogSetting(here.current),
            onClose: () => {
              answered.current = null;
              dismiss();
            },
            onReturnFocus,
          }}
        />
      )}
    </>
  );
}
