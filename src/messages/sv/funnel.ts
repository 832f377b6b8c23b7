import type { FunnelMessages } from '../en/funnel.js';
import { plural } from './plural.js';

/** Swedish texts of the funnel chart. */
export const funnelMessages: FunnelMessages = {
  title: 'Säljtratt',
  plot: 'Trattens steg',
  measure: 'Mått',
  count: 'Affärer',
  value: 'Värde',
  basis: 'Vilka affärer som räknas',
  bases: {
    reached: 'Har nått steget',
    entered: 'Har stått i steget',
    strict: 'I ordning',
    standing: 'Står där nu',
  },
  standingNow: 'Öppna affärer i ett steg',
  won: 'Vunna',
  wonOfFirst: 'Vunnet av allt som startade',
  wonSample: ({ won, first }) => `${won} av ${first}`,
  subtitle: ({ track, date }) => `${track} · per ${date}`,
  step: ({ stage, amount, share }) => `${stage}: ${amount}, ${share} av första steget`,
  standingStep: ({ stage, amount, share }) => `${stage}: ${amount} står där, ${share} av alla`,
  stepWithoutShare: ({ stage, amount }) => `${stage}: ${amount}`,
  gain: ({ amount }) => `${amount} till kom till nästa steg`,
  drop: ({ amount, share }) => `${amount} (${share}) gick inte vidare`,
  dropWays: ({ drop, ways }) => `${drop}: ${ways}`,
  stepAnd: ({ step, change }) => `${step}. ${change}.`,
  dropShort: ({ text }) => `−${text}`,
  gainShort: ({ text }) => `+${text}`,
  deals: ({ count, deals }) => plural(count, { one: `${deals} affär`, other: `${deals} affärer` }),
  lost: ({ count, deals }) => `${deals} ${plural(count, { one: 'förlorad', other: 'förlorade' })}`,
  disqualified: ({ count, deals }) =>
    `${deals} ${plural(count, { one: 'diskvalificerad', other: 'diskvalificerade' })}`,
  held: ({ deals }) => `${deals} vilande`,
  standing: ({ deals }) => `${deals} står kvar`,
  overdue: ({ count, deals }) => `${deals} ${plural(count, { one: 'försenad', other: 'försenade' })}`,
  ways: ({ texts }) => texts.join(', '),
  showDeals: ({ count, deals }) =>
    plural(count, { one: `Visa ${deals} affär`, other: `Visa ${deals} affärer` }),
  dealsTitle: ({ stage, which }) => `${stage} · ${which}`,
  wayNames: {
    lost: 'Förlorade',
    disqualified: 'Diskvalificerade',
    held: 'Vilande',
    standing: 'Står kvar',
    overdue: 'Försenade',
  },
  benchmark: 'Riktmärke',
  before: 'Perioden före',
  above: ({ count, points, name, share }) =>
    plural(count, {
      one: `${points} procentenhet över ${name} (${share})`,
      other: `${points} procentenheter över ${name} (${share})`,
    }),
  below: ({ count, points, name, share }) =>
    plural(count, {
      one: `${points} procentenhet under ${name} (${share})`,
      other: `${points} procentenheter under ${name} (${share})`,
    }),
  level: ({ name, share }) => `lika med ${name} (${share})`,
  pointsColumn: 'Procentenheter över',
  conversionColumn: 'Stegkonvertering',
  conversionHelp: 'Andel av avslutade och försenade besök som gick vidare',
  conversionUnknown: 'okänd: inget besök har avslutats ännu',
  conversionOf: ({ share }) => `stegkonvertering ${share}`,
  conversionIn: ({ period }) => `Stegkonvertering, ${period}`,
  conversionUnknownIn: 'okänd: inget besök avslutades under perioden',
  conversionOfIn: ({ share, period }) => `stegkonvertering ${share} (${period})`,
  closedAsWon: ({ count, deals }) => `${deals} ${plural(count, { one: 'vunnen', other: 'vunna' })}`,
  unknownPath: ({ count, deals, ways }) =>
    plural(count, {
      one: `${deals} avslutad affär (${ways}) saknar steghistorik. Den är inte med i tratten.`,
      other: `${deals} avslutade affärer (${ways}) saknar steghistorik. De är inte med i tratten.`,
    }),
  unknownPathFirst: ({ count, deals, ways }) =>
    plural(count, {
      one: `${deals} avslutad affär (${ways}) saknar steghistorik. Den räknas med från första steget.`,
      other: `${deals} avslutade affärer (${ways}) saknar steghistorik. De räknas med från första steget.`,
    }),
  countFromFirst: 'Räkna med från första steget',
  leaveOut: 'Räkna inte med',
  tableCaption: 'Tratten i siffror',
  stageColumn: 'Steg',
  dealsColumn: 'Affärer',
  valueColumn: 'Värde',
  ofFirstColumn: 'Av första steget',
  ofAllColumn: 'Av alla',
  stepColumn: 'Trattsteg',
  dropColumn: 'Bortfall',
  whereaboutsColumn: 'Vart de tog vägen',
  winRateColumn: 'Vinstfrekvens härifrån',
};
