import type { StageBoardMessages } from '../en/stage-board.js';
import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';
import { stageBoardReadingMessages } from './stage-board-reading.js';
import { stageBoardTrackMessages } from './stage-board-tracks.js';

/** Swedish texts of the stage board. */
export const stageBoardMessages: StageBoardMessages = {
  ...stageBoardReadingMessages,
  ...ruleTextMessages,
  ...stageBoardTrackMessages,
  title: 'Affärer per steg',
  asOf: ({ date }) => `Per ${date}`,
  columns: 'Steg',
  track: 'Spår',
  unmapped: 'Okänt steg',
  hiddenName: 'Affär',
  column: ({ stage, count, deals }) =>
    plural(count, { one: `${stage}, ${deals} affär`, other: `${stage}, ${deals} affärer` }),
  laneUnknown: 'Inte känt',
  inLane: ({ stage, lane }) => `${stage}, ${lane}`,
  lane: ({ lane, count, deals }) =>
    plural(count, { one: `${lane}, ${deals} affär`, other: `${lane}, ${deals} affärer` }),
  laneTo: 'Rad',
  ownLanes: 'Varje kort i sin egen rad',
  laneBy: 'Rader',
  noLanes: 'Inga',
  laneFields: { owner: 'Ansvarig', team: 'Grupp', source: 'Källa', account: 'Kund' },
  laneKeys: 'Upp och ned går vidare i nästa rad, Page Up och Page Down går dit direkt.',
  laneHeld: ({ deal, stage }) => `${deal} blir kvar i ${stage}: kort kan inte byta rad här.`,
  noCards: 'Inga affärer',
  paperNote: 'Alla affärer är räknade; alla kort visas inte.',
  keys: 'Piltangenterna går mellan korten, Enter öppnar en affär.',
  moveKeys:
    'Piltangenterna går mellan korten, Enter öppnar en affär. Blanksteg lyfter ett kort: sedan väljer piltangenterna plats, blanksteg släpper och Escape avbryter. M öppnar ”Flytta till…”.',
  selectKeys:
    'X väljer ett kort, Skift med en pil flera, Ctrl+A hela steget; det som är valt flyttas tillsammans.',
  selectDeal: ({ deal }) => `Välj ${deal}`,
  selected: ({ count, deals }) =>
    plural(count, { one: `${deals} affär vald`, other: `${deals} affärer valda` }),
  clearSelection: 'Rensa urvalet',
  moveDealsTo: ({ count, deals }) =>
    plural(count, { one: `Flytta ${deals} affär till…`, other: `Flytta ${deals} affärer till…` }),
  liftedTogether: ({ deal, count, deals, stage }) =>
    plural(count, {
      one: `Lyfte ${deal} och ${deals} affär till, i ${stage}.`,
      other: `Lyfte ${deal} och ${deals} affärer till, i ${stage}.`,
    }),
  movedTogether: ({ count, deals, stage }) =>
    plural(count, {
      one: `Flyttade ${deals} affär till ${stage}.`,
      other: `Flyttade ${deals} affärer till ${stage}.`,
    }),
  pickStage: ({ stage }) => `Välj ${stage}`,
  list: 'Lista',
  listStage: ({ stage }) => `Lista affärerna i ${stage}`,
  deals: 'Affärer',
  value: 'Värde',
  weighted: 'Viktat',
  overdue: 'Försenade',
  withoutAmountLabel: 'Utan belopp',
  amountUnknown: 'okänt belopp',
  noOwner: 'ingen ansvarig',
  closes: ({ date }) => `stängs ${date}`,
  closePast: ({ date }) => `var väntad ${date}`,
  closed: ({ date }) => `stängd ${date}`,
  noClose: 'inget förväntat avslut',
  days: ({ count, days }) => plural(count, { one: `${days} dag`, other: `${days} dagar` }),
  daysOf: ({ days, count, expected }) =>
    plural(count, { one: `${days} av ${expected} dag`, other: `${days} av ${expected} dagar` }),
  daysOver: ({ count, days }) => plural(count, { one: `${days} dag över`, other: `${days} dagar över` }),
  daysUnknown: 'okänt antal dagar',
  daysInStage: ({ text }) => `${text} i steget`,
  card: ({ texts }) => texts.join('; '),
  faults: ({ count, deals }) => plural(count, { one: `${deals} datafel`, other: `${deals} datafel` }),
  moveTo: 'Flytta till…',
  moveDealTo: ({ deal }) => `Flytta ${deal} till…`,
  moveFailed: '”Flytta till…” gick inte att hämta.',
  stage: 'Steg',
  place: 'Plats',
  first: 'Först',
  last: 'Sist',
  atNumber: 'Som nummer',
  placeNumber: ({ of }) => `Nummer, 1 till ${of}`,
  placeByOrder: 'Tavlan är sorterad, så ordningen avgör platsen.',
  move: 'Flytta',
  cancel: 'Avbryt',
  gone: 'Den här affären finns inte längre på tavlan.',
  undo: 'Ångra',
  redo: 'Gör om',
  lifted: ({ deal, stage, place, of }) =>
    place === '' ? `Lyfte ${deal}, i ${stage}.` : `Lyfte ${deal}, ${place} av ${of} i ${stage}.`,
  over: ({ stage, place, of }) =>
    place === '' ? `Över ${stage}, en av ${of}.` : `Över ${stage}, plats ${place} av ${of}.`,
  moved: ({ deal, from, to }) =>
    to.place === ''
      ? `Flyttade ${deal} från ${from.stage} till ${to.stage}, en av ${to.of}.`
      : `Flyttade ${deal} från ${from.stage}, plats ${from.place}, till ${to.stage}, plats ${to.place} av ${to.of}.`,
  refused: ({ deal, stage, reasons }) => `${deal} står kvar i ${stage}: ${reasons}.`,
  movedUnmet: ({ deal, stage, criteria }) => `${deal} lämnade ${stage} utan underlag för ${criteria}.`,
  movedNote: ({ reasons }) => `Observera: ${reasons}.`,
  notAllowed: 'flytten är inte tillåten',
  notAnswered: 'det gick inte att ta reda på om den är tillåten',
  asksWhether: ({ deal, stage }) => `Frågar om ${deal} får gå till ${stage}.`,
  overRefused: ({ reasons }) => `Den kan inte läggas här: ${reasons}.`,
  overOpen: ({ reasons }) => `Återstår: ${reasons}.`,
  ruleRefuses: 'Ingen väg hit',
  ruleAsks: 'Frågar först',
  ruleWarns: 'Med varning',
  limit: 'Gräns',
  limitOf: ({ now, limit }) => `${now} av ${limit}`,
  overLimit: 'över',
  rulesFailed: 'Det som flytten frågar efter gick inte att läsa in.',
  stayed: ({ deal, stage, place, of }) =>
    place === '' ? `${deal} står kvar i ${stage}.` : `${deal} står kvar i ${stage}, plats ${place} av ${of}.`,
  cancelled: ({ deal, stage, place, of }) =>
    place === ''
      ? `Flytten avbröts. ${deal} står i ${stage}.`
      : `Flytten avbröts. ${deal} står i ${stage}, plats ${place} av ${of}.`,
  takenMeanwhile: ({ deal }) => `Flytten avslutades: ${deal} har under tiden flyttats till ett annat steg.`,
  goneMeanwhile: ({ deal }) => `Flytten avslutades: ${deal} finns inte längre på tavlan.`,
  saving: 'Sparas',
  statusRefused: ({ reason }) => (reason === '' ? 'Flyttades inte: avvisad' : `Flyttades inte: ${reason}`),
  statusFailed: 'Inte sparad',
  statusTimedOut: 'Inget svar',
  statusObsolete: 'Går inte längre',
  tryAgain: 'Försök igen',
  dismiss: 'Stäng',
  hostRefused: ({ deal, stage, reason }) =>
    `${deal} flyttades inte till ${stage}: ${reason === '' ? 'flytten avvisades.' : reason}`,
  notSent: ({ deal, stage }) =>
    `${deal} kunde inte flyttas till ${stage}: servern nåddes inte. Affären står åter där den stod.`,
  noAnswer: ({ deal, stage }) =>
    `Inget svar kom om ${deal} flyttades till ${stage}. Tills ett kommer står affären där den stod.`,
  obsolete: ({ deal, stage }) =>
    `${deal} flyttades inte till ${stage}: efter vad som blev av flytten före går det inte längre.`,
  editRefused: ({ deal, reason }) =>
    `Ändringen av ${deal} behölls inte: ${reason === '' ? 'den avslogs.' : reason}`,
  editNotSent: ({ deal }) => `Ändringen av ${deal} nådde inte servern. Affären är som den var.`,
  editNoAnswer: ({ deal }) =>
    `Ingen svarade om ändringen av ${deal} är sparad. Affären är som den var tills ett svar kommer.`,
  sentAgain: ({ deal, stage }) => `${deal} står åter i ${stage} och sparas.`,
  savedLate: ({ deal, stage }) => `${deal} flyttades till ${stage} trots allt: svaret kom sent.`,
  undone: ({ deal, stage }) => `Ångrat: ${deal} står åter i ${stage}.`,
  redone: ({ deal, stage }) => `Gjort om: ${deal} står i ${stage}.`,
  undoneChange: ({ deal }) => `Ångrat: en ändring av ${deal}.`,
  redoneChange: ({ deal }) => `Gjort om: en ändring av ${deal}.`,
  undoneMany: ({ count, deals }) =>
    plural(count, {
      one: `Ångrat: en ändring av ${deals} affär.`,
      other: `Ångrat: ändringar av ${deals} affärer.`,
    }),
  redoneMany: ({ count, deals }) =>
    plural(count, {
      one: `Gjort om: en ändring av ${deals} affär.`,
      other: `Gjort om: ändringar av ${deals} affärer.`,
    }),
  nothingToUndo: 'Inget att ångra.',
  nothingToRedo: 'Inget att göra om.',
  tableCaption: 'Stegen i siffror',
  tableColumns: {
    stage: 'Steg',
    deals: 'Affärer',
    value: 'Värde',
    weighted: 'Viktat värde',
    overdue: 'Försenade affärer',
    expectedDays: 'Förväntade dagar',
  },
};
