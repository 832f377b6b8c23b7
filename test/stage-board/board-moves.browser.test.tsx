/// <reference types="vite/client" />
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard, type BoardMove } from '../../src/stage-board/index.js';
import { boardStore, manyRows } from './board-data.js';
import { cardOf, listen, readColumns } from './read-board.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  // All columns in sight: a drag that scrolls is another matter.
  await page.viewport(1400, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

let moves: BoardMove[];
let heard: string[];
beforeEach(() => {
  moves = [];
});

async function draw(store: PipelineStore = boardStore()): Promise<PipelineStore> {
  render(<StageBoard pipeline={store} onMove={(move) => void moves.push(move)} />);
  heard = listen();
  // What drags by mouse comes after the first paint.
  await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();
  return store;
}

/** Where in an element: at the middle of its width, at a share of its height. */
const placeIn = (element: Element, share: number): { x: number; y: number } => {
  const { width, height } = element.getBoundingClientRect();
  return { x: width / 2, y: height * share };
};

/** Drags a card by the real mouse of the browser, in steps, to a place in another element. */
async function drag(card: Element, target: Element, share = 0.5): Promise<void> {
  await userEvent.dragAndDrop(card, target, {
    sourcePosition: placeIn(card, 0.5),
    targetPosition: placeIn(target, share),
    steps: 5,
  });
}

/** Does something once, as soon as the card in the air is over an element. */
function onceOver(element: Element, act: () => void): void {
  let isDone = false;
  element.addEventListener('dragover', () => {
    if (isDone || !document.querySelector('[data-carrying="pointer"]')) return;
    isDone = true;
    act();
  });
}

const columnOf = (stage: string): HTMLElement =>
  screen.getByRole('group', { name: new RegExp(`^${stage}, `) });
const cardsOf = (stage: string): HTMLElement => within(columnOf(stage)).getByLabelText(stage);

describe('by the real mouse', () => {
  test('a card is dragged between two others', async () => {
    await draw();
    await drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);
    await expect
      .poll(() => heard)
      .toEqual(['Moved Acme renewal from Proposal, place 1, to Negotiation, place 2 of 3.']);
    expect(readColumns()['Negotiation']).toEqual(['Dune depot', 'Acme renewal', 'Elm works']);
  });

  test('a line shows where it would be put down, and goes with the card', async () => {
    await draw();
    const marks = new Set<string>();
    new MutationObserver(() => {
      const mark = document.querySelector('[data-drop]');
      if (mark)
        marks.add(`${mark.getAttribute('data-drop')} ${mark.getAttribute('aria-label')?.split(';')[0]}`);
    }).observe(columnOf('Negotiation'), { attributes: true, subtree: true, attributeFilter: ['data-drop'] });
    await drag(cardOf('Acme renewal'), cardOf('Elm works'), 0.75);
    await expect
      .poll(() => [...marks].filter((mark) => !mark.endsWith('works') && !mark.endsWith('depot')))
      .toEqual([]);
    expect(marks.size).toBeGreaterThan(0);
    await expect.poll(() => document.querySelector('[data-drop]')).toBeNull();
  });

  test('a card is dropped on a column without cards, and below the last one of another', async () => {
    await draw();
    await drag(cardOf('Acme renewal'), cardsOf('First talk'));
    await expect.poll(() => readColumns()['First talk']).toEqual(['Acme renewal']);
    await drag(cardOf('Bolt line'), cardsOf('Won'), 0.9);
    await expect.poll(() => readColumns()['Won']).toEqual(['Fjord', 'Bolt line']);
  });

  test('a card dropped on the head of a column comes first', async () => {
    await draw();
    await drag(
      cardOf('Cask scales'),
      within(columnOf('Negotiation')).getByRole('button', { name: 'Negotiation' }),
    );
    await expect.poll(() => readColumns()['Negotiation']).toEqual(['Cask scales', 'Dune depot', 'Elm works']);
  });

  test('a card let go of beside the board stays where it was', async () => {
    const store = await draw();
    const version = store.getVersion();
    await drag(cardOf('Acme renewal'), screen.getByRole('heading', { name: 'Deals by stage' }));
    await expect.poll(() => heard).toEqual(['Move cancelled. Acme renewal is in Proposal, place 1 of 3.']);
    expect(store.getVersion()).toBe(version);
  });

  test('a drag goes on while other deals change', async () => {
    const store = await draw();
    let changes = 0;
    onceOver(columnOf('Negotiation'), () => {
      changes++;
      store.apply({ type: 'move', dealId: 'c', toStageId: 'lost' });
    });
    await drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);
    await expect
      .poll(() => readColumns())
      .toMatchObject({
        Proposal: ['Bolt line'],
        Negotiation: ['Dune depot', 'Acme renewal', 'Elm works'],
        Lost: ['Cask scales'],
      });
    expect(changes).toBe(1);
  });

  test('a card that is removed under the hand ends the drag, and that is said', async () => {
    const store = await draw();
    onceOver(columnOf('Negotiation'), () => store.apply({ type: 'remove', dealId: 'a' }));
    await drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);
    await expect.poll(() => heard).toEqual(['Move ended: Acme renewal is not on the board any more.']);
    expect(moves).toEqual([]);
    expect(document.querySelector('[data-carrying]')).toBeNull();
  });
});

