import type { FunnelGhostSource } from './funnel-ghost-source.js';
import type { FunnelWriter } from './funnel-writer.js';
import type { FunnelStepView } from './funnel-view.js';

/** What a funnel is held against, by name. */
export function ghostName(
  source: FunnelGhostSource | null,
  { messages, formatter }: Pick<FunnelWriter, 'messages' | 'formatter'>,
): string {
  if (source?.kind === 'benchmark') return source.benchmark.name ?? messages.benchmark;
  const { name, period } = source?.comparison ?? {};
  return name ?? (period ? formatter.period(period) : messages.before);
}

/** How a step stands against its ghost, in words: `4 points above the quarter before (59%)`; `null` = it has none. */
export function ghostText({ ghost }: FunnelStepView, writer: FunnelWriter): string | null {
  const points = ghost?.points(0) ?? null;
  if (!ghost || points === null) return null;
  const { messages, formatter } = writer;
  const size = Math.abs(points);
  const said = {
    ...{ count: size, points: formatter.count(size) },
    ...{ name: ghostName(writer.ghost, writer), share: formatter.share(ghost.share) },
  };
  if (points === 0) return messages.level(said);
  return points > 0 ? messages.above(said) : messages.below(said);
}
