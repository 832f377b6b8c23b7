import type { PipelineIssue, PipelineIssueCode } from '../../src/model/index.js';

/** What can be found in data, in words; what has none here is named by its code. */
const NAMES: Readonly<Record<string, string>> = {
  'missing-id': 'No id',
  'duplicate-id': 'An id that another row has',
  'unknown-stage': 'A stage the process does not have',
  'ambiguous-stage': 'A stage that several tracks have: taken as that of the pipeline’s',
  'missing-stage': 'No stage',
  'stage-added': 'A stage the process did not have',
  'missing-amount': 'No amount',
  'unreadable-amount': 'An amount that could not be read',
  'amount-rounded': 'An amount finer than the currency',
  'amount-out-of-range': 'An amount beyond all bounds',
  'negative-amount': 'An amount below 0',
  'amount-restored': 'An amount of 0 once the deal was lost',
  'unknown-currency': 'A currency that is not known',
  'no-exchange-rate': 'A currency without an exchange rate',
  'missing-created': 'No day of creation',
  'missing-closed': 'Ended, on no known day',
  'missing-expected-close': 'Open, with no expected close',
  'unreadable-date': 'A date that could not be read',
  'closed-before-created': 'Closed before it was created',
  'created-after-as-of': 'Created after the day looked at',
  'closed-after-as-of': 'Closed after the day looked at',
  'closed-date-on-open-deal': 'Open, with a closing day',
  'expected-close-past': 'Open, past its expected close',
  'unknown-owner': 'An owner who is not listed',
  'missing-owner': 'No owner',
  'unreadable-probability': 'A probability that could not be read',
  'unreadable-rank': 'A place on the board that could not be read',
  'history-unknown-deal': 'History of a deal that is not there',
  'history-unknown-stage': 'History in a stage that is not there',
  'history-contradicts-record': 'History that ends elsewhere than the deal',
  'history-unreadable': 'History that cannot be read',
  'history-after-as-of': 'History after the day looked at',
  'activity-unreadable': 'An activity that cannot be read',
  'target-unreadable': 'A target that cannot be read',
  'rate-unreadable': 'An exchange rate that cannot be read',
  'text-shortened': 'A text of excessive length',
  'row-unreadable': 'A row that cannot be read',
  'row-too-long': 'A row with more cells than headings',
  'row-too-short': 'A row with fewer cells than headings',
  'encoding-replaced': 'Characters that cannot be read',
  'encoding-assumed': 'The encoding is a guess',
  'not-text': 'Not a text file',
  'file-empty': 'An empty file',
  'no-rows': 'Headings, and no rows',
  'blank-rows': 'Blank rows',
  'preamble-row': 'A row above the headings',
  'totals-row': 'A row of totals',
  'footer-row': 'A row beneath the data',
  'heading-missing': 'A column without a heading',
  'heading-duplicate': 'Two columns of one heading',
  'heading-repeated': 'The headings once more, among the rows',
  'stray-quote': 'A quotation mark out of place',
  'column-missing': 'A column that was expected is missing',
  'column-new': 'A column that was not there before',
  'date-order-changed': 'Days and months in another order than before',
  'decimal-mark-changed': 'Another decimal mark than before',
  'date-order-shared': 'Day and month ordered as in other columns',
  'ambiguous-date-order': 'Dates that can be read two ways',
  'ambiguous-decimal-mark': 'Numbers that can be read two ways',
  'outcome-contradicts-stage': 'Won or lost, in a stage that says otherwise',
  'unknown-status': 'A status that says neither open nor ended',
  'heading-too-short': 'Fewer headings than columns',
  'numbers-split': 'Numbers torn apart by the delimiter',
  'date-far-apart': 'A day years after all others',
  'lost-amounts-zero': 'Lost deals all have the amount 0',
};

/** What was found, in words. */
export function issueName(code: PipelineIssueCode): string {
  const words = code.replaceAll('-', ' ');
  return NAMES[code] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was done about it, in words. */
export const ACTION_NAMES: Readonly<Record<PipelineIssue['action'], string>> = {
  kept: 'Kept as it is',
  'treated-as-unknown': 'Taken as unknown',
  rounded: 'Rounded',
  replaced: 'Replaced',
  'moved-to-unmapped': 'Kept without a stage',
  'visit-added': 'Filled in from the deal',
  'left-out': 'Left out',
  'added-to-definition': 'Added',
};

/** Things of one kind that were found. */
export interface IssueGroup {
  readonly code: PipelineIssueCode;
  readonly action: PipelineIssue['action'];
  readonly count: number;
  /** The first few. */
  readonly examples: readonly PipelineIssue[];
}

const EXAMPLES = 3;

/** What was found in the rows, by kind, the most frequent first. */
export function groupIssues(issues: readonly PipelineIssue[]): IssueGroup[] {
  const groups = new Map<string, { count: number; examples: PipelineIssue[] }>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.action}`;
    const group = groups.get(key) ?? { count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < EXAMPLES) group.examples.push(issue);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap(({ count, examples }) => {
      const [first] = examples;
      return first === undefined ? [] : [{ code: first.code, action: first.action, count, examples }];
    })
    .sort((one, other) => other.count - one.count);
}

/** An example in words: `row 107, “D-10106”`. */
export function exampleText({ rowIndex, input, found }: PipelineIssue): string {
  const inputName = input === 'deals' || input === 'file' ? 'row' : input;
  const row = rowIndex === null ? [] : [`${inputName} ${rowIndex + 1}`];
  return [...row, ...(found === null || found === '' ? [] : [`“${found}”`])].join(', ');
}
