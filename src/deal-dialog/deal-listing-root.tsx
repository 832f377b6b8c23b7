'use client';

import { forwardRef, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { dialogGround, dialogSetting } from '../frame/dialog-place.js';
// Not through the frame's index: only what shows a dialog has Radix in it.
import { DialogShell } from '../frame/dialog-shell.js';
import { renderPart, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useFormatter, useMessages } from '../hooks/index.js';
import { dealListMessages, frameMessages } from '../messages/en/index.js';
import type { DealSearchField } from '../summary/sorted-deals.js';
import { DealListingContext, type DealListingState, type ShownDeals } from './deal-listing-context.js';
import { returnFocus, type FocusTarget } from './return-focus.js';
import { useDealListing, type UseDealListingOptions } from './use-deal-listing.js';

/** What a list can be asked to do. */
export interface DealListingHandle {
  /** Gives the focus to the row it was on, or to the one that took its place. */
  readonly focusRow: () => void;
}

/** What {@link DealListingRoot} takes. */
export type DealListingRootProps = PartProps<'div', ShownDeals> &
  FrameOptions &
  UseDealListingOptions & {
    /** What the deals have in common, as a name; default the catalogue's. */
    readonly name?: string | null | undefined;
    /** The text searched for; empty = all. */
    readonly search?: string | undefined;
    /** Asked for another text; absent = there is no search. */
    readonly onSearchChange?: ((text: string) => void) | undefined;
    /** Where the text is looked for; default names and accounts. */
    readonly searchFields?: readonly DealSearchField[] | undefined;
    /** Told of the deal whose row was pressed. */
    readonly onOpen: (dealId: string) => void;
    /** Called when the reader closes the dialog: by its button, by Escape, by a press beside it. */
    readonly onClose: () => void;
    /** What opened it; default what has the focus when it is drawn. Its theme, direction, language and density hold inside. */
    readonly opener?: Element | null | undefined;
    /** What has the focus once it is closed; default the opener. */
    readonly returnFocusTo?: FocusTarget | undefined;
    /** What the list can be asked to do. */
    readonly handleRef?: Ref<DealListingHandle> | undefined;
  };

/** A dialog with a list of deals: open as long as it is drawn, named by the Title in it and described by the Summary. */
export const DealListingRoot = forwardRef<HTMLElement, DealListingRootProps>(function DealListingRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <DealListingSheet {...props} ref={ref} />
    </LocaleProvider>
  );
});

const BOTH: readonly DealSearchField[] = ['name', 'account'];
const NOWHERE: readonly DealSearchField[] = [];
const ignore = (): void => undefined;

type SheetProps = Omit<DealListingRootProps, 'locale' | 'messages'>;

const DealListingSheet = forwardRef<HTMLElement, SheetProps>(function DealListingSheet(props, ref) {
  const { deals, process, asOf, owners, sort, onSortChange, columns, expectedDays, ...more } = props;
  const { issues, knowsNextSteps, canSee, name = null, search = '', onSearchChange, ...others } = more;
  const { searchFields = BOTH, onOpen, onClose, opener, returnFocusTo, handleRef, ...rest } = others;
  const { container, ...sheetProps } = rest;
  const listing = useDealListing({
    ...{ deals, process, asOf, owners, sort, onSortChange },
    ...{ columns, expectedDays, issues, knowsNextSteps, canSee },
  });
  const formatter = useFormatter(process.currency);
  const messages = useMessages('dealList', dealListMessages);
  const frame = useMessages('frame', frameMessages);
  const [focused] = useState(() => document.activeElement);
  const from = opener === undefined ? focused : opener;
  const rows = useRef<(() => void) | null>(null);
  useImperativeHandle(handleRef, () => ({ focusRow: () => rows.current?.() }), []);
  const state = useMemo(
    (): DealListingState => ({
      ...listing,
      ...{ name, search, onOpen, onClose },
      writer: { messages, frame, formatter, asOf },
      onSearchChange: onSearchChange ?? ignore,
      searchFields: onSearchChange ? searchFields : NOWHERE,
      setFocusRow: (focusRow) => {
        rows.current = focusRow;
      },
      focusRow: () => rows.current?.(),
    }),
    [listing, name, search, onOpen, onClose, messages, frame, formatter, asOf, onSearchChange, searchFields],
  );
  return (
    <DealListingContext.Provider value={state}>
      <DialogShell
        container={container ?? (() => dialogGround(from))}
        setting={() => dialogSetting(from)}
        onClose={onClose}
        onReturnFocus={() => returnFocus(returnFocusTo, from)}
      >
        {(sheet) =>
          renderPart(
            'div',
            sheetProps,
            { ...sheet, 'data-cairn': 'deal-list', 'data-cairn-deal-dialog': '' },
            { count: listing.list.length },
            ref,
          )
        }
      </DialogShell>
    </DealListingContext.Provider>
  );
});
