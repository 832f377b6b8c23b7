'use client';

import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { shortcutKey } from './shortcut-key.js';

/** The switch between a widget's picture and its table, and the key that works it. */
export interface TableSwitch {
  readonly isTable: boolean;
  readonly setIsTable: (isTable: boolean) => void;
  /** Whether the table is drawn: in sight, or out of sight while it is read. */
  readonly hasTable: boolean;
  /** Draws the table out of sight where it is not in sight, reads it, and takes it away again. */
  readonly withTable: <TRead>(read: () => TRead) => TRead;
  /** Counts in a table to switch to; returns how to take it back. */
  readonly addTable: () => () => void;
  /** Of the widget's outermost element: `t` switches, and takes the focus along. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What has the focus after a switch: the table, which scrolls, or the one part of the picture that Tab reaches. */
const FIRST_STOP = '[tabindex="0"]:not([role="radio"])';

/** Holds whether the table is shown in place of the picture. */
export function useTableSwitch(): TableSwitch {
  const [isTable, setIsTable] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const tableCount = useRef(0);
  const withTable = useCallback(
    <TRead>(read: () => TRead): TRead => {
      if (isTable) return read();
      flushSync(() => setIsRead(true));
      try {
        return read();
      } finally {
        setIsRead(false);
      }
    },
    [isTable],
  );
  const addTable = useCallback(() => {
    tableCount.current++;
    return () => {
      tableCount.current--;
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (shortcutKey(event) !== 't' || event.shiftKey || tableCount.current === 0) return;
    event.preventDefault();
    const { currentTarget } = event;
    flushSync(() => setIsTable(!isTable));
    if (currentTarget.contains(document.activeElement)) return;
    currentTarget.querySelector<HTMLElement>(FIRST_STOP)?.focus();
  };
  return { isTable, setIsTable, hasTable: isTable || isRead, withTable, addTable, onKeyDown };
}
