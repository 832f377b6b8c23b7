import { BARREL_MOST_TIMES } from '../layout/index.js';
import type { DealMixClass, DealMixResult } from '../measures/index.js';
import type { DealMixMessages, Formatter, FrameMessages } from '../messages/index.js';
import type { UseDealMixResult } from './use-deal-mix.js';
import type { MixRock } from './mix-view.js';

/** What texts are written with. */
export interface MixWriter {
  readonly messages: DealMixMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}

/** A deal's name, amount and class, as its circle is called and as it is shown when pointed at. */
export function rockText({ deal, valueMinor, classId }: MixRock, { messages, formatter }: MixWriter): string {
  return messages.rock({
    name: deal.name,
    amount: formatter.money(valueMinor),
    sizeClass: messages.one[classId],
  });
}

/** Which amounts a class holds. */
export function rangeText(
  { id, fromMinor, belowMinor }: Pick<DealMixClass, 'id' | 'fromMinor' | 'belowMinor'>,
  { messages, formatter }: MixWriter,
): string {
  if (id === 'unknown') return messages.unknownSize;
  if (fromMinor !== null) return messages.from({ amount: formatter.money(fromMinor) });
  return belowMinor === null ? '' : messages.below({ amount: formatter.money(belowMinor) });
}

/** What is open ÷ target, as the level says it; `null` where there is no level. */
export function levelShare({ open, target }: DealMixResult, { barrel }: UseDealMixResult): number | null {
  return barrel.level && target.amountMinor ? open.valueMinor / target.amountMinor : null;
}

/** How many times the target the picture shows. */
export function mostTimesText({ formatter }: MixWriter): string {
  return formatter.multiple(BARREL_MOST_TIMES);
}

/** Everything that the picture says, in words. */
export function barrelText(mix: DealMixResult, view: UseDealMixResult, writer: MixWriter): string {
  const { messages, frame, formatter } = writer;
  const { open, target } = mix;
  const share = levelShare(mix, view);
  const isKnown = open.valuedCount > 0 || open.count === 0;
  const texts = [
    messages.barrelOpen({
      amount: isKnown ? formatter.money(open.valueMinor) : frame.unknown,
      deals: formatter.count(open.count),
      count: open.count,
    }),
  ];
  if (share !== null && target.amountMinor !== null) {
    texts.push(
      messages.barrelOfTarget({ share: formatter.share(share), target: formatter.money(target.amountMinor) }),
    );
  }
  if (view.barrel.level?.isBeyond) texts.push(messages.barrelBeyond({ times: mostTimesText(writer) }));
  const heap = heapText(view, writer);
  if (heap !== null) texts.push(heap);
  return messages.barrel({ texts });
}

/** What is poured over the circles; `null` where nothing is. */
export function heapText(
  { barrel: { heap } }: UseDealMixResult,
  { messages, formatter }: MixWriter,
): string | null {
  if (!heap) return null;
  const { count, valueMinor } = heap;
  return messages.heap({ count, deals: formatter.count(count), amount: formatter.money(valueMinor) });
}
