import { renderHook } from '@testing-library/react';
import { useEffect, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useFrame } from '../../src/frame/index.js';
import * as flat from '../../src/stage-board/index.js';
import { Board, useBoardReading, useStageBoard, type BoardColumnView } from '../../src/stage-board/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { boardResults } from './board-cases.js';
import { PROCESS, ROWS } from './board-data.js';
import { parsePipeline } from '../../src/model/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { createPipelineStore, dealLists } from '../../src/summary/index.js';

const twoTracks = parsePipeline({
  asOf: '2026-06-30',
  deals: [...ROWS, { id: 'g', stage: 'proposal', amount: 'much', owner: 'ada', lastActivity: '2026-01-01' }],
  pipeline: {
    ...PROCESS,
    tracks: [
      { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' }] },
      ...PROCESS.tracks.map((track) => ({
        ...track,
        stages: track.stages.map((stage) =>
          stage.id === 'proposal' ? { ...stage, limit: { deals: 4 } } : stage,
        ),
      })),
    ],
  },
});
const store = createPipelineStore(twoTracks);
const results = {
  ...boardResults(store),
  onMove: () => undefined,
  history: { canUndo: true, canRedo: true, undo: () => null, redo: () => null },
};

/** More deals of the proposal than are here. */
const manyTotals = {
  ...results.totals,
  stages: results.totals.stages.map((stage) => ({ ...stage, deals: { ...stage.deals, count: 90 } })),
};

const inBareRoot = (part: ReactNode): ReactElement => <Board.Root {...results}>{part}</Board.Root>;
const inRoot = (part: ReactNode): ReactElement =>
  inBareRoot(
    <>
      <Board.Title />
      {part}
    </>,
  );

/** On the track that has a next one. */
const inLeads = (part: ReactNode): ReactElement => (
  <Board.Root {...results} defaultTrackId="leads">
    <Board.Title />
    {part}
  </Board.Root>
);

/** The proposal's column with what is given for one of its cards. */
const inColumns = (draw: (column: BoardColumnView) => ReactNode): ReactElement =>
  inRoot(<Board.Columns>{(column) => (column.stageId === 'proposal' ? draw(column) : null)}</Board.Columns>);
const inColumn = (part: ReactNode): ReactElement =>
  inColumns((column) => (
    <Board.Column key="" column={column}>
      {part}
    </Board.Column>
  ));
const inCard = (part: ReactNode): ReactElement =>
  inColumn(
    <Board.Cards>
      {(card) =>
        card.deal.id === 'g' && (
          <Board.Card key="" card={card}>
            {part}
          </Board.Card>
        )
      }
    </Board.Cards>,
  );

/** A column that the host keeps open: collapsed, it would have a button of its own. */
const inOpenColumn = (
  part: ReactNode,
  host: Partial<ComponentProps<typeof Board.Root>> = { collapsed: [] },
): ReactElement => (
  <Board.Root {...results} {...host}>
    <Board.Title />
    <Board.Columns>
      {(column) =>
        column.stageId === 'proposal' && (
          <Board.Column key="" column={column}>
            {part}
          </Board.Column>
        )
      }
    </Board.Columns>
  </Board.Root>
);

/** Shows the table in place of the cards. */
function TableShown(): null {
  const { setIsTable } = useFrame();
  useEffect(() => setIsTable(true), [setIsTable]);
  return null;
}

const inTable = (part: ReactNode): ReactElement =>
  inRoot(
    <>
      <TableShown />
      {part}
    </>,
  );

const reading = {
  ...renderHook(() => useBoardReading({ pipeline: store })).result.current,
  filter: { query: 'nothing like it' },
};
const emptied = { ...results.totals, stages: [] };

/** In a board whose reader sorts and filters. */
const inReading = (part: ReactNode): ReactElement => (
  <Board.Root {...results} reading={reading}>
    <Board.Title />
    {part}
  </Board.Root>
);
const inEmptied = (part: ReactNode): ReactElement => (
  <Board.Root {...results} reading={{ ...reading, totals: emptied }}>
    <Board.Title />
    {part}
  </Board.Root>
);

const inFrame: readonly PartCase[] = [
  { name: 'BoardTitle', part: Board.Title, cairn: 'frame-title', around: inBareRoot },
  { name: 'BoardSubtitle', part: Board.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'BoardTrackSwitch', part: Board.TrackSwitch, cairn: 'segmented', around: inRoot, state: 'value' },
  { name: 'BoardColumns', part: Board.Columns, cairn: 'board-columns', around: inRoot },
  { name: 'BoardConvert', part: Board.Convert, cairn: 'board-convert', around: inLeads, state: 'track' },
  { name: 'BoardPaperNote', part: Board.PaperNote, cairn: 'board-paper-note', around: inRoot },
  { name: 'BoardUndo', part: Board.Undo, cairn: 'button', around: inRoot, state: 'canGo' },
  { name: 'BoardRedo', part: Board.Redo, cairn: 'button', around: inRoot, state: 'canGo' },
  { name: 'BoardFilter', part: Board.Filter, cairn: 'board-filter', around: inReading, state: 'query' },
  { name: 'BoardSort', part: Board.Sort, cairn: 'board-sort', around: inReading, state: 'order' },
  { name: 'BoardEmptied', part: Board.Emptied, cairn: 'board-emptied', around: inEmptied },
  { name: 'BoardJump', part: Board.Jump, cairn: 'board-jump', around: inRoot },
  { name: 'BoardTable', part: Board.Table, cairn: 'table-scroller', around: inTable },
];

const laned = {
  ...results,
  lists: store.queryRows(dealLists, { by: 'stage', groupBy: 'owner' }).get(),
  lanes: { by: 'owner', groups: store.selectGroups(stageTotals, {}, { groupBy: 'owner' }) },
};
const inLanedRoot = (part: ReactNode): ReactElement => (
  <Board.Root {...laned}>
    <Board.Title />
    {part}
  </Board.Root>
);
const lane = renderHook(() => useStageBoard(laned)).result.current.lanes![0]!;
const inLane = (part: ReactNode): ReactElement => inLanedRoot(<Board.Lane lane={lane}>{part}</Board.Lane>);

const lanesParts: readonly PartCase[] = [
  { name: 'BoardLanes', part: Board.Lanes, cairn: 'board-lanes', around: inLanedRoot },
  {
    name: 'BoardLane',
    part: Board.Lane,
    cairn: 'board-lane',
    props: { lane },
    around: inLanedRoot,
    state: 'key',
  },
  {
    name: 'BoardLaneBy',
    part: Board.LaneBy,
    cairn: 'board-lane-by',
    props: { fields: ['owner'], value: 'owner', onValueChange: () => undefined },
    around: inLanedRoot,
    state: 'value',
  },
];

const inLaneParts: readonly PartCase[] = [
  { name: 'BoardLaneHead', part: Board.LaneHead, cairn: 'board-lane-head', around: inLane, state: 'key' },
  {
    name: 'BoardLaneToggle',
    part: Board.LaneToggle,
    cairn: 'board-lane-toggle',
    around: inLane,
    state: 'key',
    isDone: ({ container }) =>
      container.querySelector('[data-cairn="board-lane-toggle"]')?.getAttribute('aria-expanded') === 'false',
  },
  {
    name: 'BoardLaneFigures',
    part: Board.LaneFigures,
    cairn: 'board-lane-figures',
    around: inLane,
    state: 'key',
  },
];

const { result } = renderHook(() => useStageBoard(results));
const column = result.current.columns.find(({ stageId }) => stageId === 'proposal')!;
const card = result.current.cardAt(column, 3)!;

const columnPart: PartCase = {
  name: 'BoardColumn',
  part: Board.Column,
  cairn: 'board-column',
  props: { column },
  around: inRoot,
  state: 'stageId',
};
const cardPart: PartCase = {
  name: 'BoardCard',
  part: Board.Card,
  cairn: 'board-card',
  props: { card },
  around: inRoot,
  state: 'deal',
};

const inColumnParts: readonly PartCase[] = [
  {
    name: 'BoardColumnHead',
    part: Board.ColumnHead,
    cairn: 'board-column-head',
    around: inColumn,
    state: 'stageId',
  },
  {
    name: 'BoardStage',
    part: Board.Stage,
    cairn: 'board-stage',
    around: inColumn,
    state: 'isPicked',
    isDone: ({ container }) =>
      container.querySelector('[data-cairn="board-stage"]')?.getAttribute('aria-pressed') === 'true',
  },
  {
    name: 'BoardList',
    part: Board.List,
    cairn: 'board-list',
    props: { onList: () => undefined },
    around: inColumn,
    state: 'stageId',
  },
  {
    name: 'BoardFigures',
    part: Board.StageFigures,
    cairn: 'board-figures',
    around: inColumn,
    state: 'stageId',
  },
  {
    name: 'BoardCollapse',
    part: Board.Collapse,
    cairn: 'board-collapse',
    around: inOpenColumn,
    state: 'isCollapsed',
  },
  {
    name: 'BoardCellFigures',
    part: Board.CellFigures,
    cairn: 'board-cell-figures',
    around: inColumn,
    state: 'stageId',
  },
  { name: 'BoardLimit', part: Board.Limit, cairn: 'board-limit', around: inColumn, state: 'state' },
  { name: 'BoardCards', part: Board.Cards, cairn: 'board-cards', around: inColumn, state: 'stageId' },
];

const inCardParts: readonly PartCase[] = (
  [
    ['BoardName', Board.Name, 'board-name'],
    ['BoardAmount', Board.Amount, 'board-amount'],
    ['BoardOwner', Board.Owner, 'board-owner'],
    ['BoardClose', Board.Close, 'board-close'],
    ['BoardStale', Board.Stale, 'board-stale'],
    ['BoardFaults', Board.Faults, 'board-faults'],
    ['BoardAge', Board.Age, 'board-age'],
  ] as const
).map(([name, part, cairn]) => ({ name, part, cairn, around: inCard, state: 'deal' }));

const picture: PartCase = {
  name: 'BoardOwnerPicture',
  part: Board.OwnerPicture,
  cairn: 'board-owner-picture',
  around: (part) => (
    <Board.Root {...results} ownerPicture={() => null}>
      <Board.Title />
      <Board.Columns>
        {(column) =>
          column.stageId === 'proposal' && (
            <Board.Column key="" column={column}>
              <Board.Cards>
                {(card) =>
                  card.deal.id === 'g' && (
                    <Board.Card key="" card={card}>
                      {part}
                    </Board.Card>
                  )
                }
              </Board.Cards>
            </Board.Column>
          )
        }
      </Board.Columns>
    </Board.Root>
  ),
  state: 'ownerId',
};
const more: PartCase = {
  name: 'BoardMore',
  part: Board.More,
  cairn: 'board-more',
  around: (part) => inOpenColumn(part, { totals: manyTotals, onLoadMore: () => undefined }),
  state: 'state',
};

const moveButton: PartCase = {
  name: 'BoardMoveButton',
  part: Board.MoveButton,
  cairn: 'board-move',
  around: inCard,
  isDone: () => document.querySelector('[role="dialog"]') !== null,
};

describeParts('Parts of the stage board', [
  { name: 'BoardRoot', part: Board.Root, cairn: 'board', props: results },
  ...inFrame,
  ...lanesParts,
  ...inLaneParts,
  columnPart,
  cardPart,
  ...inColumnParts,
  ...inCardParts,
  picture,
  more,
  moveButton,
]);
describeLostParts(
  'Parts of the stage board outside Board.Root',
  [...inFrame, ...lanesParts, columnPart, cardPart],
  /Root/,
);
describeLostParts('Parts of a column outside Board.Column', inColumnParts, /Board\.(?:Column|Root)/);
describeLostParts('Parts of a lane outside Board.Lane', inLaneParts, /Board\.(?:Lane|Root)/);
describeLostParts('Parts of a card outside Board.Card', [...inCardParts, moveButton], /Board\.(?:Card|Root)/);

test('every part of the namespace that is the board’s own has a flat name as well', () => {
  const frame = new Set([
    'DownloadButton',
    'DownloadMenu',
    'ExplainButton',
    'Actions',
    'Body',
    'Figures',
    'Foot',
    'Head',
    'Titles',
    'TableButton',
  ]);
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(Board).filter(([name, part]) => !frame.has(name) && !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
