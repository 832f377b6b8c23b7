import { parsePipeline, type CalendarDate, type Deal, type Period } from '../../src/model/index.js';
import type { FlowResult } from '../../src/measures/index.js';
import type { RandomInput } from '../sample/arbitrary.js';

/** Section 11: what was in the pipeline at the end of a day, read as of that day; count and minor units. */
export function oracleOpen(
  input: RandomInput,
  asOf: CalendarDate,
  period: Period | null,
  isWanted: (deal: Deal) => boolean = () => true,
): [count: number, valueMinor: number] {
  let count = 0;
  let valueMinor = 0;
  for (const deal of parsePipeline({ ...input, asOf }).deals) {
    const { kind, expectedCloseDate: expected, amountMinor } = deal;
    if (kind !== 'open' && kind !== 'unmapped') continue;
    if (period && !(expected !== null && expected >= period.start && expected < period.end)) continue;
    if (!isWanted(deal)) continue;
    count += 1;
    valueMinor += amountMinor ?? 0;
  }
  return [count, valueMinor];
}

/** What the lines make of the opening: it must be the closing, in deals and minor units. */
export function reconciled({ opening, lines }: FlowResult): [count: number, valueMinor: number] {
  let { count, valueMinor } = opening;
  for (const line of lines) {
    count += line.effect * line.count;
    valueMinor += line.effect * line.valueMinor;
  }
  return [count, valueMinor];
}
