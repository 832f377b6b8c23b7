import type { DealRecordMessages } from '../en/deal-record.js';
import { plural } from './plural.js';
import { ruleTextMessages } from './rule-texts.js';

/** Swedish texts of the record of a deal. */
export const dealRecordMessages: DealRecordMessages = {
  ...ruleTextMessages,
  toLeave: ({ stage }) => `För att lämna ${stage}`,
  stageTitle: 'Det här steget',
  goal: 'Mål',
  activities: 'Vad som görs här',
  metOf: ({ met, required }) => `${met} av ${required} krav är uppfyllda`,
  met: 'Uppfyllt',
  unmet: 'Inte uppfyllt',
  ticked: 'Bara avbockat',
  optional: 'inget krav',
  evidence: ({ by, date }) => `${by}, den ${date}`,
  tick: ({ date }) => `avbockat den ${date} utan att säga vem och vad, så det räknas inte`,
  earlier: 'Kriterier i andra steg den varit i',
  give: 'Ge belägg',
  giveFor: ({ criterion }) => `Ge belägg för ${criterion}`,
  withdraw: 'Ta tillbaka',
  withdrawFrom: ({ criterion, date }) => `Ta tillbaka belägget från ${date} för ${criterion}`,
  who: 'Vem',
  when: 'När',
  what: 'Vad som finns att se',
  save: 'Spara',
  cancel: 'Avbryt',
  saving: 'Sparar…',
  saved: 'Sparat.',
  refused: 'Det avslogs.',
  refusedBecause: ({ reason }) => `Det avslogs: ${reason}`,
  notDone: ({ code }) => `Det gick inte att göra (${code}).`,
  notSent: 'Det nådde inte servern. Försök igen.',
  noAnswer: 'Ingen svarade om det är sparat. Spara igen eller vänta: även ett sent svar räknas.',
  bidTitle: 'Lämna anbud eller avstå',
  score: ({ points, all, share, threshold }) =>
    `${points} av ${all} poäng (${share}); anbud från ${threshold}`,
  advice: { bid: 'Poängen säger anbud.', 'no-bid': 'Poängen säger avstå.' },
  adviceOpen: 'Svar som saknas kan ännu avgöra.',
  decided: { bid: 'Beslut: anbud', 'no-bid': 'Beslut: avstå' },
  undecided: 'Inte beslutat än',
  againstAdvice: 'mot poängen',
  answers: { none: 'Inget svar', yes: 'Ja', no: 'Nej' },
  decide: 'Svara och besluta',
  decision: 'Beslut',
  note: 'Anteckning',
  changed: {
    amount: ({ from, to }) => `Belopp: ${from} → ${to}`,
    owner: ({ from, to }) => `Ansvarig: ${from} → ${to}`,
    expectedClose: ({ from, to }) => `Förväntat avslut: ${from} → ${to}`,
  },
  pushed: ({ count, days, date }) =>
    plural(count, {
      one: `Förväntat avslut uppskjutet ${days} dag, till ${date}`,
      other: `Förväntat avslut uppskjutet ${days} dagar, till ${date}`,
    }),
  pulled: ({ count, days, date }) =>
    plural(count, {
      one: `Förväntat avslut tidigarelagt ${days} dag, till ${date}`,
      other: `Förväntat avslut tidigarelagt ${days} dagar, till ${date}`,
    }),
  overridden: ({ by, reason, criteria }) => `Släppt vidare utan ${criteria}, på ansvar av ${by}: ${reason}`,
  none: 'inget',
  activitiesDone: ({ count, times }) =>
    plural(count, { one: `${times} aktivitet`, other: `${times} aktiviteter` }),
  activityKinds: ({ activities, kinds }) => `${activities}: ${kinds}`,
  activityKind: ({ kind, times }) => `${kind} ${times}`,
  otherKind: 'annat',
  moreChanges: ({ count, times }) =>
    plural(count, { one: `${times} tidigare ändring`, other: `${times} tidigare ändringar` }),
  elsewhere: 'Ändringar utanför dessa steg',
  mend: {
    amount: 'Ange beloppet',
    expectedClose: 'Ange dagen',
    owner: 'Välj ansvarig',
    nextStep: 'Ange nästa steg',
    stage: 'Flytta till…',
  },
  choose: 'Välj…',
};
