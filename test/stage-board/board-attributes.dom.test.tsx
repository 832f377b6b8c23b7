import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { BOARD_ATTRIBUTES, StageBoard, type StageBoardProps } from '../../src/stage-board/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { boardStore, manyRows, ROWS } from './board-data.js';
import { cardOf } from './read-board.js';
import { asked, carry, ruledStore } from './ruled-board.js';
import { limitedTracks, trackStore } from './track-board.js';

const NEVER = new Promise<boolean>(() => undefined);
const drawn: DrawnAttributes = new Map();
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

async function see(props: StageBoardProps, act?: () => unknown): Promise<void> {
  render(<StageBoard {...props} />);
  await act?.();
  collectAttributes(drawn);
  cleanup();
}

const focus = (name: string): void => act(() => cardOf(name).focus());

beforeAll(async () => {
  const rows = [
    ...ROWS,
    { id: 'x', stage: 'on the phone', amount: 'much' },
    { id: 'y', stage: 'lost' },
    { id: 'z', stage: 'no-fit' },
  ];
  const process = boardStore().pipeline.process;
  const [track] = process.tracks;
  const withNoFit = {
    currency: 'EUR',
    tracks: [
      {
        ...track!,
        stages: [...track!.stages, { id: 'no-fit', name: 'No fit', kind: 'disqualified' as const }],
      },
    ],
  };
  await see({ pipeline: null });
  await see({ pipeline: boardStore([]) });
  {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await see({ pipeline: boardStore(), trackId: 'none' });
  }
  await see({ pipeline: boardStore(rows, withNoFit), defaultStage: 'proposal' });
  await see({ pipeline: boardStore(), readOnly: true });
  await see({ pipeline: boardStore(manyRows(90)) });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowRight');
  });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press('x');
  });
  await see({ pipeline: boardStore() }, () => {
    for (const name of ['Acme renewal', 'Bolt line']) {
      focus(name);
      press('x');
    }
    press(' ');
  });
  const answers = [
    () => 'No.',
    (): never => {
      throw new Error('offline');
    },
    () => new Promise<boolean>(() => undefined),
  ];
  for (const onMove of answers) {
    await see({ pipeline: boardStore(), onMove }, () => {
      focus('Acme renewal');
      press(' ', 'ArrowRight', ' ');
    });
  }
  {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await see({ pipeline: boardStore(), onMove: answers[2]!, answerTimeoutMs: 10 }, () => {
      focus('Acme renewal');
      press(' ', 'ArrowRight', ' ');
      act(() => void vi.advanceTimersByTime(10));
    });
    vi.useRealTimers();
  }
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowRight', 'End');
  });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowLeft');
  });
  await see({
    pipeline: boardStore(),
    defaultLaneBy: 'owner',
    defaultCollapsedLanes: ['bob'],
  });
  await see({ pipeline: boardStore() }, async () => {
    focus('Acme renewal');
    press('m');
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
  });
  await see({
    pipeline: boardStore([{ ...ROWS[0]!, lastActivity: '2026-04-01' }, ...ROWS.slice(1)]),
    defaultOrder: 'amount',
    defaultCollapsed: ['won'],
    defaultReaderFilter: { owners: ['ada'] },
    ownerPicture: () => null,
  });
  await see({ pipeline: boardStore(), ownerPicture: () => '/ada.png' });
  await see({ pipeline: trackStore(limitedTracks(1)), defaultTrackId: 'leads' }, () => {
    focus('Cask');
    press(' ', 'ArrowRight');
  });
  await see({ pipeline: trackStore(), defaultTrackId: 'leads' }, async () => {
    focus('Cask');
    press('m');
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
  });
  const totals = boardStore(manyRows(9)).select(stageTotals, {});
  await see({ pipeline: boardStore(), totals, onLoadMore: () => undefined });
  await see(
    { pipeline: boardStore(), totals, onLoadMore: () => Promise.reject(new Error('offline')) },
    async () => {
      fireEvent.click(screen.getAllByRole('button', { name: /^Load more/ })[0]!);
      collectAttributes(drawn);
      await screen.findByText('More could not be loaded.');
    },
  );
  await see({ pipeline: boardStore(), totals }, () => {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'acme' } });
  });
  await see({ pipeline: boardStore(), defaultReaderFilter: { query: 'nothing like it' } });
  await see({ pipeline: ruledStore() }, () => carry('Bolt', ['ArrowRight'], ''));
  await see({ pipeline: ruledStore(), canMove: () => NEVER }, () => carry('Bolt', ['ArrowLeft']));
  await see({ pipeline: ruledStore(), mayOverride: true }, async () => {
    carry('Acme', ['ArrowRight']);
    await asked();
  });
  for (const answer of ['Yes', 'No']) {
    const store = ruledStore();
    store.apply({
      ...{ type: 'meet-criterion', dealId: 'a', stageId: 'talk', criterionId: 'need' },
      ...{ by: 'Ada', note: 'Mail' },
    });
    store.apply({ type: 'remove', dealId: 'b' });
    await see({ pipeline: store }, async () => {
      carry('Acme', ['ArrowRight']);
      const dialog = await asked();
      fireEvent.click(dialog.getAllByRole('radio', { name: answer })[0] as HTMLElement);
    });
  }
  await see({ pipeline: ruledStore() }, () => carry('Fjord', ['ArrowLeft'], ''));
  await see({ pipeline: ruledStore() }, async () => {
    carry('Bolt', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
    await asked();
  });
}, 60_000);

describeAttributes('stage board', drawn, BOARD_ATTRIBUTES);

test('nothing is placed or sized by an inline style', () => {
  const { container } = render(<StageBoard pipeline={boardStore()} />);
  expect(container.querySelectorAll('[style]')).toHaveLength(0);
});
