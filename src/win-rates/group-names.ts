import type { WinRateResult } from '../measures/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import type { MeasuredGroup } from '../summary/index.js';

/** A name for each group: its own, the catalogue's where it is not known, and with its key where two have the same. */
export function groupNames(
  groups: readonly MeasuredGroup<WinRateResult>[],
  groupBy: string,
  messages: WinRatesMessages,
): string[] {
  const names = groups.map(({ key, name }) => name ?? key ?? messages.unknownGroup({ groupBy }));
  const taken = new Map<string, number>();
  for (const name of names) taken.set(name, (taken.get(name) ?? 0) + 1);
  return groups.map(({ key }, index) => {
    const name = names[index]!;
    return key !== null && taken.get(name)! > 1 ? messages.sameName({ name, key }) : name;
  });
}

/** Whether a name has the words looked for in it, in any case and with or without accents. */
export function nameMatcher(query: string, locale: string): (name: string) => boolean {
  const bare = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale).trim();
  const wanted = bare(query);
  return (name) => bare(name).includes(wanted);
}
