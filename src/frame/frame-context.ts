'use client';

import { createContext, useContext, type RefObject } from 'react';
import type { Formatter, FrameMessages } from '../messages/index.js';
import type { FigureName, MeasureResult } from '../measures/index.js';
import { PipelineError } from '../model/index.js';
import type { DownloadFormat, DownloadOptions } from './download-options.js';
import type { ShownTables } from './shown-tables.js';

/** A result whose figures can be explained, and what it is of: an owner's name, a team's; `null` = all that is shown. */
export interface ExplainedResult {
  readonly result: MeasureResult;
  readonly subject: string | null;
  /** The id of what it is of, where names may repeat. */
  readonly subjectId?: string | null | undefined;
  /** Whether only its figures of no stage are shown here, as those of the end of a funnel; default all are. */
  readonly isEnd?: boolean | undefined;
}

/** Which figure's explanation is asked for. */
export interface ExplanationRequest {
  /** `null` = the widget's main figure. */
  readonly figure: FigureName | null;
  /** The stage, owner or team it is a figure of; `null` = of all. */
  readonly subject: string | null;
  /** Its id, which then decides in place of the name: names may repeat. `null` = the won deals at a funnel's end, or all. */
  readonly subjectId?: string | null | undefined;
  /** What is explained beside the widget's own results while the panel is open, as how things stood on a day that is read. */
  readonly of?: ExplainedResult | undefined;
}

/** What a frame shares with the parts in it. */
export interface FrameState {
  /** Id of the title, which names the widget. */
  readonly titleId: string;
  /** Whether the data table is shown in place of the picture. */
  readonly isTable: boolean;
  readonly setIsTable: (isTable: boolean) => void;
  /** Whether the data table is drawn: in sight, or for a moment out of sight, so that it can be saved. */
  readonly hasTable: boolean;
  /** Says that there is a table to switch to, so that `t` does; returns how to take it back. */
  readonly addTable: () => () => void;
  /** The data tables that are drawn. */
  readonly tables: ShownTables;
  /** Whether there is a data table to save; draws those that are out of sight to find out. */
  readonly hasNumbers: () => boolean;
  /** Makes a file of the widget and hands it to the reader; rejects where none can be made. */
  readonly download: (format: DownloadFormat, options?: DownloadOptions) => Promise<void>;
  /** The outermost element of the widget; `null` = not drawn. */
  readonly section: RefObject<HTMLElement | null>;
  /** Whether it is told again in a tip, where nothing can be pressed. */
  readonly isTip: boolean;
  /** Opens the explanation panel; on closing, focus goes back to `opener`, by default to what has it now. */
  readonly openExplanation: (request: ExplanationRequest, opener?: HTMLElement | SVGElement) => void;
  readonly formatter: Formatter;
  readonly messages: FrameMessages;
}

/** Holds {@link FrameState} for the parts of a widget. */
export const FrameContext = createContext<FrameState | null>(null);

/** The frame around a part. @throws PipelineError `missing-provider` outside a Root */
export function useFrame(): FrameState {
  const frame = useContext(FrameContext);
  if (frame) return frame;
  throw new PipelineError(
    'missing-provider',
    'A part was used outside its Root, which holds what it shows. Put it inside, e.g. <Funnel.Root funnel={…}><Funnel.Title /></Funnel.Root>.',
  );
}
