import { csvImportQuestions } from './csv-import-questions.js';
import { plural } from './plural.js';

/** English texts of the CSV import. */
export const csvImportMessages = {
  title: 'Import deals from a CSV file',
  close: 'Close',
  /** In place of the dialog, which is loaded when first opened. */
  failedToLoad: 'The import could not be loaded.',
  choose: 'Choose a CSV export',
  chooseOther: 'Choose another file',
  /** Names the field that takes a file. */
  file: 'CSV export',
  dropHint:
    'or drop it anywhere on this page. HubSpot, Salesforce, Pipedrive, or any table of deals; it stays in your browser.',
  progress: 'Reading the file',
  loading: ({ read, total }: { read: string; total: string }) => `Loading: ${read} of ${total} MB`,
  loadingUnknown: ({ read }: { read: string }) => `Loading: ${read} MB`,
  readingDeals: ({ deals, rows }: { deals: string; rows: string }) =>
    `Reading deals: ${deals} of ${rows} rows`,
  addingUp: ({ deals }: { deals: string }) => `Adding up ${deals} deals`,
  cancel: 'Cancel',
  cancelReading: 'Cancel reading',
  /** Read aloud while a file comes in, and at each quarter of it. */
  reading: ({ name }: { name: string }) => `Reading ${name}`,
  readingShare: ({ name, share }: { name: string; share: string }) => `Reading ${name}: ${share}`,
  readingAgain: 'Reading it again',
  sources: {
    hubspot: 'an export of HubSpot',
    salesforce: 'an export of Salesforce',
    pipedrive: 'an export of Pipedrive',
    generic: 'a table of deals',
  },
  summary: ({ count, deals, source }: { count: number; deals: string; source: string }) =>
    plural(count, { one: `${deals} deal, read as ${source}`, other: `${deals} deals, read as ${source}` }),
  summaryAsOf: ({ summary }: { summary: string }) => `${summary}, as of its latest day`,
  /** Read aloud when a file has been read. */
  announced: ({ name, summary }: { name: string; summary: string }) => `${name}: ${summary}.`,
  questionsLeft: ({ count, questions }: { count: number; questions: string }) =>
    plural(count, { one: `${questions} question is open.`, other: `${questions} questions are open.` }),
  nothingAsked: 'No question is open.',
  foreignKinds: {
    png: 'a PNG picture',
    jpeg: 'a JPEG photo',
    gif: 'a GIF picture',
    webp: 'a WebP picture',
    pdf: 'a PDF document',
    xlsx: 'an Excel workbook. Save the sheet as CSV first',
    zip: 'a ZIP archive. Unpack it first',
    xls: 'an old Excel workbook. Save the sheet as CSV first',
    gzip: 'a gzip archive. Unpack it first',
    html: 'a web page',
    xml: 'XML',
    json: 'JSON',
    binary: 'something other than text',
  },
  problems: {
    notText: ({ name, kind }: { name: string; kind: string }) =>
      `“${name}” is not a CSV file: it holds ${kind}.`,
    empty: ({ name }: { name: string }) => `“${name}” is empty.`,
    /** Headings of a file, joined. */
    headings: ({ texts }: { texts: readonly string[] }) => texts.join(', '),
    headingsOnly: ({ name, headings }: { name: string; headings: string }) =>
      `“${name}” has headings (${headings}) and not one row beneath them.`,
    notReadable: ({ name }: { name: string }) =>
      `The browser could not read “${name}”. It may be a folder, or have been moved or changed since it was chosen: choose it again.`,
    failed: ({ name }: { name: string }) => `“${name}” could not be read.`,
    failedWith: ({ name, code }: { name: string; code: string }) =>
      `“${name}” could not be read. Whoever looks after this page can find out why. Code: ${code}.`,
  },
  unchanged: 'What was here before is unchanged.',
  kept: 'Read as the file before it was.',
  keptExcept: 'Read as the file before it was, except for what no longer fits:',
  /** Before what was found in the file. */
  keptChange: ({ title }: { title: string }) => `${title}:`,
  forget: 'Recognise it anew',
  howRead: 'How the file was read',
  howReadHint: 'Found by headings and values. Change what is wrong, and it is read again.',
  columns: { caption: 'Columns', column: 'Column', readAs: 'Read as', firstValue: 'First value' },
  columnReadAs: ({ heading }: { heading: string }) => `${heading} is read as`,
  notRead: 'Kept, not read',
  fields: {
    id: 'Id of the deal',
    name: 'Name of the deal',
    stage: 'Stage',
    status: 'Open, won or lost',
    isWon: 'Whether won',
    isClosed: 'Whether closed',
    amount: 'Amount',
    currency: 'Currency',
    created: 'Day created',
    closed: 'Day closed',
    wonDate: 'Day won',
    lostDate: 'Day lost',
    closedOrExpected: 'Day closed, or expected to',
    expectedClose: 'Day expected to close',
    stageEntered: 'Day the stage was entered',
    probability: 'Probability',
    forecastCategory: 'Forecast category',
    owner: 'Owner',
    team: 'Team',
    source: 'Source',
    account: 'Account',
    lostReason: 'Why lost',
    nextStep: 'Next step',
    lastActivity: 'Last activity',
    rank: 'Place on the board',
    stageKind: 'Kind of the stage',
    stageHistory: 'Stage history',
    dimension: 'A group to compare by',
  },
  dateOrder: ({ heading }: { heading: string }) => `Order of the dates in ${heading}`,
  dateOrders: { dmy: 'Day, month, year', mdy: 'Month, day, year', ymd: 'Year, month, day' },
  decimalMark: ({ heading }: { heading: string }) => `Decimal mark in ${heading}`,
  decimalMarks: { point: 'Point: 1.5', comma: 'Comma: 1,5' },
  undecided: 'Not told yet',
  stages: { caption: 'Stages', stage: 'Stage', rows: 'Rows', countsAs: 'Counts as', order: 'Order' },
  stageCountsAs: ({ stage }: { stage: string }) => `${stage} counts as`,
  kinds: { open: 'Open', won: 'Won', lost: 'Lost', hold: 'On hold', disqualified: 'Disqualified' },
  stageColumnTells: 'Open: its stage tells',
  stagesOfProcess: 'A stage of the process',
  stagesOfOwn: 'A stage of its own',
  moveUp: ({ stage }: { stage: string }) => `Move ${stage} up`,
  moveDown: ({ stage }: { stage: string }) => `Move ${stage} down`,
  moved: ({ stage, place, total }: { stage: string; place: string; total: string }) =>
    `${stage} is now number ${place} of ${total}.`,
  currency: 'Currency of the report',
  currencyHint: 'Three letters, as EUR. Empty: amounts are shown without one.',
  questions: csvImportQuestions,
  beforeDecimals: 'Before decimals',
  beforeThousands: 'Before thousands',
  /** Values of a column that a question is about. */
  samples: ({ texts }: { texts: readonly string[] }) => texts.join(' · '),
  preview: {
    title: 'First rows as read',
    hint: 'What each cell was read as, and beneath it the text in the file where that differs.',
    row: 'Row',
    /** Above a column: its heading in the file, and what it was read as. */
    column: ({ heading, field }: { heading: string; field: string }) => `${heading}: ${field}`,
    asWritten: ({ text }: { text: string }) => `in the file: ${text}`,
    leftOut: 'left out',
  },
  issues: {
    title: 'What was found in the rows',
    rowsRead: ({ count, rows }: { count: number; rows: string }) =>
      plural(count, { one: `${rows} row read.`, other: `${rows} rows read.` }),
    none: 'Nothing was wrong with them.',
    some: ({ count, issues }: { count: number; issues: string }) =>
      plural(count, {
        one: `${issues} thing to know about them; nothing is left out or changed without being listed here.`,
        other: `${issues} things to know about them; nothing is left out or changed without being listed here.`,
      }),
    times: ({ count, times }: { count: number; times: string }) =>
      plural(count, { one: `${times} time`, other: `${times} times` }),
    columns: { row: 'Row', deal: 'Deal', field: 'Field', found: 'Found', done: 'Done' },
    wholeFile: 'The whole file',
    inputs: {
      history: ({ row }: { row: string }) => `history ${row}`,
      activities: ({ row }: { row: string }) => `activity ${row}`,
      evidence: ({ row }: { row: string }) => `evidence ${row}`,
      bids: ({ row }: { row: string }) => `bid decision ${row}`,
      targets: ({ row }: { row: string }) => `target ${row}`,
      rates: ({ row }: { row: string }) => `rate ${row}`,
    },
    more: ({ count, more }: { count: number; more: string }) =>
      plural(count, { one: `Show ${more} more`, other: `Show ${more} more` }),
    actions: {
      kept: 'Kept as it is',
      'treated-as-unknown': 'Taken as unknown',
      rounded: 'Rounded',
      replaced: 'Replaced',
      'moved-to-unmapped': 'Kept without a stage',
      'visit-added': 'Filled in from the deal',
      'left-out': 'Left out',
      'added-to-definition': 'Added',
    },
  },
  confirm: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `Import ${deals} deal`, other: `Import ${deals} deals` }),
  confirmNothing: 'Import',
};

/** Texts of the CSV import. */
export type CsvImportMessages = typeof csvImportMessages;
