/// <reference types="vite/client" />
import { render, screen, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { StageBoard, type BoardMove, type StageBoardProps } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { boardStore, manyRows } from './board-data.js';
import { Hand, pointOn } from './hand.js';
import { cardOf, listen, readColumns } from './read-board.js';

const sheet = document.createElement('style');
beforeAll(() => {
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

let moves: BoardMove[];
let heard: string[];
beforeEach(async () => {
  moves = [];
  await page.viewport(1400, 900);
});

async function draw(
  store: PipelineStore = boardStore(),
  props: StageBoardProps = {},
): Promise<PipelineStore> {
  render(<StageBoard pipeline={store} onMove={(move) => void moves.push(move)} {...props} />);
  heard = listen();
  await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();
  return store;
}

const columnOf = (stage: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${stage}, `) });
const cardsOf = (stage: string): HTMLElement => within(columnOf(stage)).getByLabelText(stage);
const pick = (name: string, key: 'Control' | 'Shift'): Promise<void> =>
  userEvent.click(cardOf(name), { modifiers: [key], position: { x: 60, y: 12 } });
const picked = (): string[] =>
  screen
    .queryAllByRole('row', { selected: true })
    .map((card) => card.getAttribute('aria-label')!.split(';')[0]!);

describe('several cards picked by mouse', () => {
  test('with Ctrl one by one, with Shift all on the way, are dragged together between two others', async () => {
    await draw();
    await pick('Acme renewal', 'Control');
    await pick('Elm works', 'Control');
    await pick('Elm works', 'Control');
    await pick('Acme renewal', 'Control');
    await pick('Acme renewal', 'Control');
    await pick('Cask scales', 'Shift');
    expect(picked()).toEqual(['Acme renewal', 'Bolt line', 'Cask scales']);
    let pictured: string | undefined;
    const look = (): void => {
      pictured = cardOf('Bolt line').querySelector('[data-cairn="board-carried"]')?.textContent;
    };
    window.addEventListener('dragstart', look, { once: true });
    const hand = new Hand();
    await hand.lift(cardOf('Bolt line'));
    expect(pictured).toBe('3');
    await hand.over(pointOn(cardOf('Dune depot'), 0.8));
    await hand.drop();
    await expect.poll(() => heard.at(-1)).toBe('Moved 3 deals to Negotiation.');
    expect(readColumns()).toMatchObject({
      Proposal: [],
      Negotiation: ['Dune depot', 'Acme renewal', 'Bolt line', 'Cask scales', 'Elm works'],
    });
    expect(moves.map(({ dealId, by }) => [dealId, by])).toEqual([
      ['a', 'pointer'],
      ['b', 'pointer'],
      ['c', 'pointer'],
    ]);
    expect(new Set(moves.map(({ groupId }) => groupId)).size).toBe(1);
    expect(picked()).toEqual([]);
  });

  test('are dropped on a collapsed column, which stays closed and counts them', async () => {
    const store = await draw(boardStore(), { defaultCollapsed: ['hold'] });
    await pick('Acme renewal', 'Control');
    await pick('Dune depot', 'Control');
    const hand = new Hand();
    await hand.lift(cardOf('Dune depot'));
    await hand.over(pointOn(columnOf('On hold')));
    await hand.drop();
    await expect.poll(() => heard.at(-1)).toBe('Moved 2 deals to On hold.');
    expect(['a', 'd'].map((id) => store.deal(id)?.stageId)).toEqual(['hold', 'hold']);
    expect(columnOf('On hold').hasAttribute('data-collapsed')).toBe(true);
    expect(columnOf('On hold').getAttribute('aria-label')).toBe('On hold, 2 deals');
  });

  test('stay where they were when Escape ends the drag, and stay picked', async () => {
    const store = await draw();
    const version = store.getVersion();
    await pick('Acme renewal', 'Control');
    await pick('Bolt line', 'Control');
    const hand = new Hand();
    await hand.lift(cardOf('Acme renewal'));
    await hand.over(pointOn(cardOf('Dune depot'), 0.8));
    await expect.poll(() => document.querySelector('[data-drop]')).not.toBeNull();
    await hand.escape();
    await expect.poll(() => heard.at(-1)).toBe('Move cancelled. Acme renewal is in Proposal, place 1 of 3.');
    expect(document.querySelector('[data-carrying], [data-drop], [data-over]')).toBeNull();
    expect(store.getVersion()).toBe(version);
    expect(moves).toEqual([]);
    expect(picked()).toEqual(['Acme renewal', 'Bolt line']);
  });
});

describe('what is out of sight', () => {
  test('comes into sight as a card is held at the side of the board, and takes it', async () => {
    await page.viewport(700, 900);
    await draw();
    const columns = screen.getByRole('region', { name: 'Stages' });
    const isInSight = (): boolean =>
      columnOf('Lost').getBoundingClientRect().right <= columns.getBoundingClientRect().right + 1;
    expect(isInSight()).toBe(false);
    const hand = new Hand();
    cardOf('Acme renewal').scrollIntoView({ inline: 'start' });
    await hand.lift(cardOf('Acme renewal'));
    await expect
      .poll(async () => {
        await hand.over(pointOn(columns, 0.5, 0.99));
        return isInSight();
      })
      .toBe(true);
    await hand.over(pointOn(cardsOf('Lost')));
    await hand.drop();
    await expect
      .poll(() => heard)
      .toEqual(['Moved Acme renewal from Proposal, place 1, to Lost, place 1 of 1.']);
  });

  test('of a long column comes into sight as a card is held at its foot', async () => {
    await draw(boardStore(manyRows(120)));
    const cards = cardsOf('Negotiation');
    expect(cards.scrollTop).toBe(0);
    const hand = new Hand();
    await hand.lift(cardOf('Deal 0;'));
    await expect
      .poll(async () => {
        await hand.over(pointOn(cards, 0.99));
        return cards.scrollTop;
      })
      .toBeGreaterThan(1000);
    const under = within(cards)
      .getAllByRole('row')
      .find((card) => card.getBoundingClientRect().top > cards.getBoundingClientRect().top + 40)!;
    const place = Number(under.getAttribute('aria-rowindex'));
    const name = under.getAttribute('aria-label')!.split(';')[0]!;
    expect(place).toBeGreaterThan(8);
    await hand.over(pointOn(cardOf(`${name};`), 0.2));
    await hand.drop();
    await expect
      .poll(() => heard.at(-1))
      .toBe(`Moved Deal 0 from First talk, place 1, to Negotiation, place ${place} of 41.`);
  });
});
