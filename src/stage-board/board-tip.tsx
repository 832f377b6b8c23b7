'use client';

import { Fragment, type ReactNode } from 'react';
import { Tip, type TipContent } from '../frame/index.js';
import { useBoardMotion } from './board-context.js';

/** What a tip tells of: a card, the name of a stage, a figure in its head. */
const TOLD = "[data-cairn='board-card'], [data-cairn='board-stage'], [data-cairn='board-figure']";

/** The whole of what an ellipsis cuts in the card, or in the column's head, that is pointed at. Not while a card is in the air. */
export function BoardTip(): ReactNode {
  const { situation } = useBoardMotion();
  const isCarrying = situation.carry !== null;
  return <Tip read={(target) => (isCarrying ? null : readCut(target))} />;
}

function readCut(target: Element): TipContent | null {
  const anchor = target.closest(TOLD);
  if (!anchor) return null;
  const cut = [anchor, ...anchor.querySelectorAll('*')].filter(isCut);
  const texts = [...new Set(cut.map(({ textContent }) => textContent))];
  if (texts.length === 0) return null;
  const title = texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && <br />}
      <bdi>{text}</bdi>
    </Fragment>
  ));
  return { anchor, title, rows: [] };
}

/** Whether some of an element's text is behind an ellipsis. */
function isCut(element: Element): boolean {
  return element.scrollWidth > element.clientWidth && getComputedStyle(element).textOverflow === 'ellipsis';
}
