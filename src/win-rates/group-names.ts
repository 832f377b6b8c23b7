import type { WinRateGroupResult } from '../hooks/index.js';
import type { SizeClass } from '../measures/index.js';
import type { Formatter, WinRatesMessages } from '../messages/index.js';
import type { Period, PeriodName } from '../model/index.js';

/** What names are written with. */
export interface NameWriter {
  readonly messages: WinRatesMessages;
  readonly formatter: Formatter;
}

/** A name for each group: its own, the catalogue's for periods, sizes and what is not known, and with its key where two have the same. */
export function groupNames(
  groups: readonly WinRateGroupResult[],
  groupBy: string,
  writer: NameWriter,
): string[] {
  const { messages } = writer;
  const names = groups.map((group) => nameOf(group, groupBy, writer));
  const taken = new Map<string, number>();
  for (const name of names) taken.set(name, (taken.get(name) ?? 0) + 1);
  return groups.map(({ key }, index) => {
    const name = names[index]!;
    return key !== null && taken.get(name)! > 1 ? messages.sameName({ name, key }) : name;
  });
}

function nameOf(group: WinRateGroupResult, groupBy: string, writer: NameWriter): string {
  const { key, name, period, sizeClass, result } = group;
  if (sizeClass) return sizeName(sizeClass, writer);
  if (!period) return name ?? key ?? writer.messages.unknownGroup({ groupBy });
  const { messages, formatter } = writer;
  const said =
    period.isWhole || !result.window
      ? periodText(period.name, result.window, writer)
      : formatter.period(result.window);
  return period.isRunning ? messages.soFar({ name: said }) : said;
}

function periodText(name: PeriodName, window: Period | null, { messages, formatter }: NameWriter): string {
  if (name.unit === 'day') return formatter.date(name.date);
  const year = formatter.year(name.year);
  if (name.unit === 'year') return name.fiscal ? messages.fiscalYear({ year }) : year;
  if (name.unit === 'month' && window) return formatter.month(window.start);
  const number = formatter.count(name.number);
  if (name.unit !== 'quarter') return messages.week({ number, year });
  return name.fiscal ? messages.fiscalQuarter({ number, year }) : messages.quarter({ number, year });
}

function sizeName(sizeClass: SizeClass | 'unknown', { messages, formatter }: NameWriter): string {
  if (sizeClass === 'unknown') return messages.sizeClasses.unknown;
  const { id, fromMinor, belowMinor } = sizeClass;
  const name = messages.sizeClasses[id];
  const money = formatter.moneyShort;
  if (fromMinor !== null && belowMinor !== null) {
    return messages.sizeBetween({ name, low: money(fromMinor), high: money(belowMinor) });
  }
  if (fromMinor !== null) return messages.sizeFrom({ name, amount: money(fromMinor) });
  return belowMinor === null ? name : messages.sizeBelow({ name, amount: money(belowMinor) });
}

/** Whether a name has the words looked for in it, in any case and with or without accents. */
export function nameMatcher(query: string, locale: string): (name: string) => boolean {
  const bare = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale).trim();
  const wanted = bare(query);
  return (name) => bare(name).includes(wanted);
}
