import type { HTMLAttributes } from 'react';

const PLACE = /^(?:className|id|lang|dir|hidden|style|data-.+|aria-.+)$/;

/** Those of a preset's props that belong to its place on the page, whatever stands there: the widget, its skeleton or its error. */
export function placeAttributes(props: object): HTMLAttributes<HTMLElement> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => PLACE.test(name)));
}
