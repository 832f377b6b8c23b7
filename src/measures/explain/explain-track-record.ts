import type { CalibrationBin } from '../calibration.js';
import { knownValueMinor } from '../tally.js';
import type { CategoryRecord, TrackRecordResult } from '../track-record-result.js';
import type { Explanation, FigureName } from './explanation.js';
import { add, atLeast, divide, multiply, number, subtract, type Expression } from './expression.js';

/** Explains a past forecast, how far it was off, and how good its probabilities were (docs/measures.md §10). */
export function explainTrackRecord(result: TrackRecordResult): Explanation[] {
  const { all, wonBefore, won, forecastMinor, error, calibration, categories } = result;
  const figure = explainer(result);
  const forecast = add(
    'minor',
    number('won-so-far', 'minor', knownValueMinor(wonBefore)),
    number('category-weighted', 'minor', all.weightedMinor),
  );
  const signed = errorExpression(
    number('forecast-value', 'minor', forecastMinor),
    number('won-value', 'minor', knownValueMinor(won)),
  );
  const absolute = atLeast('share', subtract('share', number('zero', 'plain', 0), signed), signed);
  const { numerator, denominator } = calibration.brier;
  return [
    figure('record-forecast', forecastMinor, forecast),
    ...(error
      ? [
          figure('record-error', error.signed.value, signed),
          figure('record-error-absolute', error.absolute.value, absolute),
        ]
      : []),
    figure(
      'brier',
      calibration.brier.value,
      divide(
        'plain',
        number('error-squares', 'plain', numerator),
        number('squared-points', 'plain', denominator),
      ),
    ),
    ...categories.flatMap((category) => explainCategory(figure, category)),
    ...calibration.bins.flatMap((bin) => explainBin(figure, bin)),
  ];
}

function errorExpression(forecast: Expression, actual: Expression): Expression {
  return divide('share', subtract('minor', forecast, actual), actual);
}

function explainCategory(figure: Explainer, category: CategoryRecord): Explanation[] {
  const { id, name, weightedMinor, came, error } = category;
  if (!error) return [];
  const forecast = number('category-weighted', 'minor', weightedMinor);
  const actual = number('won-value', 'minor', knownValueMinor(came));
  const about = { subject: name, subjectId: id };
  return [figure('category-error', error.signed.value, errorExpression(forecast, actual), about)];
}

function explainBin(figure: Explainer, bin: CalibrationBin): Explanation[] {
  const { fromBasisPoints, toBasisPoints, count, meanProbability, won } = bin;
  const about = {
    subject: `${fromBasisPoints / 100}–${toBasisPoints / 100} %`,
    subjectId: String(fromBasisPoints),
  };
  const deals = number('deals-forecast', 'deals', count);
  const whole = multiply('plain', number('basis-points-whole', 'plain', 10_000), deals);
  const points = number('basis-points-sum', 'plain', meanProbability.numerator);
  return [
    figure('bin-probability', meanProbability.value, divide('share', points, whole), about),
    figure('bin-won', won.value, divide('share', number('won-deals', 'deals', won.numerator), deals), about),
  ];
}

type Explainer = (
  figure: FigureName,
  value: number | null,
  expression: Expression,
  about?: Pick<Explanation, 'subject' | 'subjectId'>,
) => Explanation;

function explainer({ asOf, currency, window, leftOut, isRunning }: TrackRecordResult): Explainer {
  return (figure, value, expression, about = { subject: null, subjectId: null }) => ({
    figure,
    ...about,
    value,
    expression,
    asOf,
    currency,
    window,
    leftOut,
    notes: isRunning ? ['period-running'] : [],
  });
}