describe('one move, whichever way it is made', () => {
  const byKeys = (): void => {
    act(() => cardOf('Acme renewal').focus());
    for (const key of [' ', 'ArrowRight', 'ArrowDown', ' '])
      fireEvent.keyDown(document.activeElement!, { key });
  };
  const byMenu = async (): Promise<void> => {
    act(() => cardOf('Acme renewal').focus());
    fireEvent.keyDown(document.activeElement!, { key: 'm' });
    const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Negotiation' }));
    fireEvent.change(within(dialog).getByRole('spinbutton', { name: 'Number, 1 to 3' }), {
      target: { value: '2' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
  };
  const byMouse = (): Promise<void> => drag(cardOf('Acme renewal'), cardOf('Dune depot'), 0.75);

  test('gives one event, one end state and one sentence', async () => {
    const ends: unknown[] = [];
    const ids: string[] = [];
    for (const [by, way] of [
      ['keyboard', byKeys],
      ['menu', byMenu],
      ['pointer', byMouse],
    ] as const) {
      const store = boardStore();
      moves = [];
      const { unmount } = render(<StageBoard pipeline={store} onMove={(move) => void moves.push(move)} />);
      heard = listen();
      await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();
      await way();
      await expect.poll(() => heard.at(-1)).toMatch(/^Moved/);
      expect(moves.map((move) => move.by)).toEqual([by]);
      // Each move has ids of its own.
      const [{ by: _, id, groupId, ...move }] = moves as [BoardMove];
      expect(new Set([...ids, id, groupId]).size).toBe(ids.length + 2);
      ids.push(id, groupId);
      ends.push({ move, said: heard.at(-1), columns: readColumns(), deals: store.deals() });
      unmount();
    }
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    expect(ends[0]).toMatchObject({
      move: {
        dealId: 'a',
        from: { stageId: 'proposal', index: 0 },
        to: { stageId: 'negotiation', index: 1 },
      },
      said: 'Moved Acme renewal from Proposal, place 1, to Negotiation, place 2 of 3.',
    });
  });
});

describe('with thousands of deals', () => {
  const drawn = (): number => document.querySelectorAll('[data-cairn="board-card"]').length;

  test('50,000 deals mount fewer than 400 cards', async () => {
    await draw(boardStore(manyRows(50_000)));
    await expect.poll(drawn).toBeLessThan(400);
    expect(drawn()).toBeGreaterThan(10);
    expect(cardsOf('Proposal').getAttribute('aria-rowcount')).toBe('16667');
    expect(cardsOf('Proposal').scrollHeight).toBeGreaterThan(1_000_000);
  });

  test('a column that is scrolled before its windowing is loaded stays where it is', async () => {
    render(<StageBoard pipeline={boardStore(manyRows(8_800))} />);
    const cards = cardsOf('Proposal');
    cards.scrollTop = cards.scrollHeight;
    const before = cards.scrollTop;
    expect(before).toBeGreaterThan(1000);
    await expect.poll(() => within(cards).queryByRole('row', { name: /^Deal 8797;/ })).not.toBeNull();
    expect(cards.scrollTop).toBe(before);
  });

  test('a column that is scrolled draws what comes into sight', async () => {
    await draw(boardStore(manyRows(8_800)));
    const cards = cardsOf('Proposal');
    await expect.poll(() => cards.querySelector('[data-cairn="board-gap"]')).not.toBeNull();
    cards.scrollTop = cards.scrollHeight;
    await expect.poll(() => within(cards).queryByRole('row', { name: /^Deal 8797;/ })).not.toBeNull();
    expect(drawn()).toBeLessThan(200);
  });

  test('of 8,800 one is carried to the end of another column, is drawn there, in sight and focused', async () => {
    await draw(boardStore(manyRows(8_800)));
    act(() => cardOf('Deal 0;').focus());
    for (const key of [' ', 'ArrowRight', 'End', ' ']) fireEvent.keyDown(document.activeElement!, { key });
    await expect
      .poll(() => heard.at(-1))
      .toBe('Moved Deal 0 from First talk, place 1, to Proposal, place 2,934 of 2,934.');
    const card = cardOf('Deal 0;');
    expect(document.activeElement).toBe(card);
    await expect
      .poll(() => card.getBoundingClientRect().bottom - cardsOf('Proposal').getBoundingClientRect().bottom)
      .toBeLessThanOrEqual(1);
  });
});

test('at 320 px one column at a time fits beside the edge of the next, and nothing sticks out of the page', async () => {
  await page.viewport(320, 800);
  try {
    await draw();
    const columns = screen.getByRole('region', { name: 'Stages' });
    expect(columnOf('First talk').getBoundingClientRect().width).toBeCloseTo(columns.clientWidth - 40, 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    act(() => cardOf('Acme renewal').focus());
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    await expect
      .poll(() => {
        const { left, right } = cardOf('Dune depot').getBoundingClientRect();
        return left >= 0 && right <= 321;
      })
      .toBe(true);
  } finally {
    await page.viewport(1400, 900);
  }
});

test('a windowed column has no style attribute: what is not drawn is the height of a drawing', async () => {
  await draw(boardStore(manyRows(900)));
  await expect.poll(() => document.querySelector('[data-cairn="board-gap"]')).not.toBeNull();
  expect(document.querySelectorAll('[data-cairn="board"] [style]')).toHaveLength(0);
});
