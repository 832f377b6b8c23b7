'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY } from '../model/index.js';
import type { Formatter } from '../messages/index.js';
import { useCsvImportState, type CsvImportState } from './csv-import-context.js';
import { progressText, summaryText } from './csv-import-text.js';

/** Read aloud, not drawn: that a file is being read, each quarter of it, and what it was read as. */
export const CsvImportStatus = forwardRef<HTMLElement, PartProps<'p'>>(function CsvImportStatus(props, ref) {
  const state = useCsvImportState();
  const formatter = useFormatter(NO_CURRENCY);
  const ours = {
    'data-cairn': 'csv-import-status',
    'data-cairn-hidden': '',
    role: 'status',
    children: statusText(state, formatter),
  };
  return renderPart('p', props, ours, {}, ref);
});

/** A reader need not hear every percent. */
const QUARTERS = 4;

function statusText(
  { incoming, isReading, progress, file, said, messages }: CsvImportState,
  formatter: Formatter,
): string {
  if (incoming !== null) {
    const share = progress === null ? null : progressText(progress, messages, formatter).share;
    const told = Math.floor((share ?? 0) * QUARTERS) / QUARTERS;
    if (told === 0 || told >= 1) return messages.reading({ name: incoming });
    return messages.readingShare({ name: incoming, share: formatter.share(told) });
  }
  if (file === null) return '';
  if (said !== '') return said;
  if (isReading) return messages.readingAgain;
  const { name, result } = file;
  const open = result.questions.length;
  const announced = messages.announced({ name, summary: summaryText(result, messages, formatter) });
  const left =
    open === 0
      ? messages.nothingAsked
      : messages.questionsLeft({ count: open, questions: formatter.count(open) });
  return `${announced} ${left}`;
}
