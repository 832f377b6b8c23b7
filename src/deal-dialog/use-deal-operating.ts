'use client';

import { useCallback, useRef, useState } from 'react';
import { blockedText } from '../frame/rule-text.js';
import { readAnswer } from '../hooks/send-operation.js';
import type { DealRecordMessages } from '../messages/index.js';
import type { Operation } from '../summary/index.js';
import { useDealDetailsState } from './deal-details-context.js';

/** A change on its way. */
export interface DealOperating {
  readonly isPending: boolean;
  /** Why the last one was not made, to be read by people; `null` = it was, or there was none. */
  readonly problem: string | null;
  /** Asks for a change; whether it was made. While one is pending, no other is asked for. */
  readonly run: (operation: Operation) => Promise<boolean>;
}

/** Asks for changes of the deal around, one at a time, and tells what became of the last. */
export function useDealOperating(): DealOperating {
  const { operate, writer, process } = useDealDetailsState();
  const { record, formatter } = writer;
  const [state, setState] = useState<{ readonly isPending: boolean; readonly problem: string | null }>({
    isPending: false,
    problem: null,
  });
  const isBusy = useRef(false);
  const run = useCallback(
    async (operation: Operation): Promise<boolean> => {
      if (!operate || isBusy.current) return false;
      isBusy.current = true;
      setState({ isPending: true, problem: null });
      let problem: string | null = null;
      const stageName = (stageId: string): string =>
        process.stages.find(({ stage }) => stage.id === stageId)?.stage.name ?? stageId;
      try {
        const { accepted, reason } = readAnswer(await operate(operation));
        if (!accepted) problem = reason === null ? record.refused : record.refusedBecause({ reason });
      } catch (error) {
        const reason = blockedText(error, { messages: record, formatter }, stageName);
        problem = reason === null ? failureText(error, record) : record.refusedBecause({ reason });
      }
      isBusy.current = false;
      setState({ isPending: false, problem });
      return problem === null;
    },
    [operate, record, formatter, process],
  );
  return { ...state, run };
}

/** What went wrong, in words; an error without a code did not reach the host, or came from it broken. */
function failureText(error: unknown, record: DealRecordMessages): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'no-answer') return record.noAnswer;
  return typeof code === 'string' ? record.notDone({ code }) : record.notSent;
}
