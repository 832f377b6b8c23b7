import type { FunnelMessages } from '../en/funnel.js';
import { plural } from './plural.js';

/** German texts of the funnel chart. */
export const funnelMessages: FunnelMessages = {
  title: 'Vertriebstrichter',
  plot: 'Phasen des Trichters',
  measure: 'Messgröße',
  count: 'Anzahl',
  value: 'Wert',
  won: 'Gewonnen',
  wonOfFirst: 'Gewonnen von allem Begonnenen',
  wonSample: ({ won, first }) => `${won} von ${first}`,
  subtitle: ({ track, date }) => `${track} · Stand ${date}`,
  step: ({ stage, amount, share }) => `${stage}: ${amount}, ${share} der ersten Phase`,
  stepWithoutShare: ({ stage, amount }) => `${stage}: ${amount}`,
  gain: ({ amount }) => `Im nächsten Schritt hinzugekommen: ${amount}`,
  drop: ({ amount, share }) => `Nicht weitergegangen: ${amount} (${share})`,
  dropWays: ({ drop, ways }) => `${drop}, davon ${ways}`,
  stepAnd: ({ step, change }) => `${step}. ${change}.`,
  dropShort: ({ text }) => `−${text}`,
  gainShort: ({ text }) => `+${text}`,
  deals: ({ count, deals }) => plural(count, { one: `${deals} Deal`, other: `${deals} Deals` }),
  lost: ({ deals }) => `${deals} verloren`,
  disqualified: ({ deals }) => `${deals} disqualifiziert`,
  held: ({ deals }) => `${deals} pausiert`,
  standing: ({ deals }) => `${deals} noch dort`,
  overdue: ({ deals }) => `${deals} überfällig`,
  ways: ({ texts }) => texts.join(', '),
  closedAsWon: ({ deals }) => `${deals} gewonnen`,
  unknownPath: ({ count, deals, ways }) =>
    plural(count, {
      one: `${deals} beendeter Deal (${ways}) hat keinen Phasenverlauf. Er ist nicht im Trichter.`,
      other: `${deals} beendete Deals (${ways}) haben keinen Phasenverlauf. Sie sind nicht im Trichter.`,
    }),
  unknownPathFirst: ({ count, deals, ways }) =>
    plural(count, {
      one: `${deals} beendeter Deal (${ways}) hat keinen Phasenverlauf. Er zählt ab der ersten Phase.`,
      other: `${deals} beendete Deals (${ways}) haben keinen Phasenverlauf. Sie zählen ab der ersten Phase.`,
    }),
  countFromFirst: 'Ab der ersten Phase zählen',
  leaveOut: 'Nicht mitzählen',
  tableCaption: 'Der Trichter in Zahlen',
  stageColumn: 'Phase',
  dealsColumn: 'Anzahl',
  valueColumn: 'Wert',
  ofFirstColumn: 'Von der ersten',
  stepColumn: 'Trichterschritt',
  dropColumn: 'Schwund',
  whereaboutsColumn: 'Verbleib',
  winRateColumn: 'Gewinnquote ab hier',
};
