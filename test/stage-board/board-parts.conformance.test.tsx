import { renderHook } from '@testing-library/react';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useFrame } from '../../src/frame/index.js';
import * as flat from '../../src/stage-board/index.js';
import { Board, useStageBoard, type BoardColumnView } from '../../src/stage-board/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { boardResults } from './board-cases.js';
import { PROCESS, ROWS } from './board-data.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';

const twoTracks = parsePipeline({
  asOf: '2026-06-30',
  deals: [...ROWS, { id: 'g', stage: 'proposal', amount: 'much' }],
  pipeline: {
    ...PROCESS,
    tracks: [
      { id: 'leads', name: 'Leads', stages: [{ id: 'new', name: 'New', kind: 'open' }] },
      ...PROCESS.tracks,
    ],
  },
});
const store = createPipelineStore(twoTracks);
const results = {
  ...boardResults(store),
  onMove: () => undefined,
  history: { canUndo: true, canRedo: true, undo: () => null, redo: () => null },
};

const inBareRoot = (part: ReactNode): ReactElement => <Board.Root {...results}>{part}</Board.Root>;
const inRoot = (part: ReactNode): ReactElement =>
  inBareRoot(
    <>
      <Board.Title />
      {part}
    </>,
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

const inFrame: readonly PartCase[] = [
  { name: 'BoardTitle', part: Board.Title, cairn: 'frame-title', around: inBareRoot },
  { name: 'BoardSubtitle', part: Board.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'BoardTrackSwitch', part: Board.TrackSwitch, cairn: 'segmented', around: inRoot, state: 'value' },
  { name: 'BoardColumns', part: Board.Columns, cairn: 'board-columns', around: inRoot },
  { name: 'BoardPaperNote', part: Board.PaperNote, cairn: 'board-paper-note', around: inRoot },
  { name: 'BoardUndo', part: Board.Undo, cairn: 'button', around: inRoot, state: 'canGo' },
  { name: 'BoardRedo', part: Board.Redo, cairn: 'button', around: inRoot, state: 'canGo' },
  { name: 'BoardTable', part: Board.Table, cairn: 'table-scroller', around: inTable },
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
    name: 'BoardFigures',
    part: Board.StageFigures,
    cairn: 'board-figures',
    around: inColumn,
    state: 'stageId',
  },
  { name: 'BoardCards', part: Board.Cards, cairn: 'board-cards', around: inColumn, state: 'stageId' },
];

const inCardParts: readonly PartCase[] = (
  [
    ['BoardName', Board.Name, 'board-name'],
    ['BoardAmount', Board.Amount, 'board-amount'],
    ['BoardOwner', Board.Owner, 'board-owner'],
    ['BoardClose', Board.Close, 'board-close'],
    ['BoardFaults', Board.Faults, 'board-faults'],
    ['BoardAge', Board.Age, 'board-age'],
  ] as const
).map(([name, part, cairn]) => ({ name, part, cairn, around: inCard, state: 'deal' }));

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
  columnPart,
  cardPart,
  ...inColumnParts,
  ...inCardParts,
  moveButton,
]);
describeLostParts('Parts of the stage board outside Board.Root', [...inFrame, columnPart, cardPart], /Root/);
describeLostParts('Parts of a column outside Board.Column', inColumnParts, /Board\.(?:Column|Root)/);
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
