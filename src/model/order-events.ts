import { findStage } from './find-stage.js';
import type { Process } from './pipeline-definition.js';
import type { ReadEvent } from './read-history.js';
import { stageAt } from './stage-at.js';

/**
 * Puts a deal's events in order: by day; those of one day by instant where all have one, else by sequence where all have
 * one; else changes of stage after the others, each ordered by the same rule among themselves, the last resort being stage
 * order (docs/measures.md §0 "dates"). The order of the input never counts. Stage names that tracks share
 * are then taken as the track's that the deal walks.
 */
export function orderEvents(events: ReadEvent[], process: Process): ReadEvent[] {
  if (events.length < 2) return events;
  events.sort((a, b) => a.day - b.day);
  for (let start = 0; start < events.length;) {
    let end = start + 1;
    while (end < events.length && events[end]?.day === events[start]?.day) end += 1;
    if (end - start > 1) orderDay(events, start, end, process);
    start = end;
  }
  let trackIndex: number | undefined;
  for (const event of events) {
    if (event.stageText === null) continue;
    event.stageIndex = findStage(process, event.stageText, trackIndex) ?? -1;
    const at = stageAt(process, event.stageIndex);
    if (at?.kind === 'open') trackIndex = at.trackIndex;
  }
  return events;
}

/** A change of another field, told without a time, does not spoil the order of the stages: then each are ordered apart. */
function orderDay(events: ReadEvent[], start: number, end: number, process: Process): void {
  const day = events.slice(start, end);
  const stages = day.filter((event) => event.stageIndex !== -1);
  const others = day.filter((event) => event.stageIndex === -1);
  const isOneClock = day.every(hasInstant) || day.every(hasSequence);
  const ordered = isOneClock
    ? inOrder(day, process)
    : [...inOrder(others, process), ...inOrder(stages, process)];
  for (const [index, event] of ordered.entries()) events[start + index] = event;
}

function inOrder(events: ReadEvent[], process: Process): ReadEvent[] {
  const byInstant = events.every(hasInstant);
  const bySequence = events.every(hasSequence);
  return events.sort(
    (a, b) =>
      (byInstant ? (a.instant ?? 0) - (b.instant ?? 0) : 0) ||
      (bySequence ? (a.sequence ?? 0) - (b.sequence ?? 0) : 0) ||
      stageOrder(a.stageIndex, process) - stageOrder(b.stageIndex, process) ||
      compareTexts(contentOf(a), contentOf(b)),
  );
}

const hasInstant = (event: ReadEvent): boolean => event.instant !== null;
const hasSequence = (event: ReadEvent): boolean => event.sequence !== null;

/** Changes without a stage first, then open stages by track and place, then hold, then ends. */
function stageOrder(stageIndex: number, process: Process): number {
  const at = stageAt(process, stageIndex);
  if (at === undefined) return -1;
  const later = at.kind === 'open' ? 0 : at.kind === 'hold' ? 1 : 2;
  return later * process.stages.length + stageIndex;
}

/** What decides between events that nothing else orders, so that the order of rows does not. */
function contentOf(event: ReadEvent): string {
  const { amount, owner, expectedClose } = event;
  const money = amount ? `${amount.negative ? '-' : ''}${amount.digits}e${amount.exponent}` : String(amount);
  return `${money}|${String(expectedClose)}|${String(owner)}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
