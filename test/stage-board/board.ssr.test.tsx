import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StageBoard } from '../../src/stage-board/index.js';
import { describeServerRendering } from '../conformance/server-rendering.js';
import { boardCases, manyCards } from './board-cases.js';
import { boardPipeline, manyRows } from './board-data.js';

describeServerRendering('board', [...boardCases, ['more cards than are drawn at first', manyCards]]);

test('the server draws the first 20 cards of each column, and the figures of all its deals', () => {
  const html = renderToString(<StageBoard pipeline={boardPipeline(manyRows(900))} />);
  expect(html.match(/data-cairn="board-card"/g)).toHaveLength(60);
  expect(html).toContain('aria-label="Proposal, 300 deals"');
  expect(html.match(/aria-rowcount="300"/g)).toHaveLength(3);
});
