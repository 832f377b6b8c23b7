import type { DealRecordMessages } from '../en/deal-record.js';
import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';

/** German texts of the record of a deal. */
export const dealRecordMessages: DealRecordMessages = {
  ...ruleTextMessages,
  toLeave: ({ stage }) => `Um ${stage} zu verlassen`,
  stageTitle: 'Diese Phase',
  goal: 'Ziel',
  activities: 'Was hier getan wird',
  metOf: ({ met, required }) => `${met} von ${required} Pflichtkriterien erfüllt`,
  met: 'Erfüllt',
  unmet: 'Nicht erfüllt',
  ticked: 'Nur abgehakt',
  optional: 'keine Pflicht',
  evidence: ({ by, date }) => `${by}, am ${date}`,
  tick: ({ date }) => `am ${date} abgehakt, ohne zu sagen, wer und was: zählt nicht`,
  earlier: 'Kriterien anderer Phasen, in denen er war',
  give: 'Nachweis erbringen',
  giveFor: ({ criterion }) => `Nachweis erbringen für ${criterion}`,
  withdraw: 'Zurückziehen',
  withdrawFrom: ({ criterion, date }) => `Nachweis vom ${date} für ${criterion} zurückziehen`,
  who: 'Wer',
  when: 'Wann',
  what: 'Was zu sehen ist',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  refused: 'Es wurde abgelehnt.',
  refusedBecause: ({ reason }) => `Es wurde abgelehnt: ${reason}`,
  notDone: ({ code }) => `Das ging nicht (${code}).`,
  notSent: 'Es hat den Server nicht erreicht. Bitte noch einmal versuchen.',
  noAnswer:
    'Niemand hat geantwortet, ob es gespeichert ist. Noch einmal speichern oder warten: auch eine späte Antwort zählt.',
  bidTitle: 'Anbieten oder nicht',
  score: ({ points, all, share, threshold }) =>
    `${points} von ${all} Punkten (${share}); anbieten ab ${threshold}`,
  advice: { bid: 'Die Punkte sagen: anbieten.', 'no-bid': 'Die Punkte sagen: nicht anbieten.' },
  adviceOpen: 'Offene Antworten können noch entscheiden.',
  decided: { bid: 'Entschieden: anbieten', 'no-bid': 'Entschieden: nicht anbieten' },
  undecided: 'Noch nicht entschieden',
  againstAdvice: 'gegen die Punkte',
  answers: { none: 'Keine Antwort', yes: 'Ja', no: 'Nein' },
  decide: 'Antworten und entscheiden',
  decision: 'Entscheidung',
  note: 'Notiz',
  changed: {
    amount: ({ from, to }) => `Betrag: ${from} → ${to}`,
    owner: ({ from, to }) => `Verantwortlich: ${from} → ${to}`,
    expectedClose: ({ from, to }) => `Erwarteter Abschluss: ${from} → ${to}`,
  },
  pushed: ({ count, days, date }) =>
    plural(count, {
      one: `Erwarteter Abschluss um ${days} Tag verschoben, auf ${date}`,
      other: `Erwarteter Abschluss um ${days} Tage verschoben, auf ${date}`,
    }),
  pulled: ({ count, days, date }) =>
    plural(count, {
      one: `Erwarteter Abschluss um ${days} Tag vorgezogen, auf ${date}`,
      other: `Erwarteter Abschluss um ${days} Tage vorgezogen, auf ${date}`,
    }),
  overridden: ({ by, reason, criteria }) =>
    `Durchgelassen ohne ${criteria}, auf das Wort von ${by}: ${reason}`,
  none: 'keine Angabe',
  activitiesDone: ({ count, times }) =>
    plural(count, { one: `${times} Aktivität`, other: `${times} Aktivitäten` }),
  activityKinds: ({ activities, kinds }) => `${activities}: ${kinds}`,
  activityKind: ({ kind, times }) => `${kind} ${times}`,
  otherKind: 'andere',
  moreChanges: ({ count, times }) =>
    plural(count, { one: `${times} frühere Änderung`, other: `${times} frühere Änderungen` }),
  elsewhere: 'Änderungen außerhalb dieser Phasen',
  mend: {
    amount: 'Betrag eintragen',
    expectedClose: 'Tag eintragen',
    owner: 'Verantwortliche Person wählen',
    nextStep: 'Nächsten Schritt eintragen',
    stage: 'Verschieben nach …',
  },
  choose: 'Bitte wählen …',
};
