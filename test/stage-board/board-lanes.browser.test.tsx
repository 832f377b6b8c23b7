/// <reference types="vite/client" />
import { act, render, screen, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard, type StageBoardProps } from '../../src/stage-board/index.js';
import { boardStore, ROWS } from './board-data.js';
import { cardOf, focused, listen } from './read-board.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1400, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

async function draw(store: PipelineStore, props: StageBoardProps = {}): Promise<string[]> {
  render(<StageBoard pipeline={store} defaultLaneBy="owner" {...props} />);
  await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();
  return listen();
}

const placeIn = (element: Element, share: number): { x: number; y: number } => {
  const { width, height } = element.getBoundingClientRect();
  return { x: width / 2, y: height * share };
};

async function drag(card: Element, target: Element, share = 0.5): Promise<void> {
  await userEvent.dragAndDrop(card, target, {
    sourcePosition: placeIn(card, 0.5),
    targetPosition: placeIn(target, share),
    steps: 5,
  });
}

const cellOf = (stage: string, lane: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${stage}, ${lane}, `) });
const lanes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-cairn="board-lane"]')];
const region = (): HTMLElement => document.querySelector<HTMLElement>('[data-cairn="board-lanes"]')!;

/** Lanes of so many people, each with two deals. */
const manyOwners = (count: number) =>
  Array.from({ length: count * 2 }, (_, at) => ({
    ...ROWS[0]!,
    id: `x${at}`,
    name: `Deal ${String(at).padStart(3, '0')}`,
    stage: at % 2 === 0 ? 'talk' : 'proposal',
    owner: `owner ${String(Math.floor(at / 2)).padStart(3, '0')}`,
  }));

describe('by the real mouse', () => {
  test('a card is dragged into another lane, and is handed over in the same step', async () => {
    const store = boardStore();
    const heard = await draw(store);
    await drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);
    await expect
      .poll(() => heard)
      .toEqual(['Moved Acme renewal from Proposal, Ada Byron, place 1, to Negotiation, bob, place 2 of 2.']);
    expect(store.deal('a')).toMatchObject({ ownerId: 'bob', stageId: 'negotiation' });
    act(() => void store.undo());
    expect(store.deal('a')).toMatchObject({ ownerId: 'ada', stageId: 'proposal' });
  });

  test('a card is dropped on a lane that is closed', async () => {
    const store = boardStore();
    await draw(store, { defaultCollapsedLanes: ['bob'] });
    await drag(cardOf('Acme renewal'), cellOf('Negotiation', 'bob'));
    await expect.poll(() => store.deal('a')).toMatchObject({ ownerId: 'bob', stageId: 'negotiation' });
  });

  test('where lanes are held, a card let go over another stays, and that is said', async () => {
    const store = boardStore();
    const heard = await draw(store, { heldLanes: ['owner'] });
    await drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);
    await expect
      .poll(() => heard)
      .toEqual(['Acme renewal stays in Proposal, Ada Byron: cards cannot go to another lane here.']);
    expect(store.deal('a')).toMatchObject({ ownerId: 'ada', stageId: 'proposal' });
  });
});

describe('many lanes', () => {
  test('that are drawn out of sight, as in a tab that is not open, are all reached once it is', async () => {
    const store = boardStore(manyOwners(120));
    const board = (isOpen: boolean) => (
      <div style={{ display: isOpen ? 'block' : 'none' }}>
        <StageBoard pipeline={store} defaultLaneBy="owner" />
      </div>
    );
    const { rerender } = render(board(false));
    expect(lanes()).toHaveLength(6);
    rerender(board(true));
    await expect.poll(() => region().scrollHeight).toBeGreaterThan(20_000);
    region().scrollTop = region().scrollHeight;
    await expect.poll(() => lanes().at(-1)?.getAttribute('aria-label')).toBe('owner 119, 2 deals');
  });

  test('are drawn only where they are in sight, and all are reached by scrolling', async () => {
    await draw(boardStore(manyOwners(120)));
    await expect.poll(() => lanes().length).toBeLessThan(8);
    region().scrollTop = region().scrollHeight;
    await expect.poll(() => lanes().at(-1)?.getAttribute('aria-label')).toBe('owner 119, 2 deals');
    expect(lanes().length).toBeLessThan(8);
    // Lanes that were guessed are measured when they are drawn: the end is a little further then.
    await expect
      .poll(() => {
        region().scrollTop = region().scrollHeight;
        return lanes().at(-1)!.getBoundingClientRect().bottom - region().getBoundingClientRect().bottom;
      })
      .toBeLessThan(2);
  });

  test('are walked by keys beyond those in sight, and the card walked to stays drawn when it is scrolled away', async () => {
    await draw(boardStore(manyOwners(120)));
    cardOf('Deal 001').focus();
    for (let step = 0; step < 12; step++) await userEvent.keyboard('{PageDown}');
    await expect.poll(focused).toBe('Deal 025');
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}');
    await expect.poll(focused).toBe('Deal 019');
    const card = document.activeElement!.getBoundingClientRect();
    const heads = document.querySelector('[data-cairn="board-lane-heads"]')!.getBoundingClientRect();
    expect(card.top).toBeGreaterThan(heads.bottom - 1);
    // Scrolled to whole pixels, cards stand between them.
    expect(card.bottom).toBeLessThan(region().getBoundingClientRect().bottom + 1);
    region().scrollTop = 0;
    await expect.poll(() => lanes()[0]?.getAttribute('aria-label')).toBe('owner 000, 2 deals');
    expect(focused()).toBe('Deal 019');
  });

  test('keep their columns beneath the heads, however wide what stands in them', async () => {
    const rows = manyOwners(3).map((row) => ({
      ...row,
      name: `${row.name} ${'of a very long name '.repeat(8)}`,
    }));
    await draw(boardStore(rows));
    const left = (selector: string): number[] =>
      [...document.querySelectorAll(`${selector} > [data-cairn="board-column"]`)].map(
        (column) => column.getBoundingClientRect().left,
      );
    const heads = left('[data-cairn="board-lane-heads"]');
    expect(heads).toHaveLength(6);
    expect(left('[data-cairn="board-lane-columns"]')).toEqual([...heads, ...heads, ...heads]);
  });

  test('a lane that is closed makes room for the next', async () => {
    await draw(boardStore(manyOwners(120)));
    const second = (): number => lanes()[1]!.getBoundingClientRect().top;
    const before = second();
    await userEvent.click(within(lanes()[0]!).getByRole('button', { name: 'owner 000' }));
    await expect.poll(second).toBeLessThan(before - 60);
  });
});
