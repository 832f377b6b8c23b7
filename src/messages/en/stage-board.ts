import { plural } from './plural.js';

interface Days {
  readonly count: number;
  readonly days: string;
}

interface Deals {
  readonly count: number;
  readonly deals: string;
}

/** A place in a stage; `place` is empty where the board's order decides it. */
interface At {
  readonly stage: string;
  readonly place: string;
  readonly of: string;
}

/** English texts of the stage board. */
export const stageBoardMessages = {
  title: 'Deals by stage',
  asOf: ({ date }: { date: string }) => `As of ${date}`,
  columns: 'Stages',
  track: 'Track',
  /** The column of deals whose stage the process does not know. */
  unmapped: 'Unknown stage',
  /** In place of a name that may not be seen. */
  hiddenName: 'Deal',
  column: ({ stage, count, deals }: Deals & { stage: string }) =>
    plural(count, { one: `${stage}, ${deals} deal`, other: `${stage}, ${deals} deals` }),
  noCards: 'No deals',
  /** On paper, and in a saved picture where cards are out of sight. */
  paperNote: 'All deals are counted; not every card is shown.',
  keys: 'Arrow keys walk the cards, Enter opens a deal.',
  moveKeys:
    'Arrow keys walk the cards, Enter opens a deal. Space lifts a card: then arrow keys choose its place, Space drops it, and Escape cancels. M opens “Move to…”.',
  pickStage: ({ stage }: { stage: string }) => `Pick ${stage}`,
  deals: 'Deals',
  value: 'Value',
  weighted: 'Weighted',
  overdue: 'Overdue',
  withoutAmountLabel: 'No amount',
  amountUnknown: 'amount unknown',
  noOwner: 'no owner',
  /** Before the day, short. */
  closes: ({ date }: { date: string }) => `closes ${date}`,
  closePast: ({ date }: { date: string }) => `was due ${date}`,
  closed: ({ date }: { date: string }) => `closed ${date}`,
  noClose: 'no expected close',
  days: ({ count, days }: Days) => plural(count, { one: `${days} day`, other: `${days} days` }),
  daysOf: ({ days, count, expected }: { days: string; count: number; expected: string }) =>
    plural(count, { one: `${days} of ${expected} day`, other: `${days} of ${expected} days` }),
  daysOver: ({ count, days }: Days) => plural(count, { one: `${days} day over`, other: `${days} days over` }),
  daysUnknown: 'days unknown',
  daysInStage: ({ text }: { text: string }) => `${text} in stage`,
  /** All that a card shows, read aloud. */
  card: ({ texts }: { texts: readonly string[] }) => texts.join('; '),
  faults: ({ count, deals }: Deals) =>
    plural(count, { one: `${deals} data fault`, other: `${deals} data faults` }),
  moveTo: 'Move to…',
  moveDealTo: ({ deal }: { deal: string }) => `Move ${deal} to…`,
  /** In place of the dialog, which is loaded when first opened. */
  moveFailed: '“Move to…” could not be loaded.',
  stage: 'Stage',
  place: 'Place',
  first: 'First',
  last: 'Last',
  atNumber: 'At number',
  placeNumber: ({ of }: { of: string }) => `Number, 1 to ${of}`,
  placeByOrder: 'The board is sorted, so its order decides the place.',
  move: 'Move',
  cancel: 'Cancel',
  gone: 'This deal is not on the board any more.',
  undo: 'Undo',
  redo: 'Redo',
  lifted: ({ deal, stage, place, of }: At & { deal: string }) =>
    place === '' ? `Lifted ${deal}, in ${stage}.` : `Lifted ${deal}, ${place} of ${of} in ${stage}.`,
  over: ({ stage, place, of }: At) =>
    place === '' ? `Over ${stage}, one of ${of}.` : `Over ${stage}, place ${place} of ${of}.`,
  moved: ({ deal, from, to }: { deal: string; from: At; to: At }) =>
    to.place === ''
      ? `Moved ${deal} from ${from.stage} to ${to.stage}, one of ${to.of}.`
      : `Moved ${deal} from ${from.stage}, place ${from.place}, to ${to.stage}, place ${to.place} of ${to.of}.`,
  /** An exit criterion by its name, as a list of them has it. */
  criterion: ({ name }: { name: string }) => `“${name}”`,
  refused: ({ deal, stage, criteria }: { deal: string; stage: string; criteria: string }) =>
    `${deal} stays in ${stage}: there is no evidence yet for ${criteria}.`,
  movedUnmet: ({ deal, stage, criteria }: { deal: string; stage: string; criteria: string }) =>
    `${deal} left ${stage} without evidence for ${criteria}.`,
  stayed: ({ deal, stage, place, of }: At & { deal: string }) =>
    place === '' ? `${deal} stays in ${stage}.` : `${deal} stays in ${stage}, place ${place} of ${of}.`,
  cancelled: ({ deal, stage, place, of }: At & { deal: string }) =>
    place === ''
      ? `Move cancelled. ${deal} is in ${stage}.`
      : `Move cancelled. ${deal} is in ${stage}, place ${place} of ${of}.`,
  takenMeanwhile: ({ deal }: { deal: string }) =>
    `Move ended: ${deal} was moved to another stage in the meantime.`,
  goneMeanwhile: ({ deal }: { deal: string }) => `Move ended: ${deal} is not on the board any more.`,
  undone: ({ deal, stage }: { deal: string; stage: string }) => `Undone: ${deal} is in ${stage} again.`,
  redone: ({ deal, stage }: { deal: string; stage: string }) => `Redone: ${deal} is in ${stage}.`,
  undoneChange: ({ deal }: { deal: string }) => `Undone: a change of ${deal}.`,
  redoneChange: ({ deal }: { deal: string }) => `Redone: a change of ${deal}.`,
  undoneMany: ({ count, deals }: Deals) =>
    plural(count, { one: `Undone: a change of ${deals} deal.`, other: `Undone: changes of ${deals} deals.` }),
  redoneMany: ({ count, deals }: Deals) =>
    plural(count, { one: `Redone: a change of ${deals} deal.`, other: `Redone: changes of ${deals} deals.` }),
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  tableCaption: 'The stages as numbers',
  tableColumns: {
    stage: 'Stage',
    deals: 'Deals',
    value: 'Value',
    weighted: 'Weighted value',
    overdue: 'Overdue deals',
    expectedDays: 'Expected days',
  },
};

/** Texts of the stage board. */
export type StageBoardMessages = typeof stageBoardMessages;
