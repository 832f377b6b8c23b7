import type { FindingsMessages } from '../en/findings.js';

/** Swedish texts of what stands out. */
export const findingsMessages: FindingsMessages = {
  title: 'Det som sticker ut',
  none: 'Inget sticker ut.',
  severities: { info: 'Bra att veta', warning: 'Värt en titt', critical: 'Kräver åtgärd' },
  texts: {
    'low-conversion': ({ stage, conversion, before }) =>
      `${stage}: ${conversion} går vidare, mot väntade ${before}.`,
    'over-capacity': ({ stage, overdue }) =>
      `${stage}: ${overdue} är försenade och få går vidare. Affärerna kan vara fler än man hinner med.`,
    'high-bar': ({ stage, arrivals, usual }) =>
      `${stage}: knappt någon affär är försenad, men bara ${arrivals} kom in, mot väntade ${usual}. Kraven för att komma in kan vara för höga.`,
    'bar-lowered': ({ stage, conversion, before, previous, previousBefore }) =>
      `${stage}: ${conversion} går vidare, mot ${before} tidigare, sedan steget före släpper igenom ${previous}, mot ${previousBefore} tidigare. Kraven kan ha sänkts där.`,
    'too-little-coming-in': ({ arrivals, needed }) =>
      `För lite kommer in. Skapade affärer: ${arrivals}; målet kräver ${needed} på lika många dagar.`,
    'leads-not-followed-up': ({ share, days }) =>
      `${share} av affärerna som skapades för ${days} dagar sedan eller mer har aldrig följts upp.`,
    'slow-response': ({ days, limit }) =>
      `Hälften av de nya affärerna väntar ${days} dagar eller mer på en första aktivitet; ${limit} vore lagom.`,
    'attention-at-the-end': ({ activities, share }) =>
      `${activities} av aktiviteterna gäller sena steg, där ${share} av de öppna affärerna finns.`,
    'late-first-record': ({ share }) =>
      `${share} av de nya affärerna registreras först i andra steget eller senare.`,
    'few-deals-carry': ({ share, deals, all }) =>
      `${deals} av ${all} öppna affärer står för ${share} av värdet.`,
    'lone-rock': ({ share }) => `En enda affär står för ${share} av det öppna värdet.`,
    'too-many-open-deals': ({ owner, deals }) =>
      `${owner} har ${deals} öppna affärer: fler än en person kan sköta.`,
    'went-back': ({ share }) => `${share} av flyttarna gick tillbaka till ett tidigare steg.`,
    skipped: ({ share }) => `${share} av flyttarna hoppade över ett steg.`,
    slipped: ({ share }) =>
      `${share} av affärerna som väntades under förra perioden var fortfarande öppna när den tog slut.`,
    withdrawn: ({ share }) => `${share} av affärerna i förra periodens prognos drogs tillbaka.`,
    'uneven-wins': ({ variation, months }) =>
      `Toppar och dalar: det vunna värdet varierar med ${variation} av medelvärdet från månad till månad, under ${months} månader.`,
    'uneven-inflow': ({ variation, months }) =>
      `Toppar och dalar: antalet nya affärer varierar med ${variation} av medelvärdet från månad till månad, under ${months} månader.`,
    'old-tail': ({ coverage, ceiling, overdue }) =>
      `Öppet värde är ${coverage} av det som återstår, över ${ceiling}, och mycket är gammalt: ${overdue} av affärerna är försenade. Rensa.`,
    'too-many-stages': ({ track, stages }) =>
      `${track} har ${stages} öppna steg, vilket troligen är för många.`,
  },
};
