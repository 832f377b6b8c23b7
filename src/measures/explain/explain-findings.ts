import type { EvidenceName, Finding } from '../findings/finding.js';
import type { FindingsResult } from '../findings/findings-result.js';
import type { Explanation, FigureName } from './explanation.js';
import { divide, number } from './expression.js';

/** The numbers of findings that may be ratios, and the figures that they are. */
const FIGURES: { readonly [Name in EvidenceName]?: FigureName } = {
  conversion: 'finding-conversion',
  before: 'finding-before',
  previous: 'finding-previous',
  previousBefore: 'finding-previous-before',
  overdue: 'finding-overdue',
  usual: 'finding-usual',
  needed: 'finding-needed',
  share: 'finding-share',
  activities: 'finding-activities',
  variation: 'finding-variation',
  coverage: 'coverage-of-remaining',
  old: 'finding-old',
};

/** Explains the ratios that findings rest on (docs/measures.md §13); what is counted needs no formula. */
export function explainFindings(result: FindingsResult): Explanation[] {
  return result.findings.flatMap((finding) => explainFinding(result, finding));
}

function explainFinding(
  { asOf, currency, window }: FindingsResult,
  { evidence, ...of }: Finding,
): Explanation[] {
  return (Object.keys(FIGURES) as EvidenceName[]).flatMap((name): Explanation[] => {
    const found = evidence[name];
    const figure = FIGURES[name];
    if (!figure || !found || found.numerator === null) return [];
    const { value, unit, numerator, denominator } = found;
    return [
      {
        figure,
        subject: of.stageName ?? of.trackName ?? of.ownerName,
        subjectId: of.stageId ?? of.trackId ?? of.ownerId,
        value,
        expression: divide(
          unit,
          number('evidence-part', 'plain', numerator),
          number('evidence-whole', 'plain', denominator),
        ),
        asOf,
        currency,
        window,
        leftOut: [],
        notes: [],
      },
    ];
  });
}
