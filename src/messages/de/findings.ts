import type { FindingsMessages } from '../en/findings.js';

/** German texts of what stands out. */
export const findingsMessages: FindingsMessages = {
  title: 'Was auffällt',
  none: 'Nichts fällt auf.',
  severities: { info: 'Gut zu wissen', warning: 'Einen Blick wert', critical: 'Handlungsbedarf' },
  texts: {
    'low-conversion': ({ stage, conversion, before }) =>
      `${stage}: ${conversion} gehen weiter, zu erwarten wären ${before}.`,
    'over-capacity': ({ stage, overdue }) =>
      `${stage}: ${overdue} sind überfällig, und wenige gehen weiter. Womöglich sind es mehr Deals, als sich betreuen lassen.`,
    'high-bar': ({ stage, arrivals, usual }) =>
      `${stage}: Kaum ein Deal ist überfällig, aber es kommt zu wenig herein: ${arrivals}, zu erwarten: ${usual}. Die Hürde beim Eintritt ist womöglich zu hoch.`,
    'bar-lowered': ({ stage, conversion, before, previous, previousBefore }) =>
      `${stage}: ${conversion} gehen weiter, zuvor ${before}, seit die Phase davor ${previous} durchlässt, zuvor ${previousBefore}. Dort wurde womöglich die Hürde gesenkt.`,
    'too-little-coming-in': ({ arrivals, needed }) =>
      `Es kommt zu wenig herein. Angelegte Deals: ${arrivals}; das Ziel verlangt ${needed} in ebenso vielen Tagen.`,
    'leads-not-followed-up': ({ share, days }) =>
      `${share} der Deals, die vor ${days} oder mehr Tagen angelegt wurden, wurden nie weiterverfolgt.`,
    'slow-response': ({ days, limit }) =>
      `Die Hälfte der neuen Deals wartet ${days} oder mehr Tage auf eine erste Aktivität; angemessen: ${limit}.`,
    'attention-at-the-end': ({ activities, share }) =>
      `${activities} der Aktivitäten gelten späten Phasen, in denen ${share} der offenen Deals stehen.`,
    'late-first-record': ({ share }) =>
      `${share} der neuen Deals werden erst in der zweiten Phase oder später erfasst.`,
    'few-deals-carry': ({ share, deals, all }) =>
      `${deals} von ${all} offenen Deals machen ${share} des Werts aus.`,
    'lone-rock': ({ share }) => `Ein einziger Deal macht ${share} des offenen Werts aus.`,
    'too-many-open-deals': ({ owner, deals }) =>
      `${owner} hat ${deals} offene Deals: mehr, als eine Person betreuen kann.`,
    'went-back': ({ share }) => `${share} der Wechsel gingen in eine frühere Phase zurück.`,
    skipped: ({ share }) => `${share} der Wechsel übersprangen eine Phase.`,
    slipped: ({ share }) =>
      `${share} der im letzten Zeitraum erwarteten Deals waren an dessen Ende noch offen.`,
    withdrawn: ({ share }) =>
      `${share} der für den letzten Zeitraum prognostizierten Deals wurden zurückgezogen.`,
    'uneven-wins': ({ variation, months }) =>
      `Berge und Täler: Der gewonnene Wert schwankt von Monat zu Monat um ${variation} seines Mittelwerts, über ${months} Monate.`,
    'uneven-inflow': ({ variation, months }) =>
      `Berge und Täler: Die Anzahl neuer Deals schwankt von Monat zu Monat um ${variation} ihres Mittelwerts, über ${months} Monate.`,
    'old-tail': ({ coverage, ceiling, overdue }) =>
      `Der offene Wert beträgt ${coverage} des Rests, mehr als ${ceiling}, und vieles davon ist alt: ${overdue} der Deals sind überfällig. Aufräumen.`,
    'too-many-stages': ({ track, stages }) =>
      `${track} hat ${stages} offene Phasen, das sind vermutlich zu viele.`,
  },
};
