import type { ReactElement } from 'react';
import { useDealLists, useStageTotals } from '../../src/hooks/index.js';
import { parsePipeline, type Pipeline } from '../../src/model/index.js';
import { Board, StageBoard } from '../../src/stage-board/index.js';
import { createPipelineStore, dealLists, moveToIndex, type PipelineStore } from '../../src/summary/index.js';
import type { BenchBoard, BenchMove, Contender } from './contender.js';
import { AS_OF, OWNERS, STAGES, type BoardRow } from './rows.js';

const KINDS = { Won: 'won', Lost: 'lost' } as const;

function read(rows: readonly BoardRow[]): Pipeline {
  return parsePipeline({
    asOf: AS_OF,
    pipeline: {
      currency: 'EUR',
      owners: OWNERS.map((name) => ({ id: name, name })),
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: STAGES.map((id) => ({
            id,
            name: id,
            ...(id === 'Won' || id === 'Lost' ? { kind: KINDS[id] } : { kind: 'open', expectedDays: 60 }),
          })),
        },
      ],
    },
    fields: {
      created: () => '2026-05-04',
      stageEntered: () => '2026-06-08',
      expectedClose: ({ close, stage }) => (stage in KINDS ? null : close),
      closed: ({ close, stage }) => (stage in KINDS ? close : null),
    },
    deals: rows,
  });
}

function moveIn(store: PipelineStore, { from, to }: BenchMove): void {
  const lists = store.queryRows(dealLists, { by: 'stage', order: 'rank' }).get();
  const toStageId = STAGES[to.column]!;
  const deal = lists.of(STAGES[from.column]!).at(from.index);
  if (!deal) return;
  store.apply(moveToIndex(lists.of(toStageId), { dealId: deal.id, toStageId, toIndex: to.index }));
}

/** Our parts with a card that says what the other boards' cards say. */
function LeanBoard({ store }: { readonly store: PipelineStore }): ReactElement {
  const totals = useStageTotals({ pipeline: store });
  const lists = useDealLists({ by: 'stage' }, { pipeline: store });
  const { process, owners } = store.pipeline;
  return (
    <Board.Root
      totals={totals}
      lists={lists}
      process={process}
      owners={owners}
      onMove={({ operation }) => store.apply(operation)}
    >
      <Board.Body>
        <Board.Columns>
          {(column) => (
            <Board.Column key={column.stageId} column={column}>
              <Board.ColumnHead>
                <Board.Stage />
              </Board.ColumnHead>
              <Board.Cards>{leanCard}</Board.Cards>
            </Board.Column>
          )}
        </Board.Columns>
      </Board.Body>
    </Board.Root>
  );
}

const leanContent = (
  <>
    <Board.Name />
    <Board.Account />
    <span data-cairn="board-line">
      <Board.Amount />
      <Board.Owner />
    </span>
    <Board.Close />
  </>
);

const leanCard: NonNullable<Parameters<typeof Board.Cards>[0]['children']> = (card) => (
  <Board.Card key={card.deal.id} card={card}>
    {leanContent}
  </Board.Card>
);

function contender(draw: (store: PipelineStore) => ReactElement): Contender {
  const boardOf = (pipeline: Pipeline): BenchBoard => {
    const store = createPipelineStore(pipeline);
    return { element: draw(store), move: (move) => moveIn(store, move), afresh: () => boardOf(pipeline) };
  };
  return {
    lists: '[data-cairn="board-cards"]',
    cards: '[data-cairn="board-card"]',
    board: '[data-cairn="board-columns"]',
    make: (rows) => boardOf(read(rows)),
  };
}

/** Our preset, as it comes. */
export const preset = contender((store) => <StageBoard pipeline={store} />);

/** Our parts. */
export const parts = contender((store) => <LeanBoard store={store} />);
