import { knownRateValueMinor } from '../value-rate.js';
import type { WinRateResult } from '../win-rate-result.js';
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
  const doubt = result.doubt === null ? [] : [result.doubt];
  const explanations = [
    figure('unit-win-rate', unit.value, parts.deals.rate),
    figure('value-win-rate', value.value, parts.value.rate, doubt),
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
      figure('value-win-rate-lowest', valueRange.lowest.value, parts.value.lowest, doubt),
      figure('value-win-rate-highest', valueRange.highest.value, parts.value.highest, doubt),
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

type Kind = 'won' | 'lost' | 'open' | 'disqualified';

/** The deals on one side of a rate, by kind. */
type Side = readonly Kind[];

function terms(result: WinRateResult, of: 'deals' | 'value'): Terms {
  const unit = of === 'deals' ? 'deals' : 'minor';
  const lost: Side = result.disqualifiedPolicy === 'as-lost' ? ['lost', 'disqualified'] : ['lost'];
  const missed: Side = result.openPolicy === 'as-lost' ? [...lost, 'open'] : lost;
  const side = (kinds: Side): Expression[] => kinds.map((kind) => term(result, kind, of));
  const wonOrOpen = side(['won', 'open']);
  const won = term(result, 'won', of);
  const all = add(unit, won, ...side(missed));
  return {
    won,
    all,
    rate: divide('share', won, all),
    lowest: divide('share', won, add(unit, won, ...side([...lost, 'open']))),
    highest: divide('share', add(unit, ...wonOrOpen), add(unit, ...wonOrOpen, ...side(lost))),
  };
}

/** The deals, or the value, of one kind; `null` where no amount of its deals is known. */
function term(result: WinRateResult, kind: Kind, of: 'deals' | 'value'): Expression {
  const name: NumberName = `${kind}-${of}`;
  const tally = result[kind];
  return of === 'deals'
    ? number(name, 'deals', tally.count)
    : number(name, 'minor', knownRateValueMinor(tally));
}
