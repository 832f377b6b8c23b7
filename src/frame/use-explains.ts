'use client';

import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import type { FigureName } from '../measures/index.js';
import { useFrame, type ExplainedResult, type FrameState } from './frame-context.js';
import { shortcutKey } from './shortcut-key.js';

/** Attributes and handler of a number that is drawn in a picture. */
export interface ExplainsAttributes {
  /** The figure that is shown: pressed, it opens its explanation. */
  readonly 'data-cairn-figure'?: FigureName;
  readonly onClick?: (event: MouseEvent) => void;
}

/** Which figure a number in a picture is, of what, and of which result where it is none of the widget's: as `ExplanationRequest` has it. */
export type Explains = (
  figure: FigureName,
  subject?: string | null,
  subjectId?: string | null,
  of?: ExplainedResult,
) => ExplainsAttributes;

/**
 * For a number that a picture draws, hidden from assistive technology because its mark says it in words: pressed, it opens
 * its explanation, and picks nothing. By keyboard `?` does so, on the mark that has the focus; the table's numbers are
 * buttons.
 */
export function useExplains(): Explains {
  const { openExplanation, isTip, section } = useFrame();
  return useMemo(
    () =>
      (figure, subject = null, subjectId, of) =>
        isTip
          ? {}
          : {
              'data-cairn-figure': figure,
              onClick: (event) => {
                if (event.defaultPrevented) return;
                event.preventDefault();
                const mark = event.currentTarget.closest<HTMLElement>('[tabindex], button');
                // Around the widget the page may have stops of its own.
                const isOwn = mark !== null && section.current?.contains(mark) === true;
                openExplanation({ figure, subject, subjectId, of }, isOwn ? mark : undefined);
              },
            },
    [openExplanation, isTip, section],
  );
}

const NUMBER = "[data-cairn='explained-number'], [data-cairn-figure]";

const MARK = "[role='option'], [role='gridcell'], [role='slider']";

/** Of a widget's outermost element: `?` opens the explanation of the mark that has the focus, elsewhere that of the main figure. */
export function explainByKey(
  event: KeyboardEvent<HTMLElement>,
  openExplanation: FrameState['openExplanation'],
): void {
  const { target, currentTarget } = event;
  if (shortcutKey(event) !== '?' || !(target instanceof Element)) return;
  event.preventDefault();
  const isMark = target !== currentTarget && target.matches('[tabindex], button');
  const number = isMark ? (target.closest(NUMBER) ?? target.querySelector(NUMBER)) : null;
  if (number) number.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  // Of a mark without a figure, the explanation of another would be taken for its own.
  else if (!target.matches(MARK)) openExplanation({ figure: null, subject: null });
}
