import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import {
  createOutbox,
  createPipelineStore,
  type HostAnswer,
  type Outbox,
  type OutboxEntry,
  type SendContext,
} from '../../src/summary/index.js';

const pipeline = parsePipeline({
  asOf: '2026-03-01',
  deals: [
    { id: 'a', stage: 'first' },
    { id: 'b', stage: 'first' },
  ],
  pipeline: {
    currency: 'EUR',
    tracks: [
      {
        id: 'sales',
        name: 'Sales',
        stages: [
          { id: 'first', name: 'First', kind: 'open' },
          { id: 'second', name: 'Second', kind: 'open' },
          { id: 'third', name: 'Third', kind: 'open' },
        ],
      },
    ],
  },
});

const never = (): Promise<boolean> => new Promise(() => undefined);

function setUp() {
  const store = createPipelineStore(pipeline);
  const outbox: Outbox<string> = createOutbox(store);
  const post = (
    id: string,
    dealId: string,
    toStageId: string,
    send: (what: string, context: SendContext) => HostAnswer | Promise<HostAnswer> = never,
  ): OutboxEntry<string> =>
    outbox.post({ id, what: id, operation: { type: 'move', dealId, toStageId }, send, timeoutMs: 1000 });
  const states = (): string[] => outbox.entries().map(({ id, state }) => `${id} ${state}`);
  const stageOf = (dealId: string): string | undefined => store.deal(dealId)?.stageId;
  return { store, outbox, post, states, stageOf };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an answer', () => {
  test('that is thrown with the code of a rule refuses; it is not to be tried again', async () => {
    const { outbox, post, states, stageOf } = setUp();
    const full = Object.assign(new Error('full'), { code: 'limit-blocked' });
    post('1', 'a', 'second', () => {
      throw full;
    });
    post('2', 'b', 'second', () => Promise.reject(full));
    await vi.advanceTimersByTimeAsync(0);
    expect([states(), stageOf('a'), stageOf('b')]).toEqual([['1 refused', '2 refused'], 'first', 'first']);
    expect(outbox.entries()[0]).toMatchObject({ reason: null, error: { code: 'limit-blocked' } });
  });

  test('of nothing or true accepts, of false or a text refuses; at once or by a promise', async () => {
    const { post, stageOf } = setUp();
    expect(post('1', 'a', 'second', () => undefined).state).toBe('accepted');
    expect(post('2', 'b', 'second', () => 'Not yet.')).toMatchObject({
      state: 'refused',
      reason: 'Not yet.',
    });
    expect([stageOf('a'), stageOf('b')]).toEqual(['second', 'first']);
    post('3', 'a', 'third', async () => ({ accepted: false, reason: 'Full.' }));
    post('4', 'b', 'third', async () => true);
    await vi.advanceTimersByTimeAsync(0);
    expect([stageOf('a'), stageOf('b')]).toEqual(['second', 'third']);
  });

  test('that is an error can be sent again, with the same id and a higher attempt', async () => {
    const { outbox, post, states, stageOf } = setUp();
    const sent: number[] = [];
    post('1', 'a', 'second', (_, { id, attempt }) => {
      sent.push(attempt);
      if (attempt === 1) throw new Error(`offline ${id}`);
    });
    expect([states(), stageOf('a')]).toEqual([['1 failed'], 'first']);
    expect(outbox.entries()[0]?.error).toEqual(new Error('offline 1'));
    expect(outbox.retry('1')).toBe(true);
    expect([states(), stageOf('a'), sent]).toEqual([[], 'second', [1, 2]]);
  });

  test('that does not come in time is given up, and told so; one that comes later counts', () => {
    const { outbox, post, states, stageOf } = setUp();
    let signal: AbortSignal | null = null;
    post('1', 'a', 'second', (_, context) => {
      ({ signal } = context);
      return never();
    });
    vi.advanceTimersByTime(1000);
    expect([states(), stageOf('a'), signal!.aborted]).toEqual([['1 timed-out'], 'first', true]);
    outbox.answer('1', true);
    expect([states(), stageOf('a')]).toEqual([[], 'second']);
  });

  test('that comes late, when the deal was moved again, changes nothing', () => {
    const { outbox, post, states, stageOf } = setUp();
    post('1', 'a', 'second');
    vi.advanceTimersByTime(1000);
    post('2', 'a', 'third');
    outbox.answer('2', true);
    outbox.answer('1', true);
    expect([states(), stageOf('a')]).toEqual([[], 'third']);
  });

  test('that comes late to what was dismissed still counts, and a second one does not', () => {
    const { outbox, post, states, stageOf } = setUp();
    post('1', 'a', 'second');
    vi.advanceTimersByTime(1000);
    outbox.dismiss('1');
    expect(states()).toEqual([]);
    outbox.answer('1', true);
    outbox.answer('1', false);
    expect(stageOf('a')).toBe('second');
  });

  test('of null accepts, as an empty answer of a server does', async () => {
    const { post, states, stageOf } = setUp();
    post('1', 'a', 'second', () => null);
    post('2', 'b', 'second', async () => null);
    await vi.advanceTimersByTimeAsync(0);
    expect([states(), stageOf('a'), stageOf('b')]).toEqual([[], 'second', 'second']);
  });

  test('that comes late, when somebody else moved the deal since, changes nothing and takes its mark away', () => {
    const { store, outbox, post, states, stageOf } = setUp();
    post('1', 'a', 'second');
    vi.advanceTimersByTime(1000);
    store.apply({ type: 'move', dealId: 'a', toStageId: 'third' });
    outbox.answer('1', true);
    expect([states(), stageOf('a')]).toEqual([[], 'third']);
  });

  test('that refuses late what was dismissed is told to nobody', () => {
    const { outbox, post } = setUp();
    post('1', 'a', 'second');
    vi.advanceTimersByTime(1000);
    outbox.dismiss('1');
    const listener = vi.fn();
    outbox.subscribe(listener);
    outbox.answer('1', 'Too late.');
    expect(listener).not.toHaveBeenCalled();
  });

  test('to an attempt that was given up does not refuse the next', async () => {
    const { outbox, post, states, stageOf } = setUp();
    const answers: ((answer: boolean) => void)[] = [];
    post('1', 'a', 'second', () => new Promise<boolean>((resolve) => answers.push(resolve)));
    vi.advanceTimersByTime(1000);
    outbox.retry('1');
    answers[0]!(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([states(), stageOf('a')]).toEqual([['1 sent'], 'second']);
  });
});

