/** English words for what a file does not tell; part of the section `csvImport`. */
export const csvImportQuestions = {
  title: 'What the file does not tell',
  'not-text': 'This is not a CSV file.',
  'file-empty': 'The file is empty.',
  'no-rows': 'The file has headings and no rows.',
  'no-headings': 'The first row looks like data, so the columns were given headings of their own.',
  'stage-column': 'Which column holds the stage? Until that is known, no deal has one.',
  'amount-column': 'Which column holds the amount? Until that is known, amounts are unknown.',
  'created-column': 'Which column holds the day a deal was created? Until that is known, cycles are unknown.',
  'won-stage': 'Which stage is the won one? None was recognised, so no deal counts as won.',
  'lost-stage': 'Which stage is the lost one? None was recognised, so no deal counts as lost.',
  'column-field': 'What does this column hold? Its heading and values tell it only faintly:',
  'unknown-status': 'What does this status say of a deal? Until that is known, its stage tells:',
  'split-numbers':
    'The delimiter seems to tear the numbers of this column apart. Until you choose what it holds, it is not read:',
  'date-order': 'Is the day first, or the month? Until that is known, dates such as these are not read:',
  'decimal-mark':
    'Does the mark stand before decimals, or before thousands? Until that is known, numbers such as these are not read:',
  currency: 'Which currency are the amounts in? None names it; they are shown without one.',
  currencyShared: ({ currency }: { currency: string }) =>
    `Several currencies share the sign of the amounts. They are read as ${currency}; which is it?`,
  'currency-changed':
    'The amounts are in another currency than the file before had. Which is to be reported? Until that is known, they need an exchange rate into this one:',
  lostAmountsZero:
    'Every lost deal has the amount 0, as exports often write it. What was lost is then not known, and win rates by value say nothing.',
};
