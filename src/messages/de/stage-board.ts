import type { StageBoardMessages } from '../en/stage-board.js';
import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';
import { stageBoardReadingMessages } from './stage-board-reading.js';
import { stageBoardTrackMessages } from './stage-board-tracks.js';

/** German texts of the stage board. */
export const stageBoardMessages: StageBoardMessages = {
  ...stageBoardReadingMessages,
  ...ruleTextMessages,
  ...stageBoardTrackMessages,
  title: 'Deals nach Phase',
  asOf: ({ date }) => `Stand ${date}`,
  columns: 'Phasen',
  track: 'Strang',
  unmapped: 'Unbekannte Phase',
  hiddenName: 'Deal',
  column: ({ stage, count, deals }) =>
    plural(count, { one: `${stage}, ${deals} Deal`, other: `${stage}, ${deals} Deals` }),
  laneUnknown: 'Nicht bekannt',
  inLane: ({ stage, lane }) => `${stage}, ${lane}`,
  lane: ({ lane, count, deals }) =>
    plural(count, { one: `${lane}, ${deals} Deal`, other: `${lane}, ${deals} Deals` }),
  laneTo: 'Zeile',
  ownLanes: 'Jede Karte in ihrer eigenen Zeile',
  laneBy: 'Zeilen',
  noLanes: 'Keine',
  laneFields: { owner: 'Verantwortlich', team: 'Team', source: 'Quelle', account: 'Kunde' },
  laneKeys: 'Auf und ab gehen in der nächsten Zeile weiter, Bild auf und Bild ab gehen sofort dorthin.',
  laneHeld: ({ deal, stage }) => `${deal} bleibt in ${stage}: Karten können hier die Zeile nicht wechseln.`,
  noCards: 'Keine Deals',
  paperNote: 'Alle Deals sind gezählt; nicht jede Karte ist zu sehen.',
  keys: 'Die Pfeiltasten gehen durch die Karten, die Eingabetaste öffnet einen Deal.',
  moveKeys:
    'Die Pfeiltasten gehen durch die Karten, die Eingabetaste öffnet einen Deal. Die Leertaste hebt eine Karte an: Dann wählen die Pfeiltasten ihren Platz, die Leertaste legt sie ab, und Escape bricht ab. M öffnet „Verschieben nach…“.',
  selectKeys:
    'X wählt eine Karte aus, Umschalt mit einer Pfeiltaste mehrere, Strg+A die Phase; Ausgewähltes wird zusammen verschoben.',
  selectDeal: ({ deal }) => `${deal} auswählen`,
  selected: ({ count, deals }) =>
    plural(count, { one: `${deals} Deal ausgewählt`, other: `${deals} Deals ausgewählt` }),
  clearSelection: 'Auswahl aufheben',
  moveDealsTo: ({ count, deals }) =>
    plural(count, { one: `${deals} Deal verschieben nach …`, other: `${deals} Deals verschieben nach …` }),
  liftedTogether: ({ deal, count, deals, stage }) =>
    plural(count, {
      one: `${deal} und ${deals} weiterer Deal aufgenommen, in ${stage}.`,
      other: `${deal} und ${deals} weitere Deals aufgenommen, in ${stage}.`,
    }),
  movedTogether: ({ count, deals, stage }) =>
    plural(count, {
      one: `${deals} Deal nach ${stage} verschoben.`,
      other: `${deals} Deals nach ${stage} verschoben.`,
    }),
  pickStage: ({ stage }) => `${stage} auswählen`,
  list: 'Liste',
  listStage: ({ stage }) => `Liste der Deals in ${stage}`,
  deals: 'Anzahl',
  value: 'Wert',
  weighted: 'Gewichtet',
  overdue: 'Überfällig',
  withoutAmountLabel: 'Ohne Betrag',
  amountUnknown: 'Betrag unbekannt',
  noOwner: 'niemand verantwortlich',
  closes: ({ date }) => `Abschluss ${date}`,
  closePast: ({ date }) => `fällig war ${date}`,
  closed: ({ date }) => `abgeschlossen ${date}`,
  noClose: 'kein erwarteter Abschluss',
  days: ({ count, days }) => plural(count, { one: `${days} Tag`, other: `${days} Tage` }),
  daysOf: ({ days, count, expected }) =>
    plural(count, { one: `${days} von ${expected} Tag`, other: `${days} von ${expected} Tagen` }),
  daysOver: ({ count, days }) => plural(count, { one: `${days} Tag drüber`, other: `${days} Tage drüber` }),
  daysUnknown: 'Tage unbekannt',
  daysInStage: ({ text }) => `${text} in der Phase`,
  card: ({ texts }) => texts.join('; '),
  faults: ({ deals }) => `${deals} Datenfehler`,
  moveTo: 'Verschieben nach…',
  moveDealTo: ({ deal }) => `${deal} verschieben nach…`,
  moveFailed: '„Verschieben nach…“ konnte nicht geladen werden.',
  stage: 'Phase',
  place: 'Platz',
  first: 'Zuerst',
  last: 'Zuletzt',
  atNumber: 'An Nummer',
  placeNumber: ({ of }) => `Nummer, 1 bis ${of}`,
  placeByOrder: 'Das Board ist sortiert, daher bestimmt die Sortierung den Platz.',
  move: 'Verschieben',
  cancel: 'Abbrechen',
  gone: 'Dieser Deal ist nicht mehr auf dem Board.',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  lifted: ({ deal, stage, place, of }) =>
    place === '' ? `${deal} angehoben, in ${stage}.` : `${deal} angehoben, ${place} von ${of} in ${stage}.`,
  over: ({ stage, place, of }) =>
    place === '' ? `Über ${stage}, eine von ${of}.` : `Über ${stage}, Platz ${place} von ${of}.`,
  moved: ({ deal, from, to }) =>
    to.place === ''
      ? `${deal} verschoben von ${from.stage} nach ${to.stage}, eine von ${to.of}.`
      : `${deal} verschoben von ${from.stage}, Platz ${from.place}, nach ${to.stage}, Platz ${to.place} von ${to.of}.`,
  refused: ({ deal, stage, reasons }) => `${deal} bleibt in ${stage}: ${reasons}.`,
  movedUnmet: ({ deal, stage, criteria }) => `${deal} hat ${stage} ohne Nachweis für ${criteria} verlassen.`,
  movedNote: ({ reasons }) => `Hinweis: ${reasons}.`,
  notAllowed: 'der Zug ist nicht erlaubt',
  notAnswered: 'es ließ sich nicht klären, ob er erlaubt ist',
  asksWhether: ({ deal, stage }) => `Es wird gefragt, ob ${deal} nach ${stage} darf.`,
  overRefused: ({ reasons }) => `Hierher geht es nicht: ${reasons}.`,
  overOpen: ({ reasons }) => `Noch offen: ${reasons}.`,
  ruleRefuses: 'Kein Weg hierher',
  ruleAsks: 'Fragt zuerst',
  ruleWarns: 'Mit Hinweis',
  limit: 'Grenze',
  limitOf: ({ now, limit }) => `${now} von ${limit}`,
  overLimit: 'darüber',
  rulesFailed: 'Was dieser Zug verlangt, konnte nicht geladen werden.',
  stayed: ({ deal, stage, place, of }) =>
    place === '' ? `${deal} bleibt in ${stage}.` : `${deal} bleibt in ${stage}, Platz ${place} von ${of}.`,
  cancelled: ({ deal, stage, place, of }) =>
    place === ''
      ? `Verschieben abgebrochen. ${deal} steht in ${stage}.`
      : `Verschieben abgebrochen. ${deal} steht in ${stage}, Platz ${place} von ${of}.`,
  takenMeanwhile: ({ deal }) =>
    `Verschieben beendet: ${deal} wurde inzwischen in eine andere Phase verschoben.`,
  goneMeanwhile: ({ deal }) => `Verschieben beendet: ${deal} ist nicht mehr auf dem Board.`,
  saving: 'Wird gespeichert',
  statusRefused: ({ reason }) =>
    reason === '' ? 'Nicht verschoben: abgelehnt' : `Nicht verschoben: ${reason}`,
  statusFailed: 'Nicht gespeichert',
  statusTimedOut: 'Keine Antwort',
  statusObsolete: 'Nicht mehr möglich',
  tryAgain: 'Erneut versuchen',
  dismiss: 'Ausblenden',
  hostRefused: ({ deal, stage, reason }) =>
    `${deal} wurde nicht nach ${stage} verschoben: ${reason === '' ? 'abgelehnt.' : reason}`,
  notSent: ({ deal, stage }) =>
    `${deal} konnte nicht nach ${stage} verschoben werden: Der Server wurde nicht erreicht. Der Deal steht wieder, wo er war.`,
  noAnswer: ({ deal, stage }) =>
    `Es kam keine Antwort, ob ${deal} nach ${stage} verschoben wurde. Bis eine kommt, steht der Deal, wo er war.`,
  obsolete: ({ deal, stage }) =>
    `${deal} wurde nicht nach ${stage} verschoben: Nach dem, was aus dem Zug davor wurde, geht es nicht mehr.`,
  editRefused: ({ deal, reason }) =>
    `Die Änderung an ${deal} wurde nicht übernommen: ${reason === '' ? 'sie wurde abgelehnt.' : reason}`,
  editNotSent: ({ deal }) =>
    `Die Änderung an ${deal} hat den Server nicht erreicht. Der Deal ist, wie er war.`,
  editNoAnswer: ({ deal }) =>
    `Niemand hat geantwortet, ob die Änderung an ${deal} übernommen ist. Der Deal ist, wie er war, bis eine Antwort kommt.`,
  sentAgain: ({ deal, stage }) => `${deal} steht wieder in ${stage} und wird gespeichert.`,
  savedLate: ({ deal, stage }) => `${deal} wurde doch nach ${stage} verschoben: Die Antwort kam spät.`,
  undone: ({ deal, stage }) => `Rückgängig gemacht: ${deal} steht wieder in ${stage}.`,
  redone: ({ deal, stage }) => `Wiederholt: ${deal} steht in ${stage}.`,
  undoneChange: ({ deal }) => `Rückgängig gemacht: eine Änderung an ${deal}.`,
  redoneChange: ({ deal }) => `Wiederholt: eine Änderung an ${deal}.`,
  undoneMany: ({ count, deals }) =>
    plural(count, {
      one: `Rückgängig gemacht: eine Änderung an ${deals} Deal.`,
      other: `Rückgängig gemacht: Änderungen an ${deals} Deals.`,
    }),
  redoneMany: ({ count, deals }) =>
    plural(count, {
      one: `Wiederholt: eine Änderung an ${deals} Deal.`,
      other: `Wiederholt: Änderungen an ${deals} Deals.`,
    }),
  nothingToUndo: 'Nichts rückgängig zu machen.',
  nothingToRedo: 'Nichts zu wiederholen.',
  tableCaption: 'Die Phasen in Zahlen',
  tableColumns: {
    stage: 'Phase',
    deals: 'Anzahl',
    value: 'Wert',
    weighted: 'Gewichteter Wert',
    overdue: 'Überfällige Deals',
    expectedDays: 'Erwartete Tage',
  },
};
