import {
  assertPeriod,
  isCalendarDate,
  isCurrencyCode,
  PipelineError,
  rateOf,
  withRate,
  type Process,
  type Target,
} from '../model/index.js';
import type { FactOperation } from './fact-operation.js';
import type { PipelineFacts } from './pipeline-facts.js';
import { told } from './told.js';

/**
 * The facts after an operation; the same ones where it changes nothing.
 * @throws PipelineError `invalid-operation`, `invalid-period`
 */
export function changeFacts(facts: PipelineFacts, operation: FactOperation, process: Process): PipelineFacts {
  switch (operation.type) {
    case 'set-target': {
      const { target } = operation;
      assertPeriod(target.period);
      if (!Number.isSafeInteger(target.amountMinor)) {
        throw new PipelineError(
          'invalid-operation',
          `A target of ${told(target.amountMinor)} cannot be set. Give whole minor units of the reporting currency.`,
        );
      }
      const at = facts.targets.findIndex((each) => isSameTarget(each, target));
      if (at === -1) return { ...facts, targets: [...facts.targets, target] };
      if (facts.targets[at]!.amountMinor === target.amountMinor) return facts;
      return { ...facts, targets: facts.targets.with(at, target) };
    }
    case 'remove-target': {
      const targets = facts.targets.filter((each) => !isSameTarget(each, operation.target));
      return targets.length === facts.targets.length ? facts : { ...facts, targets };
    }
    case 'set-rate': {
      const { currency, date } = operation.rate;
      const rate = rateOf(operation.rate.rate);
      if (!isCurrencyCode(currency) || currency === process.currency || !isCalendarDate(date) || !rate) {
        throw new PipelineError(
          'invalid-operation',
          `The exchange rate ${told(operation.rate)} cannot be read. Give { currency, date, rate }: the code of a currency other than ${process.currency}, a day, YYYY-MM-DD, and what one unit of it is worth.`,
        );
      }
      return { ...facts, rates: withRate(facts.rates, { currency, date, rate }) };
    }
    case 'as-of': {
      const { asOf } = operation;
      if (!isCalendarDate(asOf) || asOf < facts.asOf) {
        throw new PipelineError(
          'invalid-operation',
          `A store cannot go on from ${facts.asOf} to ${told(asOf)}. Give that day or a later one, YYYY-MM-DD; an earlier state is in pipelineAt(store.snapshot(), date).`,
        );
      }
      return asOf === facts.asOf ? facts : { ...facts, asOf };
    }
  }
}

function isSameTarget(one: Omit<Target, 'amountMinor'>, other: Omit<Target, 'amountMinor'>): boolean {
  return (
    one.period.start === other.period.start &&
    one.period.end === other.period.end &&
    (one.ownerId ?? null) === (other.ownerId ?? null) &&
    (one.teamId ?? null) === (other.teamId ?? null)
  );
}
