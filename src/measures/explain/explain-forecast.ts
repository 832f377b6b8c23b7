import type { ForecastCategoryResult, ForecastResult } from '../forecast-result.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, number, type Expression, type NumberName, type Unit } from './expression.js';

/** Explains what a period will bring: the weighted value, the expected wins and value, and how sure they are (docs/measures.md §10). */
export function explainForecast(result: ForecastResult): Explanation[] {
  const { weighted, wins, value, won } = result;
  const figure = explainer(result);
  const weightedNotes: ExplanationNote[] = weighted.winRate.count > 0 ? ['probability-from-win-rate'] : [];
  const sum = weightedExpression(result);
  const found = [figure('forecast-weighted', weighted.valueMinor, sum, weightedNotes)];
  if (wins) {
    const chances = number('chances-sum', 'plain', wins.expected - won.count);
    const expected = add('plain', number('won-deals', 'deals', won.count), chances);
    found.push(
      figure('forecast-wins', wins.expected, expected),
      ...points(figure, 'forecast-wins', 'deals', [wins.p10, wins.p50, wins.p90], ['deals-independent']),
    );
  }
  if (value) {
    const notes: ExplanationNote[] = [
      'deals-independent',
      ...(value.method === 'simulated' ? (['value-simulated'] as const) : []),
    ];
    const { p10Minor, p50Minor, p90Minor, atLeastTarget, expectedMinor } = value;
    const expected = add('minor', number('won-so-far', 'minor', won.valueMinor), sum);
    found.push(
      figure('forecast-value', expectedMinor, expected, weightedNotes),
      ...points(figure, 'forecast-value', 'minor', [p10Minor, p50Minor, p90Minor], notes),
    );
    if (atLeastTarget !== null) {
      const chance = number('target-chance', 'share', atLeastTarget);
      found.push(figure('forecast-target-chance', atLeastTarget, chance, [...notes, ...targetNotes(result)]));
    }
  }
  return [...found, ...result.categories.flatMap((category) => explainCategory(figure, category))];
}

function weightedExpression({ weighted: { valueMinor, own, stage, winRate } }: ForecastResult): Expression {
  const part = (name: NumberName, partMinor: number): Expression =>
    number(name, 'minor', valueMinor === null ? null : partMinor);
  return add(
    'minor',
    part('weighted-own', own.valueMinor),
    part('weighted-by-stage', stage.valueMinor),
    part('weighted-by-win-rate', winRate.valueMinor),
  );
}

function explainCategory(figure: Explainer, category: ForecastCategoryResult): Explanation[] {
  const { id, name, single, cumulative } = category;
  const subject = { subject: name, subjectId: id };
  const of = (what: NumberName, value: number | null): Expression => number(what, 'minor', value);
  return [
    figure(
      'category-weighted',
      single.weightedMinor,
      of('category-weighted', single.weightedMinor),
      [],
      subject,
    ),
    ...(cumulative
      ? [
          figure(
            'category-cumulative',
            cumulative.weightedMinor,
            of('category-cumulative', cumulative.weightedMinor),
            [],
            subject,
          ),
        ]
      : []),
  ];
}

function points(
  figure: Explainer,
  of: 'forecast-wins' | 'forecast-value',
  unit: Unit,
  values: readonly number[],
  notes: readonly ExplanationNote[],
): Explanation[] {
  return (['p10', 'p50', 'p90'] as const).map((point, index) => {
    const value = values[index]!;
    return figure(`${of}-${point}`, value, number('distribution-point', unit, value), notes);
  });
}

function targetNotes({ target }: ForecastResult): ExplanationNote[] {
  return [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
}

type Explainer = (
  figure: FigureName,
  value: number | null,
  expression: Expression,
  notes?: readonly ExplanationNote[],
  about?: Pick<Explanation, 'subject' | 'subjectId'>,
) => Explanation;

function explainer({ asOf, currency, window, leftOut }: ForecastResult): Explainer {
  return (figure, value, expression, notes = [], about = { subject: null, subjectId: null }) => ({
    figure,
    ...about,
    value,
    expression,
    asOf,
    currency,
    window,
    leftOut,
    notes,
  });
}
