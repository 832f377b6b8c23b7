import type { CsvImportMessages, Formatter } from '../messages/index.js';
import type { CsvProgress, CsvReadResult } from '../sources/csv/index.js';
import type { CsvFileProblem } from './csv-file-problem.js';

const HEADINGS_SHOWN = 4;
const MEGABYTE = 1_000_000;

/** Why there is nothing to show of a file, in words. */
export function problemText(problem: CsvFileProblem, { problems, foreignKinds }: CsvImportMessages): string {
  const { name } = problem;
  switch (problem.code) {
    case 'not-text':
      return problems.notText({ name, kind: foreignKinds[problem.foreignKind] });
    case 'empty':
      return problems.empty({ name });
    case 'headings-only':
      return problems.headingsOnly({
        name,
        headings: problems.headings({ texts: firstOf(problem.headings) }),
      });
    case 'not-readable':
      return problems.notReadable({ name });
    case 'failed':
      return problem.errorCode === null
        ? problems.failed({ name })
        : problems.failedWith({ name, code: problem.errorCode });
  }
}

function firstOf(headings: readonly string[]): readonly string[] {
  return headings.length > HEADINGS_SHOWN ? [...headings.slice(0, HEADINGS_SHOWN), '…'] : headings;
}

/** How many deals a file was read into, and whose export it looks like. */
export function summaryText(
  { pipeline, mapping, asOfSource }: CsvReadResult,
  messages: CsvImportMessages,
  { count }: Formatter,
): string {
  const source = messages.sources[mapping.source];
  const deals = pipeline.deals.length;
  const summary = messages.summary({ count: deals, deals: count(deals), source });
  return asOfSource === 'latest-date' ? messages.summaryAsOf({ summary }) : summary;
}

/** How far reading has come, in words, and as a share of it; `share` is `null` where that is not known. */
export function progressText(
  { bytesRead, bytesTotal, rows, deals }: CsvProgress,
  messages: CsvImportMessages,
  { count, decimal }: Formatter,
): { readonly text: string; readonly share: number | null } {
  const megabytes = (bytes: number): string => decimal(bytes / MEGABYTE);
  if (deals === 0) {
    const read = megabytes(bytesRead);
    if (bytesTotal === null) return { text: messages.loadingUnknown({ read }), share: null };
    const total = megabytes(bytesTotal);
    return { text: messages.loading({ read, total }), share: bytesTotal === 0 ? 1 : bytesRead / bytesTotal };
  }
  if (deals < rows)
    return { text: messages.readingDeals({ deals: count(deals), rows: count(rows) }), share: deals / rows };
  return { text: messages.addingUp({ deals: count(deals) }), share: null };
}
