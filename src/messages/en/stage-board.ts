import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';
import { stageBoardReadingMessages } from './stage-board-reading.js';
import { stageBoardTrackMessages } from './stage-board-tracks.js';

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
  ...stageBoardReadingMessages,
  ...ruleTextMessages,
  ...stageBoardTrackMessages,
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
  /** The lane of deals of which it is not known whose, or what, they are. */
  laneUnknown: 'Not known',
  /** A stage in a lane. */
  inLane: ({ stage, lane }: { stage: string; lane: string }) => `${stage}, ${lane}`,
  lane: ({ lane, count, deals }: Deals & { lane: string }) =>
    plural(count, { one: `${lane}, ${deals} deal`, other: `${lane}, ${deals} deals` }),
  /** Chooses the lane that a card goes to. */
  laneTo: 'Lane',
  /** The choice of no lane for cards of several. */
  ownLanes: 'Each in its own lane',
  /** Chooses what makes the lanes. */
  laneBy: 'Lanes',
  noLanes: 'None',
  /** What makes the lanes; an own dimension has the name that the data has for it. */
  laneFields: { owner: 'Owner', team: 'Team', source: 'Source', account: 'Account' },
  laneKeys: 'Up and down go on in the next lane, Page Up and Page Down go there at once.',
  laneHeld: ({ deal, stage }: { deal: string; stage: string }) =>
    `${deal} stays in ${stage}: cards cannot go to another lane here.`,
  /** On paper, and in a saved picture where cards are out of sight. */
  paperNote: 'All deals are counted; not every card is shown.',
  keys: 'Arrow keys walk the cards, Enter opens a deal.',
  moveKeys:
    'Arrow keys walk the cards, Enter opens a deal. Space lifts a card: then arrow keys choose its place, Space drops it, and Escape cancels. M opens “Move to…”.',
  selectKeys:
    'X selects a card, Shift with an arrow several, Ctrl+A the stage; what is selected is moved together.',
  selectDeal: ({ deal }: { deal: string }) => `Select ${deal}`,
  selected: ({ count, deals }: Deals) =>
    plural(count, { one: `${deals} deal selected`, other: `${deals} deals selected` }),
  clearSelection: 'Clear selection',
  moveDealsTo: ({ count, deals }: Deals) =>
    plural(count, { one: `Move ${deals} deal to…`, other: `Move ${deals} deals to…` }),
  /** `deals` go with the one that is lifted. */
  liftedTogether: ({ deal, count, deals, stage }: Deals & { deal: string; stage: string }) =>
    plural(count, {
      one: `Lifted ${deal} and ${deals} more deal, in ${stage}.`,
      other: `Lifted ${deal} and ${deals} more deals, in ${stage}.`,
    }),
  movedTogether: ({ count, deals, stage }: Deals & { stage: string }) =>
    plural(count, { one: `Moved ${deals} deal to ${stage}.`, other: `Moved ${deals} deals to ${stage}.` }),
  pickStage: ({ stage }: { stage: string }) => `Pick ${stage}`,
  /** On the button that opens a stage's deals as a list. */
  list: 'List',
  listStage: ({ stage }: { stage: string }) => `List the deals in ${stage}`,
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
  refused: ({ deal, stage, reasons }: { deal: string; stage: string; reasons: string }) =>
    `${deal} stays in ${stage}: ${reasons}.`,
  movedUnmet: ({ deal, stage, criteria }: { deal: string; stage: string; criteria: string }) =>
    `${deal} left ${stage} without evidence for ${criteria}.`,
  /** After a move that went, in spite of rules that only warn. */
  movedNote: ({ reasons }: { reasons: string }) => `Note: ${reasons}.`,
  /** Where the host says no, or its answer fails, without a word. */
  notAllowed: 'the move is not allowed',
  notAnswered: 'whether it is allowed could not be found out',
  asksWhether: ({ deal, stage }: { deal: string; stage: string }) =>
    `Asking whether ${deal} may go to ${stage}.`,
  overRefused: ({ reasons }: { reasons: string }) => `It cannot be put here: ${reasons}.`,
  overOpen: ({ reasons }: { reasons: string }) => `Still open: ${reasons}.`,
  /** At the head of a column while a card is in the air. */
  ruleRefuses: 'No way here',
  ruleAsks: 'Asks first',
  ruleWarns: 'With a warning',
  limit: 'Limit',
  limitOf: ({ now, limit }: { now: string; limit: string }) => `${now} of ${limit}`,
  overLimit: 'over',
  rulesFailed: 'What this move asks for could not be loaded.',
  stayed: ({ deal, stage, place, of }: At & { deal: string }) =>
    place === '' ? `${deal} stays in ${stage}.` : `${deal} stays in ${stage}, place ${place} of ${of}.`,
  cancelled: ({ deal, stage, place, of }: At & { deal: string }) =>
    place === ''
      ? `Move cancelled. ${deal} is in ${stage}.`
      : `Move cancelled. ${deal} is in ${stage}, place ${place} of ${of}.`,
  takenMeanwhile: ({ deal }: { deal: string }) =>
    `Move ended: ${deal} was moved to another stage in the meantime.`,
  goneMeanwhile: ({ deal }: { deal: string }) => `Move ended: ${deal} is not on the board any more.`,
  /** On a card whose move has not been answered. */
  saving: 'Saving',
  /** A move that the host refused; `reason` is empty where it did not say why. */
  statusRefused: ({ reason }: { reason: string }) =>
    reason === '' ? 'Not moved: refused' : `Not moved: ${reason}`,
  statusFailed: 'Not saved',
  statusTimedOut: 'No answer',
  statusObsolete: 'No longer possible',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  /** What became of a move that was sent; `reason` is the host's, empty where it did not say why. */
  hostRefused: ({ deal, stage, reason }: { deal: string; stage: string; reason: string }) =>
    `${deal} was not moved to ${stage}: ${reason === '' ? 'it was refused.' : reason}`,
  notSent: ({ deal, stage }: { deal: string; stage: string; reason: string }) =>
    `${deal} could not be moved to ${stage}: it did not reach the server. It is back where it was.`,
  noAnswer: ({ deal, stage }: { deal: string; stage: string; reason: string }) =>
    `Nobody answered whether ${deal} was moved to ${stage}. It is back where it was until an answer comes.`,
  obsolete: ({ deal, stage }: { deal: string; stage: string; reason: string }) =>
    `${deal} was not moved to ${stage}: after what became of the move before, it is no longer possible.`,
  /** What became of another change, as in the dialog of a deal; `reason` as above. */
  editRefused: ({ deal, reason }: { deal: string; reason: string }) =>
    `The change of ${deal} was not kept: ${reason === '' ? 'it was refused.' : reason}`,
  editNotSent: ({ deal }: { deal: string; reason: string }) =>
    `The change of ${deal} did not reach the server. The deal is as it was.`,
  editNoAnswer: ({ deal }: { deal: string; reason: string }) =>
    `Nobody answered whether the change of ${deal} was kept. The deal is as it was until an answer comes.`,
  sentAgain: ({ deal, stage }: { deal: string; stage: string }) =>
    `${deal} is in ${stage} again, and is being saved.`,
  savedLate: ({ deal, stage }: { deal: string; stage: string }) =>
    `${deal} was moved to ${stage} after all: the answer came late.`,
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
