import { fileIssuesMessages } from './file-issues.js';

/** English words for whatever can be found in data, by the issue's code: what it is, and how to mend it. */
export const issuesMessages = {
  'missing-id': { title: 'No id', mend: 'Give the row an id of its own, so that its history finds it.' },
  'duplicate-id': { title: 'An id that another row has', mend: 'Give each deal an id of its own.' },
  'unknown-stage': {
    title: 'A stage the process does not have',
    mend: 'Move the deal to a stage of the process, or add this one to it.',
  },
  'ambiguous-stage': {
    title: 'A stage that several tracks have: taken as that of the pipeline’s',
    mend: 'Name the stage by its id, which only one track has.',
  },
  'missing-stage': { title: 'No stage', mend: 'Move the deal to the stage it stands in.' },
  'stage-added': {
    title: 'A stage the process did not have',
    mend: 'Check that this stage belongs to the process, and where it stands in it.',
  },
  'missing-amount': { title: 'No amount', mend: 'Enter what the deal is worth; an estimate will do.' },
  'unreadable-amount': {
    title: 'An amount that could not be read',
    mend: 'Write the amount as digits, with one decimal mark.',
  },
  'amount-rounded': {
    title: 'An amount finer than the currency',
    mend: 'Write the amount with no more decimals than the currency has.',
  },
  'amount-out-of-range': {
    title: 'An amount beyond all bounds',
    mend: 'Check the amount: digits may have been added to it.',
  },
  'negative-amount': {
    title: 'An amount below 0',
    mend: 'Enter the amount without a minus, or book what was paid back elsewhere.',
  },
  'amount-restored': {
    title: 'An amount of 0 once the deal was lost',
    mend: 'Keep the amount of a lost deal as it was: it tells what was lost.',
  },
  'unknown-currency': {
    title: 'A currency that is not known',
    mend: 'Write the currency as its three letters, like EUR.',
  },
  'no-exchange-rate': {
    title: 'A currency without an exchange rate',
    mend: 'Add an exchange rate for this currency, from the day of the deal on.',
  },
  'missing-created': { title: 'No day of creation', mend: 'Enter the day the deal was created.' },
  'missing-closed': { title: 'Ended, on no known day', mend: 'Enter the day the deal was closed.' },
  'missing-expected-close': {
    title: 'Open, with no expected close',
    mend: 'Agree with the customer on a day, and enter it.',
  },
  'unreadable-date': {
    title: 'A date that could not be read',
    mend: 'Write dates as year, month and day: 2026-09-30.',
  },
  'closed-before-created': {
    title: 'Closed before it was created',
    mend: 'Correct the day of creation or the day of closing.',
  },
  'created-after-as-of': {
    title: 'Created after the day looked at',
    mend: 'Correct the day of creation, or look at a later day.',
  },
  'closed-after-as-of': {
    title: 'Closed after the day looked at',
    mend: 'Correct the closing day, or look at a later day.',
  },
  'closed-date-on-open-deal': {
    title: 'Open, with a closing day',
    mend: 'Close the deal, or remove its closing day.',
  },
  'expected-close-past': {
    title: 'Open, past its expected close',
    mend: 'Enter a new expected close, or close the deal.',
  },
  'unknown-owner': {
    title: 'An owner who is not listed',
    mend: 'Hand the deal to an owner who is listed, or add this one.',
  },
  'missing-owner': { title: 'No owner', mend: 'Give the deal to somebody.' },
  'unreadable-probability': {
    title: 'A probability that could not be read',
    mend: 'Write the probability as a percentage from 0 to 100.',
  },
  'unknown-forecast-category': {
    title: 'A forecast category that is not there',
    mend: 'Choose one of the categories of the forecast, or add this one to it.',
  },
  'unreadable-rank': {
    title: 'A place on the board that could not be read',
    mend: 'Move the deal to its place on the board once more.',
  },
  'history-unknown-deal': {
    title: 'History of a deal that is not there',
    mend: 'Bring the deal along, or correct the deal’s id in the history.',
  },
  'history-unknown-stage': {
    title: 'History in a stage that is not there',
    mend: 'Name stages in the history as the process does, or add this one to it.',
  },
  'history-contradicts-record': {
    title: 'History that ends elsewhere than the deal',
    mend: 'Correct the deal’s stage or its last step in the history, so that both agree.',
  },
  'history-unreadable': {
    title: 'History that cannot be read',
    mend: 'Give each line of the history a deal, a day and what changed.',
  },
  'history-after-as-of': {
    title: 'History after the day looked at',
    mend: 'Correct the day in the history, or look at a later day.',
  },
  'known-only-later': {
    title: 'A value known only after the day looked at',
    mend: 'Bring the history of this field along, so that its earlier value is known.',
  },
  'activity-unreadable': {
    title: 'An activity that cannot be read',
    mend: 'Give each activity a deal and a day.',
  },
  'evidence-unreadable': {
    title: 'Evidence that cannot be read',
    mend: 'Give each piece of evidence a deal, an exit criterion and a day.',
  },
  'evidence-unknown-criterion': {
    title: 'Evidence for an exit criterion that is not there',
    mend: 'Name the criterion as its stage does, and the stage too where several have it.',
  },
  'evidence-incomplete': {
    title: 'A tick without evidence: the criterion counts as not met',
    mend: 'Say who found the criterion met, and what there is to see.',
  },
  'bid-unreadable': {
    title: 'A bid decision that cannot be read',
    mend: 'Give each bid decision a deal, a day, and answers to the questions of its track.',
  },
  'target-unreadable': {
    title: 'A target that cannot be read',
    mend: 'Give each target a period and an amount.',
  },
  'rate-unreadable': {
    title: 'An exchange rate that cannot be read',
    mend: 'Give each exchange rate a currency, a day and a number above 0.',
  },
  'text-shortened': { title: 'A text of excessive length', mend: 'Shorten the text where it is kept.' },
  'row-unreadable': {
    title: 'A row that cannot be read',
    mend: 'Correct or remove the row where it comes from.',
  },
  ...fileIssuesMessages,
};

/** Words for what is found in data. */
export type IssuesMessages = typeof issuesMessages;
