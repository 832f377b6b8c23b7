import type { CoverageGaugesMessages, Formatter } from '../messages/index.js';
import { isExpectedTold } from './gauge-expected-text.js';
import { wholeAmount } from './gauge-text.js';
import type { CoverageGaugeItem, CoverageGroup } from './gauges-group.js';
import type { GaugeMeterProps } from './gauge-of-reading.js';

/** What may be expected of a group's open deals, as it is drawn; `null` where nothing is told of it. */
export function groupExpected({ cycleAware }: CoverageGroup, formatter: Formatter): string | null {
  return isExpectedTold(cycleAware) && cycleAware.expectedMinor !== null
    ? wholeAmount(cycleAware.expectedMinor, formatter)
    : null;
}

/** A group's meter: named for the group, its words those of its gauge and what is drawn beside it. */
export function groupMeterProps(
  item: CoverageGaugeItem,
  messages: CoverageGaugesMessages,
  formatter: Formatter,
): Omit<GaugeMeterProps, 'tabIndex'> {
  const { tabIndex: _, ...props } = item.getMeterProps();
  const amount = groupExpected(item, formatter);
  const more = amount === null ? '' : ` ${messages.meterExpected({ amount })}`;
  const text = props['aria-valuetext'];
  const reading = `${props['aria-label']}${text === undefined ? more : ''}`;
  return {
    ...props,
    'aria-label': messages.meter({ name: item.name, reading }),
    ...(text === undefined ? {} : { 'aria-valuetext': `${text}${more}` }),
  };
}
