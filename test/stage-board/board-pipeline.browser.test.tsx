/// <reference types="vite/client" />
import { render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ar } from '../../src/messages/ar/index.js';
import styles from '../../src/styles.css?inline';
import { StageBoard, type BoardMove, type StageBoardProps } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { backOn, cardNamed, dialogOpen, eventsOf, focusCard, goTo, press, unmarked } from './pipeline-run.js';
import { SAID_BY_KEYS, SAID_BY_MENU } from './pipeline-said.js';
import { listen, readColumns } from './read-board.js';
import { ruledStore } from './ruled-board.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1900, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());
afterEach(() => document.documentElement.removeAttribute('dir'));

/** A page that runs one way: which arrow goes on, and the words of its dialogs. */
const PAGES = {
  ltr: {
    ...{ forward: 'ArrowRight', props: {} as StageBoardProps },
    ...{ need: 'What shows it: The need is confirmed', budget: 'What shows it: There is a budget' },
    ...{ yes: 'Yes', bid: 'Bid' },
  },
  rtl: {
    ...{ forward: 'ArrowLeft', props: { locale: 'ar', messages: ar } as StageBoardProps },
    ...{ need: 'ما يثبته: The need is confirmed', budget: 'ما يثبته: There is a budget' },
    ...{ yes: 'نعم', bid: 'تقديم عرض' },
  },
} as const;
type Direction = keyof typeof PAGES;
/** How a card goes so many columns on, to the first place. */
type Way = (card: string, stage: string, columns: number, on: (typeof PAGES)[Direction]) => Promise<void>;

const byKeys: Way = async (_, __, columns, { forward }) => {
  await press(' ', ...Array.from({ length: columns }, () => forward), 'Enter');
};

const byMenu: Way = async (_, stage) => {
  await press('m');
  await dialogOpen(/.../);
  await goTo(stage);
  await press('Enter');
};

const byMouse: Way = async (card, stage) => {
  const name = screen.getByRole('button', { name: stage });
  await userEvent.dragAndDrop(cardNamed(card), name, { sourcePosition: { x: 60, y: 12 }, steps: 5 });
};

interface End {
  readonly events: unknown[];
  readonly by: string[];
  readonly columns: Record<string, string[]>;
  readonly deals: ReturnType<PipelineStore['deals']>;
  readonly heard: string[];
}

/** The whole pipeline: Acme is refused where Offer is full; Bolt is lost and makes room; Acme gives evidence, and is won. */
async function runPipeline(direction: Direction, way: Way, last = way): Promise<End> {
  document.documentElement.dir = direction;
  const on = PAGES[direction];
  const store = ruledStore();
  const moves: BoardMove[] = [];
  const { unmount } = render(
    <StageBoard pipeline={store} currentUser="Ada" onMove={(move) => void moves.push(move)} {...on.props} />,
  );
  const heard = listen();
  await expect.poll(() => document.querySelector('[draggable="true"]')).not.toBeNull();

  focusCard('Acme');
  await way('Acme', 'Offer', 1, on);
  await backOn('Acme');
  expect(moves).toEqual([]);

  focusCard('Bolt');
  await way('Bolt', 'Lost', 4, on);
  await dialogOpen(/Bolt.*Lost/);
  await goTo('Price');
  await press(' ', 'Enter');
  await backOn('Bolt');

  focusCard('Acme');
  await way('Acme', 'Offer', 1, on);
  await dialogOpen(/Acme.*Offer/);
  await goTo(on.need);
  await userEvent.keyboard('Mail of 3 May');
  await goTo(on.budget);
  await userEvent.keyboard('Call');
  await goTo(on.yes);
  await press(' ');
  await goTo(on.bid);
  await press(' ', 'Enter');
  await backOn('Acme');

  await last('Acme', 'Won', 3, on);
  await expect.poll(() => store.deal('a')?.stageId).toBe('won');
  await expect.poll(() => moves.length).toBe(3);
  const end = {
    events: eventsOf(moves),
    by: moves.map(({ by }) => by),
    columns: readColumns(),
    deals: store.deals(),
  };
  unmount();
  return { ...end, heard: heard.map(unmarked) };
}

const BY_MOUSE_LAST: Record<Direction, string> = {
  ltr: 'Moved Acme from Offer, place 1, to Won, place 1 of 2.',
  rtl: 'نُقلت Acme من Offer، الموضع 1، إلى Won، الموضع 1 من 2.',
};

describe.each(['ltr', 'rtl'] as const)('from the first stage to won, on a page that runs %s', (direction) => {
  test(
    'by keys, by “Move to…” and by mouse: every step told word by word, and one list of moves and one end',
    { timeout: 120_000 },
    async () => {
      const keys = await runPipeline(direction, byKeys);
      expect(keys.heard).toEqual(SAID_BY_KEYS[direction]);
      expect(keys.by).toEqual(['keyboard', 'keyboard', 'keyboard']);
      expect(keys.columns).toEqual({
        ...{ Talk: [], Offer: ['Cask'], Deal: ['Dune', 'Elm'], Hold: [] },
        ...{ Won: ['Acme', 'Fjord'], Lost: ['Bolt'], 'No value': [] },
      });
      expect(keys.deals.find(({ id }) => id === 'b')?.lostReason).toBe('Price');
      expect(keys.deals.find(({ id }) => id === 'a')?.evidence.map(({ note }) => note)).toEqual([
        ...['Call', 'Mail of 3 May'],
      ]);

      const menu = await runPipeline(direction, byMenu);
      expect(menu.heard).toEqual(SAID_BY_MENU[direction]);
      expect(menu.by).toEqual(['menu', 'menu', 'menu']);

      const mouse = await runPipeline(direction, byMenu, byMouse);
      expect(mouse.heard.at(-1)).toBe(BY_MOUSE_LAST[direction]);
      expect(mouse.by).toEqual(['menu', 'menu', 'pointer']);

      for (const other of [menu, mouse]) {
        expect(other.events).toEqual(keys.events);
        expect(other.deals).toEqual(keys.deals);
        expect(other.columns).toEqual(keys.columns);
      }
    },
  );
});