describe('changes of one deal', () => {
  test('are sent one after another, those of others beside them', () => {
    const { outbox, post, states } = setUp();
    post('1', 'a', 'second');
    post('2', 'a', 'third');
    post('3', 'b', 'third');
    expect(states()).toEqual(['1 sent', '2 waiting', '3 sent']);
    outbox.answer('1', false);
    expect(states()).toEqual(['1 refused', '2 sent', '3 sent']);
  });

  test('a later one takes the mark of one that was not made away', () => {
    const { outbox, post, states } = setUp();
    post('1', 'a', 'second');
    outbox.answer('1', false);
    post('2', 'a', 'third');
    expect(states()).toEqual(['2 sent']);
  });

  test('one that still waits can be taken out, and is never sent', () => {
    const { outbox, post, states, stageOf } = setUp();
    const send = vi.fn(never);
    post('1', 'a', 'second');
    post('2', 'a', 'third', send);
    outbox.dismiss('2');
    outbox.answer('1', true);
    expect([states(), stageOf('a'), send.mock.calls.length]).toEqual([[], 'second', 0]);
  });

  test('one that cannot be made any more when its turn comes is never sent, and marked so', () => {
    const { store, outbox, post, states } = setUp();
    const send = vi.fn(never);
    post('1', 'a', 'second');
    post('2', 'a', 'third', send);
    store.apply({ type: 'remove', dealId: 'a' });
    outbox.answer('1', false);
    expect([states(), send.mock.calls.length]).toEqual([['1 refused', '2 obsolete'], 0]);
  });

  test('what takes back a change that was not made is never sent', () => {
    const { outbox, post, states, stageOf } = setUp();
    const { changes } = post('1', 'a', 'second');
    const send = vi.fn(never);
    outbox.post({
      ...{ id: '2', what: '2', operation: { type: 'move', dealId: 'a', toStageId: 'first' } as const },
      ...{ takesBack: changes, send },
    });
    outbox.answer('1', false);
    expect([states(), stageOf('a'), send.mock.calls.length]).toEqual([['1 refused'], 'first', 0]);
  });

  test('one that was accepted tells what it came to, though one before it was refused', () => {
    const { outbox, post } = setUp();
    const ended: OutboxEntry<string>[] = [];
    outbox.subscribe((entry) => ended.push(entry));
    post('1', 'a', 'second');
    post('2', 'a', 'third');
    outbox.answer('1', false);
    outbox.answer('2', true);
    expect(ended.at(-1)).toMatchObject({
      ...{ id: '2', state: 'accepted' },
      changes: [{ before: { stageId: 'first' }, after: { stageId: 'third' } }],
    });
  });

  test('a thousand that failed leave one behind, and cost the next one nothing', () => {
    const { outbox, post, states } = setUp();
    for (let index = 0; index < 1000; index++) {
      post(String(index), 'a', 'second');
      vi.advanceTimersByTime(1000);
    }
    expect(states()).toEqual(['999 timed-out']);
    const listener = vi.fn();
    outbox.subscribe(listener);
    post('next', 'a', 'third');
    // The mark of the last one is taken away, and this one waits and is sent.
    expect(listener).toHaveBeenCalledTimes(3);
  });

  test('of a deal that is gone by now cannot be tried again', () => {
    const { store, outbox, post, states } = setUp();
    post('1', 'a', 'second');
    vi.advanceTimersByTime(1000);
    store.apply({ type: 'remove', dealId: 'a' });
    expect([outbox.retry('1'), states()]).toEqual([false, []]);
  });
});

test('the list is the same object until something changes', () => {
  const { outbox, post } = setUp();
  post('1', 'a', 'second');
  const list = outbox.entries();
  expect(outbox.entries()).toBe(list);
  outbox.answer('1', true);
  expect(outbox.entries()).not.toBe(list);
});
