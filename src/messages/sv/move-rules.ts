import type { MoveRulesMessages } from '../en/move-rules.js';
import { plural } from './plural.js';

/** Swedish texts of the dialog that asks for what a move needs. */
export const moveRulesMessages: MoveRulesMessages = {
  title: ({ deal, stage }) => `Flytta ${deal} till ${stage}`,
  by: 'Vem säger det',
  byUser: ({ name }) => `Som ${name}`,
  criteria: ({ stage }) => `Utgångskriterier för ${stage}`,
  met: ({ by, date, note }) => `${by}, ${date}: ${note}`,
  isMet: 'uppfyllt',
  isOpen: 'öppet',
  optional: 'frivilligt',
  evidence: ({ criterion }) => `Vad som visar det: ${criterion}`,
  evidenceDay: ({ criterion }) => `Sedan när: ${criterion}`,
  bid: 'Anbud eller inte',
  yes: 'Ja',
  no: 'Nej',
  score: ({ count, points, of, share }) =>
    plural(count, { one: `${points} poäng av ${of}, ${share}`, other: `${points} poäng av ${of}, ${share}` }),
  advice: { bid: 'talar för anbud', 'no-bid': 'talar mot anbud', open: 'säger inget än' },
  decision: 'Beslut',
  decideBid: 'Anbud',
  decideNoBid: 'Inget anbud',
  decideLater: 'Inte bestämt',
  bidNote: 'Varför',
  reason: 'Varför tog den slut?',
  otherReason: 'Ett annat skäl',
  reasonText: 'Skäl',
  override: 'Flytta den ändå',
  overrideReason: 'Varför den får passera',
  stillOpen: 'Fortfarande i vägen:',
  notThere: 'Affären har under tiden flyttats eller tagits bort.',
};
