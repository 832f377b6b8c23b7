import { isPeriod } from '../model/index.js';
import type { SizeFilter } from '../summary/index.js';
import { NO_SELECTION, type LinkedWidget, type PipelineSelection } from './pipeline-selection.js';

const WIDGETS: readonly LinkedWidget[] = ['funnel', 'stage-board', 'coverage-gauge', 'win-rates', 'deal-mix'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * A selection from an address, a store or any other place that may hold anything: what is no such thing is nothing picked.
 * Takes data or its JSON text. Never throws. A stage that is no more restricts nothing.
 */
export function readPipelineSelection(kept: unknown): PipelineSelection {
  const all = fieldsOf(typeof kept === 'string' ? parsed(kept) : kept);
  const stage = fieldsOf(all['stage']);
  const outcome = fieldsOf(all['outcome']);
  const period = fieldsOf(all['period']);
  const sizeClass = fieldsOf(all['sizeClass']);
  const { stageId } = stage;
  const { kind } = outcome;
  const { id } = sizeClass;
  const size = sizeOf(sizeClass['size']);
  const days = fieldsOf(period['period']);
  const span = { start: days['start'], end: days['end'] };
  return {
    ...NO_SELECTION,
    stage: typeof stageId === 'string' ? { stageId, by: byOf(stage) } : null,
    outcome: kind === 'won' || kind === 'lost' ? { kind, by: byOf(outcome) } : null,
    period: isPeriod(span) ? { period: span, by: byOf(period) } : null,
    sizeClass: typeof id === 'string' && size !== null ? { id, size, by: byOf(sizeClass) } : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function byOf({ by }: Fields): LinkedWidget | null {
  return WIDGETS.find((widget) => widget === by) ?? null;
}

function sizeOf(value: unknown): SizeFilter | null {
  if (value === 'unknown') return value;
  const { fromMinor, belowMinor } = fieldsOf(value);
  const isBound = (bound: unknown): bound is number | null => bound === null || Number.isFinite(bound);
  return isBound(fromMinor) && isBound(belowMinor) ? { fromMinor, belowMinor } : null;
}
