import type { MoveRulesMessages } from '../en/move-rules.js';
import { plural } from './plural.js';

/** German texts of the dialog that asks for what a move needs. */
export const moveRulesMessages: MoveRulesMessages = {
  title: ({ deal, stage }) => `${deal} nach ${stage} verschieben`,
  by: 'Wer das sagt',
  byUser: ({ name }) => `Als ${name}`,
  criteria: ({ stage }) => `Ausgangskriterien von ${stage}`,
  met: ({ by, date, note }) => `${by}, ${date}: ${note}`,
  isMet: 'erfüllt',
  isOpen: 'offen',
  optional: 'freiwillig',
  evidence: ({ criterion }) => `Was es zeigt: ${criterion}`,
  evidenceDay: ({ criterion }) => `Seit wann: ${criterion}`,
  bid: 'Bieten oder nicht',
  yes: 'Ja',
  no: 'Nein',
  score: ({ count, points, of, share }) =>
    plural(count, {
      one: `${points} Punkt von ${of}, ${share}`,
      other: `${points} Punkte von ${of}, ${share}`,
    }),
  advice: { bid: 'spricht dafür', 'no-bid': 'spricht dagegen', open: 'sagt noch nichts' },
  decision: 'Entscheidung',
  decideBid: 'Bieten',
  decideNoBid: 'Nicht bieten',
  decideLater: 'Nicht entschieden',
  bidNote: 'Warum so',
  reason: 'Warum ging er zu Ende?',
  otherReason: 'Ein anderer Grund',
  reasonText: 'Grund',
  override: 'Trotzdem verschieben',
  overrideReason: 'Warum er durchdarf',
  stillOpen: 'Noch im Weg:',
  notThere: 'Der Deal wurde inzwischen verschoben oder entfernt.',
};
