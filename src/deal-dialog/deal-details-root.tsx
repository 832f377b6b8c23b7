'use client';

import { forwardRef, useMemo, useState } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
// Not through the frame's index: only what shows a dialog has Radix in it.
import { DialogShell } from '../frame/dialog-shell.js';
import { renderPart, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useFormatter, useMessages } from '../hooks/index.js';
import {
  dealDialogMessages,
  dealRecordMessages,
  frameMessages,
  issuesMessages,
} from '../messages/en/index.js';
import { DealDetailsContext, type ShownDeal } from './deal-details-context.js';
import type { DealOperate } from './deal-operation.js';
import { returnFocus, type FocusTarget } from './return-focus.js';
import { useDealDetails, type UseDealDetailsOptions } from './use-deal-details.js';

/** What {@link DealDetailsRoot} takes. */
export type DealDetailsRootProps = PartProps<'div', ShownDeal> &
  FrameOptions &
  UseDealDetailsOptions & {
    /** Takes changes made in the dialog, as data: evidence, a bid, an edit, a move. It may refuse, and take its time. Absent = nothing can be changed. */
    readonly onOperation?: DealOperate | undefined;
    /** Whether nothing can be changed here; default false. */
    readonly readOnly?: boolean | undefined;
    /** The name of who reads this, as the host names people: written into evidence and decisions. Default asked for. */
    readonly currentUser?: string | null | undefined;
    /** Called when the reader closes the dialog: by its button, by Escape, by a press beside it. */
    readonly onClose: () => void;
    /** What opened it; default what has the focus when it is drawn. Its theme, direction, language and density hold inside. */
    readonly opener?: Element | null | undefined;
    /** What has the focus once it is closed; default the opener. */
    readonly returnFocusTo?: FocusTarget | undefined;
    /** What has the focus once it is closed where what would have it is gone meanwhile: a card that was moved. */
    readonly returnFocusElse?: FocusTarget | undefined;
  };

/** A dialog about one deal: open as long as it is drawn, named by the Title in it and described by the Stage. */
export const DealDetailsRoot = forwardRef<HTMLElement, DealDetailsRootProps>(function DealDetailsRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <DealDetailsSheet {...props} ref={ref} />
    </LocaleProvider>
  );
});

const DealDetailsSheet = forwardRef<HTMLElement, Omit<DealDetailsRootProps, 'locale' | 'messages'>>(
  function DealDetailsSheet(
    {
      deal,
      issues,
      process,
      asOf,
      expectedDays,
      owners,
      teams,
      knowsNextSteps,
      canSee,
      onClose,
      onOperation,
      readOnly = false,
      currentUser,
      opener,
      returnFocusTo,
      returnFocusElse,
      container,
      ...props
    },
    ref,
  ) {
    const details = useDealDetails({
      deal,
      issues,
      process,
      asOf,
      expectedDays,
      owners,
      teams,
      knowsNextSteps,
      canSee,
    });
    const formatter = useFormatter(process.currency);
    const messages = useMessages('dealDialog', dealDialogMessages);
    const issueTexts = useMessages('issues', issuesMessages);
    const frame = useMessages('frame', frameMessages);
    const record = useMessages('dealRecord', dealRecordMessages);
    const operate = (!readOnly && deal && onOperation) || null;
    const [focused] = useState(() => document.activeElement);
    const from = opener === undefined ? focused : opener;
    const writer = useMemo(
      () => ({ messages, record, issues: issueTexts, frame, formatter }),
      [messages, record, issueTexts, frame, formatter],
    );
    const state = useMemo(
      () => ({ ...details, onClose, process, asOf, owners, currentUser, operate, writer }),
      [details, onClose, process, asOf, owners, currentUser, operate, writer],
    );
    return (
      <DealDetailsContext.Provider value={state}>
        <DialogShell
          container={container ?? (() => dialogGround(from))}
          setting={() => dialogSetting(from)}
          onClose={onClose}
          onReturnFocus={() => returnFocus(returnFocusTo, from, returnFocusElse)}
        >
          {(sheet) => {
            const ours = {
              ...sheet,
              'data-cairn': 'deal-dialog',
              'data-cairn-deal-dialog': '',
              'data-kind': details.stage?.kind,
            };
            return renderPart('div', props, ours, { deal }, ref);
          }}
        </DialogShell>
      </DealDetailsContext.Provider>
    );
  },
);
