/** English words for what is found in a file rather than in a deal; part of the section `issues`. */
export const fileIssuesMessages = {
  'row-too-long': {
    title: 'A row with more cells than headings',
    mend: 'Put texts that hold the delimiter in quotation marks.',
  },
  'row-too-short': {
    title: 'A row with fewer cells than headings',
    mend: 'Check that the row is whole, with no line break inside a cell.',
  },
  'encoding-replaced': {
    title: 'Characters that cannot be read',
    mend: 'Export the file again as UTF-8.',
  },
  'encoding-assumed': {
    title: 'The encoding is a guess',
    mend: 'Look whether names read right; if not, export the file again as UTF-8.',
  },
  'not-text': { title: 'Not a text file', mend: 'Export the data as CSV.' },
  'file-empty': { title: 'An empty file', mend: 'Export the file again.' },
  'no-rows': { title: 'Headings, and no rows', mend: 'Check the filter of the export, and export again.' },
  'blank-rows': { title: 'Blank rows', mend: 'Nothing needs to be done.' },
  'preamble-row': {
    title: 'A row above the headings',
    mend: 'Nothing needs to be done, unless it was a deal.',
  },
  'totals-row': { title: 'A row of totals', mend: 'Nothing needs to be done, unless it was a deal.' },
  'footer-row': { title: 'A row beneath the data', mend: 'Nothing needs to be done, unless it was a deal.' },
  'heading-missing': { title: 'A column without a heading', mend: 'Name the column in its first row.' },
  'heading-duplicate': {
    title: 'Two columns of one heading',
    mend: 'Give each column a heading of its own.',
  },
  'heading-repeated': {
    title: 'The headings once more, among the rows',
    mend: 'Nothing needs to be done: files were probably joined.',
  },
  'stray-quote': {
    title: 'A quotation mark out of place',
    mend: 'Double the quotation marks inside of texts, or export the file again.',
  },
  'column-missing': {
    title: 'A column that was expected is missing',
    mend: 'Add the column to the export, or choose another for it.',
  },
  'column-new': {
    title: 'A column that was not there before',
    mend: 'Check what the column is read as.',
  },
  'date-order-changed': {
    title: 'Days and months in another order than before',
    mend: 'Check a date of this column: it is read in the order its own dates show.',
  },
  'decimal-mark-changed': {
    title: 'Another decimal mark than before',
    mend: 'Check a number of this column: it is read by the mark its own numbers show.',
  },
  'date-order-shared': {
    title: 'Day and month ordered as in other columns',
    mend: 'Check a date of this column, and choose another order if it is wrong.',
  },
  'ambiguous-date-order': {
    title: 'Dates that can be read two ways',
    mend: 'Choose whether the day or the month comes first.',
  },
  'ambiguous-decimal-mark': {
    title: 'Numbers that can be read two ways',
    mend: 'Choose whether a comma or a point is the decimal mark.',
  },
  'outcome-contradicts-stage': {
    title: 'Won or lost, in a stage that says otherwise',
    mend: 'Correct the deal’s stage or its outcome.',
  },
  'unknown-status': {
    title: 'A status that says neither open nor ended',
    mend: 'Set the deal’s status to open, won or lost.',
  },
  'heading-too-short': {
    title: 'Fewer headings than columns',
    mend: 'Name every column in the first row.',
  },
  'numbers-split': {
    title: 'Numbers torn apart by the delimiter',
    mend: 'Export with another delimiter, or with numbers in quotation marks.',
  },
  'date-far-apart': {
    title: 'A day years after all others',
    mend: 'Check the year of this date.',
  },
  'lost-amounts-zero': {
    title: 'Lost deals all have the amount 0',
    mend: 'Export the amounts that deals had before they were lost.',
  },
};
