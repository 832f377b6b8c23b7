/// <reference types="vite/client" />
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import styles from '../../src/styles.css?inline';
import { StageBoard } from '../../src/stage-board/index.js';
import type { PipelineStore } from '../../src/summary/index.js';
import { propertyOptions, PROPERTY_SEED, PROPERTY_TIMEOUT_MS } from '../property.js';
import { boardStore } from './board-data.js';
import { readColumns } from './read-board.js';
import { commands, DEALS, Host, STAGES, type Command } from './slow-host.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1400, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

/** Never taken away, so that there is always a card to stand on. */
const KEPT = ['m0', 'm1'];

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-cairn="board-card"]')];
const focusOnCard = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-deal-id]') ?? null;

/** What every board shows, whatever goes on: each deal once, and a head that counts its cards. */
function isWhole(store: PipelineStore): void {
  const shown = cards().map((card) => card.getAttribute('data-deal-id')!);
  expect(shown.toSorted()).toEqual(
    store
      .deals()
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const column of document.querySelectorAll('[data-cairn="board-column"]')) {
    const head = column.querySelector('[data-cairn="board-figure"][data-of="deals"] dd')!.textContent;
    const count = column.querySelectorAll('[data-cairn="board-card"]').length;
    expect([column.getAttribute('data-stage-id'), head]).toEqual([
      column.getAttribute('data-stage-id'),
      String(count),
    ]);
  }
}

async function run(drawn: readonly Command[]): Promise<void> {
  const store = boardStore(DEALS);
  const host = new Host();
  let asked: { data: ReturnType<PipelineStore['snapshot']>; askedAtVersion: number } | null = null;
  const does = (step: () => void): Promise<void> =>
    act(async () => {
      step();
      await Promise.resolve();
    });
  const step = (command: Command): void => {
    const { activeElement } = document;
    switch (command.type) {
      case 'focus':
        return cards()[command.which % cards().length]!.focus();
      case 'key':
        return void fireEvent.keyDown(activeElement!, { key: command.key });
      case 'undo':
      case 'redo':
        return void fireEvent.keyDown(activeElement!, {
          key: command.type === 'undo' ? 'z' : 'y',
          ctrlKey: true,
        });
      case 'work':
        return host.work(command.which, command.how);
      case 'answer':
        return host.answer(command.which);
      case 'wait':
        return void vi.advanceTimersByTime(command.ms);
      case 'ask':
        asked = { data: host.deals.snapshot(), askedAtVersion: store.getVersion() };
        return;
      case 'refresh':
        if (asked) store.replace(asked.data, asked);
        asked = null;
        return;
      case 'other': {
        const deals = host.deals.deals();
        const dealId = deals[command.which % deals.length]!.id;
        return void host.deals.apply({ type: 'move', dealId, toStageId: STAGES[command.stage]! });
      }
      case 'remove': {
        const held = focusOnCard()?.getAttribute('data-deal-id');
        const dealId = command.what === 'held' ? held : `m${command.what}`;
        if (dealId === null || dealId === undefined || KEPT.includes(dealId) || !host.deals.deal(dealId))
          return;
        host.deals.apply({ type: 'remove', dealId });
        // Told of at once, as by a socket.
        if (store.deal(dealId)) store.apply({ type: 'remove', dealId });
      }
    }
  };
  render(<StageBoard pipeline={store} onMove={host.keep} answerTimeoutMs={10_000} />);
  cards()[0]!.focus();
  for (const command of drawn) {
    const had = focusOnCard() !== null;
    await does(() => step(command));
    isWhole(store);
    if (had) expect([command, document.activeElement?.localName]).not.toEqual([command, 'body']);
  }
  // A message that waited for one that nobody answered is sent once that is given up.
  do {
    await does(() => {
      while (host.inbox.length > 0) host.work(0, 'keep');
      while (host.late.length > 0) host.answer(0);
    });
    await does(() => void vi.advanceTimersByTime(3_600_000));
  } while (host.inbox.length > 0 || host.late.length > 0);
  expect(document.querySelectorAll('[data-status="pending"]')).toHaveLength(0);
  await does(() => void store.replace(host.deals.snapshot()));
  isWhole(store);
  expect(document.activeElement).not.toBe(document.body);
  const ours = readColumns();
  cleanup();
  render(<StageBoard pipeline={host.deals} />);
  expect(ours).toEqual(readColumns());
  cleanup();
}

test(
  'whatever the host delays, reorders, drops, doubles and refuses while cards are moved, taken back, refreshed and removed: nothing hangs, nothing is lost, and the board ends as the host',
  { timeout: PROPERTY_TIMEOUT_MS },
  async () => {
    console.info(`seed ${PROPERTY_SEED}`);
    const faults: unknown[] = [];
    const onFault = (event: ErrorEvent | PromiseRejectionEvent): void => void faults.push(event);
    window.addEventListener('error', onFault);
    window.addEventListener('unhandledrejection', onFault);
    await fc.assert(
      fc.asyncProperty(commands, async (drawn) => {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        try {
          await run(drawn);
        } finally {
          cleanup();
          vi.useRealTimers();
        }
        expect(faults).toEqual([]);
      }),
      // A schedule takes seconds: one that fails is told as it is.
      { ...propertyOptions(25), endOnFailure: true },
    );
    window.removeEventListener('error', onFault);
    window.removeEventListener('unhandledrejection', onFault);
  },
);
