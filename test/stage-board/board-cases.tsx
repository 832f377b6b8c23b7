import { PipelineProvider } from '../../src/hooks/index.js';
import { stageTotals } from '../../src/measures/index.js';
import { dealLists, type PipelineStore } from '../../src/summary/index.js';
import { Board, StageBoard, type BoardRootProps } from '../../src/stage-board/index.js';
import type { WidgetCases } from '../conformance/hydration.js';
import { boardPipeline, boardStore, manyRows, ROWS } from './board-data.js';
import { trackStore } from './track-board.js';

/** What the parts take, of a store. */
export function boardResults(
  store: PipelineStore = boardStore(),
): Pick<BoardRootProps, 'totals' | 'lists' | 'process' | 'owners' | 'issues'> {
  const { process, owners, issues } = store.pipeline;
  return {
    totals: store.select(stageTotals, {}),
    lists: store.queryRows(dealLists, { by: 'stage' }).get(),
    process,
    owners,
    issues,
  };
}

const pipeline = boardPipeline();
const results = boardResults();

/** More cards than are drawn at first: the page draws others as soon as it knows their size. */
export const manyCards = <StageBoard pipeline={boardPipeline(manyRows(90))} />;

/** The board in each of its states. */
export const boardCases: WidgetCases = [
  ['the preset', <StageBoard key="" pipeline={pipeline} />],
  ['read only', <StageBoard key="" pipeline={pipeline} readOnly />],
  ['a picked stage', <StageBoard key="" pipeline={pipeline} defaultStage="proposal" />],
  ['sorted', <StageBoard key="" pipeline={pipeline} order="amount" />],
  [
    'a stage that nobody knows',
    <StageBoard key="" pipeline={boardPipeline([...ROWS, { id: 'x', stage: 'on the phone' }])} />,
  ],
  ['lanes', <StageBoard key="" pipeline={pipeline} defaultLaneBy="owner" defaultCollapsedLanes={['bob']} />],
  [
    'a track that moves on to the next',
    <StageBoard key="" pipeline={trackStore().pipeline} defaultTrackId="leads" />,
  ],
  ['no deals', <StageBoard key="" pipeline={boardPipeline([])} />],
  ['no data', <StageBoard key="" pipeline={null} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={pipeline} locale="sv">
      <StageBoard />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Board.Root key="" {...results}>
      <Board.Title>On the line</Board.Title>
      <Board.Columns />
      <Board.Table />
    </Board.Root>,
  ],
];
