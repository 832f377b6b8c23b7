/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { StageBoard, type BoardMove, type StageBoardProps } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { Hand, pointOn } from './hand.js';
import { cardOf, focused, listen, readColumns } from './read-board.js';
import { limitedTracks, strip, trackStore } from './track-board.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1400, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(() => document.documentElement.removeAttribute('dir'));

let heard: string[];
async function draw(store: PipelineStore, props: StageBoardProps = {}): Promise<PipelineStore> {
  render(<StageBoard pipeline={store} defaultTrackId="leads" {...props} />);
  heard = listen();
  await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();
  return store;
}

describe.each(['ltr', 'rtl'] as const)('a lead dragged by the real mouse on a page that runs %s', (dir) => {
  test('onto the strip beside its last open stage is converted', async () => {
    document.documentElement.dir = dir;
    const moves: BoardMove[] = [];
    const store = await draw(trackStore(), { onMove: (move) => void moves.push(move) });
    const [card, target] = [cardOf('Cask scales'), strip()].map((each) => each.getBoundingClientRect());
    expect(target!.left > card!.left).toBe(dir === 'ltr');
    const hand = new Hand();
    await hand.lift(cardOf('Cask scales'));
    await hand.over(pointOn(strip(), 0.7));
    await expect.poll(() => strip().hasAttribute('data-over')).toBe(true);
    await hand.drop();
    await expect.poll(() => heard.at(-1)).toBe('Cask scales converted: now in Sales, Offer.');
    expect(moves).toMatchObject([{ dealId: 'c', to: { stageId: 'offer', index: 0 }, by: 'pointer' }]);
    expect(store.deal('c')?.stageId).toBe('offer');
    expect(readColumns()['Meeting']).toEqual([]);
    screen.getByRole('button', { name: 'Show Cask scales in Sales' }).click();
    await expect.poll(() => readColumns()['Offer']).toEqual(['Cask scales', 'Dune depot']);
    await expect.poll(focused).toBe('Cask scales');
  });
});

test('a lead let go of over a strip whose stage is full stays, and is told why', async () => {
  const store = await draw(trackStore(limitedTracks(1)));
  const hand = new Hand();
  await hand.lift(cardOf('Acme renewal'));
  await hand.over(pointOn(strip()));
  await expect.poll(() => strip().getAttribute('data-rule')).toBe('refuses');
  await hand.drop();
  await expect
    .poll(() => heard.at(-1))
    .toBe('Acme renewal stays in New: Sales, Offer is full: with this deal it has 2, of at most 1.');
  expect(store.deal('a')?.stageId).toBe('new');
});

test('a lead in a lane is dropped on the place of its lane', async () => {
  const store = await draw(trackStore(), { defaultLaneBy: 'owner' });
  const lane = screen.getByRole('group', { name: /^ada, / });
  const hand = new Hand();
  await hand.lift(cardOf('Cask scales'));
  await hand.over(pointOn(lane.querySelector('[data-cairn="board-convert"]')!));
  await hand.drop();
  await expect.poll(() => store.deal('c')).toMatchObject({ stageId: 'offer', ownerId: 'ada' });
});

test('a lead in a lane is dropped on the strip above the lanes, and keeps its lane', async () => {
  const store = await draw(trackStore(), { defaultLaneBy: 'owner' });
  const hand = new Hand();
  await hand.lift(cardOf('Bolt line'));
  await hand.over(pointOn(strip()));
  await expect.poll(() => strip().hasAttribute('data-over')).toBe(true);
  await hand.drop();
  await expect.poll(() => store.deal('b')).toMatchObject({ stageId: 'offer', ownerId: 'bob' });
});

test('the strip is narrow, and what is pressed on it is large enough to be hit', async () => {
  await draw(trackStore());
  expect(strip().getBoundingClientRect().width).toBeLessThan(60);
  const follow = screen.getByRole('button', { name: 'Show Sales' }).getBoundingClientRect();
  expect(Math.min(follow.width, follow.height)).toBeGreaterThanOrEqual(24);
});
