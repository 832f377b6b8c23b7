'use client';

import { createContext, useContext } from 'react';
import type {
  DealDialogMessages,
  DealRecordMessages,
  Formatter,
  FrameMessages,
  IssuesMessages,
} from '../messages/index.js';
import { PipelineError, type CalendarDate, type Deal, type Owner, type Process } from '../model/index.js';
import type { DealOperate } from './deal-operation.js';
import type { UseDealDetailsResult } from './use-deal-details.js';

/** How a dialog says things. */
export interface DealWriter {
  readonly messages: DealDialogMessages;
  /** Criteria, bids, what changed, and mending. */
  readonly record: DealRecordMessages;
  /** What was found in data, and how to mend it. */
  readonly issues: IssuesMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** What a dialog's Root shares with its parts. */
export interface DealDetailsState extends UseDealDetailsResult {
  readonly writer: DealWriter;
  readonly onClose: () => void;
  readonly process: Process;
  readonly asOf: CalendarDate;
  readonly owners: readonly Owner[] | undefined;
  /** The name of who reads this, as the host names people; none = asked for. */
  readonly currentUser: string | null | undefined;
  /** Changes the deal; `null` = it cannot be changed here. */
  readonly operate: DealOperate | null;
}

/** What `render` of most parts is told. */
export interface ShownDeal {
  /** `null` = it is not there, or no longer. */
  readonly deal: Deal | null;
}

/** Holds {@link DealDetailsState}. */
export const DealDetailsContext = createContext<DealDetailsState | null>(null);

/** The dialog around a part. @throws PipelineError `missing-provider` outside `DealDetails.Root` */
export function useDealDetailsState(): DealDetailsState {
  const state = useContext(DealDetailsContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A part of the deal dialog was used outside DealDetails.Root, which holds its deal. Put it inside <DealDetails.Root deal={…}>.',
  );
}
