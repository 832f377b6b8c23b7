import type { PipelineDefinition } from '../../src/model/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { boardColumns } from '../../src/stage-board/board-column.js';
import { boardConversion, columnsElsewhere, withConversion } from '../../src/stage-board/board-conversion.js';
import { boardLanes, type BoardLaneField } from '../../src/stage-board/board-lane.js';
import type { BoardScene } from '../../src/stage-board/board-rooms.js';
import { dealLists, type PipelineStore } from '../../src/summary/index.js';
import { boardPipeline, boardStore, manyRows, PROCESS, type BoardRow } from './board-data.js';

/** Sales, which moves on to delivery: the board shows the former. */
const TRACKS: PipelineDefinition = {
  ...PROCESS,
  tracks: [
    ...PROCESS.tracks,
    {
      id: 'delivery',
      name: 'Delivery',
      stages: [
        { id: 'paid', name: 'Paid', kind: 'won' },
        { id: 'handed', name: 'Handed over', kind: 'open' },
      ],
    },
  ],
};
const OWNERS = ['ada', 'bo', undefined];
/** Twelve deals in three stages and three lanes, and two in a stage that nobody knows. */
const DEALS: readonly BoardRow[] = manyRows(14).map(({ stage, ...row }, at) => {
  const owner = OWNERS[Math.floor(at / 2) % 3];
  return { ...row, stage: at > 11 ? 'on the phone' : stage, ...(owner !== undefined && { owner }) };
});
/** Ids of all deals of a {@link Desk}, those that are gone included. */
export const DESK_IDS = DEALS.map(({ id }) => id);

/** What befalls the board from outside: other deals, other columns, other lanes. */
export type DeskEvent =
  | { readonly type: 'remove'; readonly dealId: string }
  | { readonly type: 'move'; readonly dealId: string; readonly toStageId: string }
  | { readonly type: 'fresh' }
  | { readonly type: 'collapse'; readonly stageId: string }
  | { readonly type: 'lanes'; readonly how: 'none' | 'free' | 'held' }
  | { readonly type: 'collapse-lane'; readonly lane: string | null };

/** A board without looks: deals, columns and lanes as they are now. */
export class Desk {
  readonly store: PipelineStore = boardStore(DEALS, TRACKS);
  readonly isRanked: boolean;
  #lanes: 'none' | 'free' | 'held' = 'none';
  readonly #collapsed = new Set<string>();
  readonly #collapsedLanes = new Set<string | null>();

  constructor(isRanked: boolean) {
    this.isRanked = isRanked;
  }

  /** What makes the lanes; `null` = there are none. */
  get lanes(): BoardLaneField | null {
    return this.#lanes === 'none' ? null : { by: 'owner', canChange: this.#lanes === 'free' };
  }

  befall(event: DeskEvent): void {
    const { store } = this;
    if (event.type === 'fresh') store.replace(boardPipeline(DEALS, TRACKS));
    else if (event.type === 'collapse') toggle(this.#collapsed, event.stageId);
    else if (event.type === 'lanes') this.#lanes = event.how;
    else if (event.type === 'collapse-lane') toggle(this.#collapsedLanes, event.lane);
    else if (store.deal(event.dealId)) store.apply(event);
  }

  scene(): BoardScene {
    const { store, isRanked, lanes } = this;
    const order = isRanked ? ('rank' as const) : ('amount' as const);
    const by = lanes ? { groupBy: 'owner' } : {};
    const lists = store.queryRows(dealLists, { by: 'stage', order, ...by }).get();
    const totals = store.select(stageTotals, {});
    const { process } = store.pipeline;
    const heads = boardColumns(totals, lists, 'sales', [], [...this.#collapsed]);
    const beyond = columnsElsewhere(totals, lists, process, 'sales');
    const conversionOf = (cells: typeof beyond) => boardConversion(process, 'sales', beyond, cells, []);
    if (!lanes) return { columns: withConversion(heads, conversionOf(beyond)), isRanked };
    const groups = store.selectGroups(stageTotals, {}, { groupBy: 'owner' });
    const drawn = boardLanes(groups, heads, lists, []);
    const cells = drawn.flatMap((lane) => columnsElsewhere(lane.totals, lists, process, 'sales', lane));
    const columns = drawn.flatMap((lane) => lane.columns);
    return {
      columns: withConversion(columns, conversionOf(cells)),
      isRanked,
      lanes: { canChange: lanes.canChange ?? true, collapsed: this.#collapsedLanes },
    };
  }
}

function toggle<TItem>(items: Set<TItem>, item: TItem): void {
  if (!items.delete(item)) items.add(item);
}
