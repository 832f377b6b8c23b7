import type { Period, Process } from '../model/index.js';
import type { DealFilter, NarrowView, SizeFilter } from '../summary/index.js';
import type { LinkedWidget, Picked, PipelineSelection } from './pipeline-selection.js';

/** What a kind of widget takes from the shared selection: plain data, by which it draws again only for what concerns it. */
export type LinkedView<TView> = (selection: PipelineSelection, process: Process) => TView;

/** The restriction that every linked widget has; `null` = none. */
export interface Narrowed {
  readonly narrow: NarrowView | null;
}

/**
 * Funnels show the deals that reached the stage picked, or ended as picked; their own pick is shown and restricts nothing. The
 * period picked is of their stage conversion.
 */
export const funnelView: LinkedView<
  Narrowed & { stageId: string | null; outcome: 'won' | 'lost' | null; period: Period | null }
> = (selection, process) => {
  const own = 'funnel';
  const stageId = stagePicked(selection, own, process);
  const isOpen = stageId !== null && isOpenStage(stageId, process);
  return {
    narrow: narrowed('all', {
      ...(isOpen ? { reached: { stageId, unknownPath: 'include' as const } } : standing(stageId)),
      ...ended(selection, own),
      ...sized(selection, own),
    }),
    stageId: selection.stage?.stageId ?? null,
    outcome: selection.outcome?.kind ?? null,
    period: elsewhere(selection.period, own)?.period ?? null,
  };
};

/** Boards show the deals that stand in the stage picked, or ended as picked. */
export const stageBoardView: LinkedView<Narrowed & { stageId: string | null }> = (selection, process) => {
  const own = 'stage-board';
  return {
    narrow: narrowed('all', {
      ...standing(stagePicked(selection, own, process)),
      ...ended(selection, own),
      ...sized(selection, own),
    }),
    stageId: selection.stage?.stageId ?? null,
  };
};

/** Gauges count the open deals that stand in the stage picked; what is won stays whole, and the target as it is. */
export const coverageGaugeView: LinkedView<Narrowed & { period: Period | null }> = (selection, process) => {
  const own = 'coverage-gauge';
  return {
    narrow: narrowed('open', {
      ...openStanding(stagePicked(selection, own, process), process),
      ...sized(selection, own),
    }),
    period: elsewhere(selection.period, own)?.period ?? null,
  };
};

/** Win rates are from the stage picked, of deals closed in the period picked. */
export const winRatesView: LinkedView<Narrowed & { from: string | null; period: Period | null }> = (
  selection,
  process,
) => {
  const own = 'win-rates';
  const stageId = stagePicked(selection, own, process);
  return {
    narrow: narrowed('all', sized(selection, own)),
    from: stageId !== null && isOpenStage(stageId, process) ? stageId : null,
    period: elsewhere(selection.period, own)?.period ?? null,
  };
};

/** Mixes show the open deals that stand in the stage picked. */
export const dealMixView: LinkedView<Narrowed & { sizeClassId: string | null; size: SizeFilter | null }> = (
  selection,
  process,
) => {
  const own = 'deal-mix';
  return {
    narrow: narrowed('open', {
      ...openStanding(stagePicked(selection, own, process), process),
      ...sized(selection, own),
    }),
    sizeClassId: selection.sizeClass?.id ?? null,
    size: selection.sizeClass?.size ?? null,
  };
};

/** The change of a selection that takes back what restricts a widget, and leaves the rest, its own pick too. */
export function withoutNarrow(narrow: NarrowView | null | undefined): Partial<PipelineSelection> {
  const { reached, stageIds, kinds, sizes } = narrow?.filter ?? {};
  return {
    ...(reached || stageIds ? { stage: null } : {}),
    ...(kinds ? { outcome: null } : {}),
    ...(sizes ? { sizeClass: null } : {}),
  };
}

/** The view of a widget that the host holds to a period of its own: one picked elsewhere is nothing to it. */
export function withOwnPeriod<TView extends { readonly period: Period | null }>(
  view: LinkedView<TView>,
): LinkedView<TView> {
  return (selection, process) => ({ ...view(selection, process), period: null });
}

/** What was picked in another widget, or by the host. */
function elsewhere<TPicked extends Picked>(picked: TPicked | null, own: LinkedWidget): TPicked | null {
  return picked && picked.by !== own ? picked : null;
}

/** A selection kept in an address may speak of a stage that is no more: it restricts nothing then. */
function stagePicked({ stage }: PipelineSelection, own: LinkedWidget, process: Process): string | null {
  const stageId = elsewhere(stage, own)?.stageId;
  return stageId !== undefined && process.stageIndexById.has(stageId) ? stageId : null;
}

function isOpenStage(stageId: string, { stages, stageIndexById }: Process): boolean {
  return stages[stageIndexById.get(stageId) ?? -1]?.kind === 'open';
}

const standing = (stageId: string | null): DealFilter => (stageId === null ? {} : { stageIds: [stageId] });

const openStanding = (stageId: string | null, process: Process): DealFilter =>
  stageId !== null && isOpenStage(stageId, process) ? standing(stageId) : {};

function ended(selection: PipelineSelection, own: LinkedWidget): DealFilter {
  const picked = elsewhere(selection.outcome, own);
  return picked ? { kinds: [picked.kind] } : {};
}

function sized(selection: PipelineSelection, own: LinkedWidget): DealFilter {
  const picked = elsewhere(selection.sizeClass, own);
  return picked ? { sizes: [picked.size] } : {};
}

function narrowed(of: NarrowView['of'], filter: DealFilter): NarrowView | null {
  return Object.keys(filter).length === 0 ? null : { of, filter };
}
