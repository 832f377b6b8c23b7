import { rateValueMinor, type Tally } from '../tally.js';
import type { WinRateResult } from '../win-rate.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, divide, number, type Expression, type NumberName } from './expression.js';
import { wilsonExpression } from './explain-rate.js';

/** Explains the figures of a win rate (docs/measures.md §1). */
export function explainWinRate(result: WinRateResult): Explanation[] {
  const { unit, value, unitInterval, unitRange, valueRange } = result;
  const parts = { deals: terms(result, 'deals'), value: terms(result, 'value') };
  const notes: ExplanationNote[] = [
    ...(result.openPolicy === 'as-lost' ? (['open-deals-count-as-lost'] as const) : []),
    ...(result.disqualifiedPolicy === 'as-lost' ? (['disqualified-count-as-lost'] as const) : []),
  ];
  const figure = (
    name: FigureName,
    shown: number | null,
    expression: Expression,
    more: readonly ExplanationNote[] = [],
  ): Explanation => ({
    figure: name,
    subject: null,
    subjectId: null,
    value: shown,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut: result.leftOut.filter((each) => each.outOf === 'all' || name.startsWith('value')),
    notes: [...notes, ...more],
  });
  const explanations = [
    figure('unit-win-rate', unit.value, parts.deals.rate),
    figure('value-win-rate', value.value, parts.value.rate),
  ];
  if (unitInterval) {
    explanations.push(
      figure(
        'unit-win-rate-low',
        unitInterval.low,
        wilsonExpression(parts.deals.won, parts.deals.all, 'low'),
        ['wilson-interval'],
      ),
      figure(
        'unit-win-rate-high',
        unitInterval.high,
        wilsonExpression(parts.deals.won, parts.deals.all, 'high'),
        ['wilson-interval'],
      ),
    );
  }
  if (unitRange && valueRange) {
    explanations.push(
      figure('unit-win-rate-lowest', unitRange.lowest.value, parts.deals.lowest),
      figure('unit-win-rate-highest', unitRange.highest.value, parts.deals.highest),
      figure('value-win-rate-lowest', valueRange.lowest.value, parts.value.lowest),
      figure('value-win-rate-highest', valueRange.highest.value, parts.value.highest),
    );
  }
  return explanations;
}

interface Terms {
  readonly won: Expression;
  readonly all: Expression;
  readonly rate: Expression;
  readonly lowest: Expression;
  readonly highest: Expression;
}

function terms(result: WinRateResult, of: 'deals' | 'value'): Terms {
  const unit = of === 'deals' ? 'deals' : 'minor';
  const term = (kind: 'won' | 'lost' | 'open' | 'disqualified', tally: Tally): Expression => {
    const name: NumberName = `${kind}-${of}`;
    return number(name, unit, of === 'deals' ? tally.count : rateValueMinor(tally));
  };
  const won = term('won', result.won);
  const open = term('open', result.open);
  const lost = [
    term('lost', result.lost),
    ...(result.disqualifiedPolicy === 'as-lost' ? [term('disqualified', result.disqualified)] : []),
  ];
  const all = add(unit, won, ...lost, ...(result.openPolicy === 'as-lost' ? [open] : []));
  const withOpen = add(unit, won, ...lost, open);
  return {
    won,
    all,
    rate: divide('share', won, all),
    lowest: divide('share', won, withOpen),
    highest: divide('share', add(unit, won, open), withOpen),
  };
}
