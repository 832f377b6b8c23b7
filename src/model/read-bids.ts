import type { BidChecklist } from './bid-checklist.js';
import type { BidAnswer, BidDecision } from './bid.js';
import type { BidEvent } from './bid-event.js';
import type { CalendarDate } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import type { IssueLog } from './issue-log.js';
import { nameKey } from './name-key.js';
import type { Process } from './pipeline-definition.js';
import { readReference } from './read-reference.js';
import { readTold, type ToldOfDeals } from './told-of-deals.js';
import type { Track } from './stage.js';

/** A decision, and its time of day for the order within a day. */
export interface ReadBid extends BidDecision {
  /** Epoch milliseconds; `null` = no time of day known. */
  readonly instant: number | null;
}

/** Reads every bid decision once; what cannot be read, is of no checklist or lies after `asOf` is left out and reported. */
export function readBids(
  rows: Iterable<BidEvent>,
  process: Process,
  asOf: CalendarDate,
  readDate: CalendarDateReader,
  log: IssueLog,
): ToldOfDeals<ReadBid> {
  return readTold(rows, asOf, 'bid-unreadable', (row) => readOne(row, process, readDate, log), log);
}

function readOne(
  row: BidEvent,
  process: Process,
  readDate: CalendarDateReader,
  log: IssueLog,
): ReadBid | null {
  const { date, instant } = readDate(row.at);
  if (date === null) {
    log.report('bid-unreadable', 'at', row.at, 'left-out');
    return null;
  }
  const named = readReference(row.track);
  const track = trackOf(process, named);
  if (!track?.bidChecklist) {
    log.report('bid-unreadable', 'track', named, 'left-out');
    return null;
  }
  const { decision = null } = row;
  const isDecision = decision === null || decision === 'bid' || decision === 'no-bid';
  if (!isDecision) log.report('bid-unreadable', 'decision', decision, 'treated-as-unknown');
  return {
    trackId: track.id,
    answers: readAnswers(row.answers ?? [], track.bidChecklist, log),
    decision: isDecision ? decision : null,
    by: readReference(row.by),
    date,
    note: readReference(row.note),
    instant,
  };
}

/** The track by id or name, else the only one that has a checklist. */
function trackOf(process: Process, named: string | null): Track | null {
  const withChecklist = process.tracks.filter(({ bidChecklist }) => bidChecklist !== undefined);
  if (named === null) return withChecklist.length === 1 ? (withChecklist[0] ?? null) : null;
  const key = nameKey(named);
  return (
    withChecklist.find(({ id }) => id === named) ??
    withChecklist.find(({ name }) => nameKey(name) === key) ??
    null
  );
}

/** Each question's answer, in the checklist's order; the later of two holds. */
function readAnswers(
  given: NonNullable<BidEvent['answers']>,
  { items }: BidChecklist,
  log: IssueLog,
): BidAnswer[] {
  const met = new Map<string, boolean>();
  try {
    for (const answer of given) {
      const named = readReference(answer.item) ?? '';
      const key = nameKey(named);
      const item = items.find(({ id }) => id === named) ?? items.find(({ name }) => nameKey(name) === key);
      if (item && typeof answer.met === 'boolean') met.set(item.id, answer.met);
      else log.report('bid-unreadable', 'answers', named, 'treated-as-unknown');
    }
  } catch {
    log.report('bid-unreadable', 'answers', null, 'treated-as-unknown');
  }
  return items.flatMap(({ id }) => {
    const isMet = met.get(id);
    return isMet === undefined ? [] : [{ itemId: id, met: isMet }];
  });
}
