import { moveBlockedCode } from '../model/index.js';
import type { DealChange } from './change.js';
import type { Operation } from './operation.js';
import {
  isDoubtful,
  isPending,
  readAnswer,
  type HostAnswer,
  type OutboxEntry,
  type OutboxState,
  type SendToHost,
} from './outbox-entry.js';
import type { PipelineStore, Proposal } from './store.js';

/** How long an answer is waited for, milliseconds, where nothing else is said. */
export const ANSWER_TIMEOUT_MS = 30_000;

/** A change to be sent. */
export interface Post<TWhat> {
  /** Unique: what it is known by to the host, however often it is sent. */
  readonly id: string;
  /** What the host is sent. */
  readonly what: TWhat;
  /** What the store shows of it meanwhile. */
  readonly operation: Operation;
  /** Changes that it is to take back, to the bit where that can be done. */
  readonly takesBack?: readonly DealChange[] | undefined;
  readonly send: SendToHost<TWhat>;
  /** How long the answer is waited for, milliseconds; default 30,000, `null` = for ever. */
  readonly timeoutMs?: number | null | undefined;
}

/** Changes on their way to the host, each shown at once and each taken back alone where the host does not accept it. */
export interface Outbox<TWhat> {
  /** Shows a change and sends it, after those of the same deals that are on their way. @throws PipelineError as `store.propose` does */
  readonly post: (post: Post<TWhat>) => OutboxEntry<TWhat>;
  /** Those that are on their way, and those that were not made and are to be seen as such: the same list until it changes. */
  readonly entries: () => readonly OutboxEntry<TWhat>[];
  /** An answer that came another way than by the promise of `send`; one that was given already changes nothing. */
  readonly answer: (id: string, answer: HostAnswer) => void;
  /** Sends one that was not made again; `false` = it cannot be made any more. */
  readonly retry: (id: string) => boolean;
  /** Forgets one that was not made, or is still waiting for its turn: then it never is sent. */
  readonly dismiss: (id: string) => void;
  /** Calls `listener` after every change; returns how to stop. */
  readonly subscribe: (listener: OutboxListener<TWhat>) => () => void;
}

/** Told of an entry as it is now, and of its state before; `null` = it was not there. */
export type OutboxListener<TWhat> = (entry: OutboxEntry<TWhat>, before: OutboxState | null) => void;

interface Item<TWhat> extends Post<TWhat> {
  entry: OutboxEntry<TWhat>;
  proposal: Proposal;
  timer: ReturnType<typeof setTimeout> | null;
  isDismissed: boolean;
}

/** Makes an outbox over a store. */
export function createOutbox<TWhat>(store: PipelineStore): Outbox<TWhat> {
  const items = new Map<string, Item<TWhat>>();
  const listeners = new Set<OutboxListener<TWhat>>();
  let list: readonly OutboxEntry<TWhat>[] = [];

  const set = (item: Item<TWhat>, change: Partial<OutboxEntry<TWhat>>, isNew = false): void => {
    const before = isNew ? null : item.entry.state;
    item.entry = { ...item.entry, ...change };
    if (item.entry.state === 'accepted') items.delete(item.id);
    list = [...items.values()].flatMap(({ entry, isDismissed }) => (isDismissed ? [] : entry));
    for (const listener of Array.from(listeners)) listener(item.entry, before);
  };
  const propose = ({ operation, takesBack }: Post<TWhat>): Proposal =>
    store.propose(operation, takesBack && { takesBack });

  /** Sends all whose turn it is: of each deal one at a time, so that the host has them in order. */
  const sendNext = (): void => {
    const busy = new Set<string>();
    for (const item of Array.from(items.values())) {
      if (!isPending(item.entry)) continue;
      const { dealIds, state } = item.entry;
      const mayGo = state === 'waiting' && [...dealIds].every((dealId) => !busy.has(dealId));
      for (const dealId of dealIds) busy.add(dealId);
      if (mayGo) send(item);
    }
  };

  const send = (item: Item<TWhat>): void => {
    const outcome = item.proposal.outcome();
    if (outcome === null) return end(item, { state: 'obsolete' });
    // There is nothing left to be taken back: nobody need be told.
    if (item.takesBack && outcome.length === 0) return accept(item);
    const attempt = item.entry.attempts + 1;
    const controller = new AbortController();
    set(item, { state: 'sent', attempts: attempt });
    const { timeoutMs = ANSWER_TIMEOUT_MS } = item;
    const giveUp = (): void => {
      controller.abort();
      end(item, { state: 'timed-out' });
    };
    item.timer = timeoutMs === null ? null : setTimeout(giveUp, timeoutMs);
    const failed = (error: unknown): void => {
      if (item.entry.state !== 'sent' || item.entry.attempts !== attempt) return;
      // A rule of the process is an answer: sent once more, it would be held back again.
      end(item, { state: moveBlockedCode(error) === null ? 'failed' : 'refused', error });
    };
    try {
      const answer = item.send(item.what, { id: item.id, attempt, signal: controller.signal });
      if (isPromise(answer)) answer.then((given) => hear(item, given, attempt), failed);
      else hear(item, answer, attempt);
    } catch (error) {
      failed(error);
    }
  };

  const hear = (item: Item<TWhat>, answer: HostAnswer, attempt: number): void => {
    const { accepted, reason } = readAnswer(answer);
    const { state, attempts } = item.entry;
    if (items.get(item.id) !== item || !(state === 'sent' || isDoubtful(item.entry))) return;
    if (accepted) accept(item);
    else if (attempt !== attempts) return;
    // Who was told that it was not made, and has seen to it, need not be told again.
    else if (item.isDismissed) items.delete(item.id);
    else end(item, { state: 'refused', reason });
  };

  /** One that comes late counts, unless something else was done to the deal since. */
  const accept = (item: Item<TWhat>): void => {
    const isMade = item.proposal.accept();
    const { changes } = item.proposal;
    end(item, isMade ? { state: 'accepted', changes, reason: null, error: null } : {});
    if (!isMade) forget(item);
  };

  const end = (item: Item<TWhat>, change: Partial<OutboxEntry<TWhat>>): void => {
    if (item.timer !== null) clearTimeout(item.timer);
    item.timer = null;
    if (change.state !== 'accepted') item.proposal.reject();
    set(item, change);
    sendNext();
  };

  const forget = (item: Item<TWhat>): void => {
    item.isDismissed = true;
    items.delete(item.id);
    set(item, {});
  };

  const dismiss = (id: string): void => {
    const item = items.get(id);
    if (!item || item.isDismissed || item.entry.state === 'sent') return;
    item.proposal.reject();
    if (!isDoubtful(item.entry)) return forget(item);
    // Nobody knows what became of it: it may still be answered.
    item.isDismissed = true;
    set(item, {});
  };

  return {
    post: (post) => {
      const proposal = propose(post);
      const { dealIds, changes } = proposal;
      // An answer that comes late to one of these finds its deal moved again.
      for (const item of Array.from(items.values())) {
        const isOver = [...item.entry.dealIds].some((dealId) => dealIds.has(dealId));
        if (isOver && !isPending(item.entry)) forget(item);
      }
      const { id, what } = post;
      const entry = { id, what, dealIds, changes, reason: null, error: null, attempts: 0 };
      const item: Item<TWhat> = {
        ...post,
        entry: { ...entry, state: 'waiting' },
        proposal,
        timer: null,
        isDismissed: false,
      };
      items.set(id, item);
      set(item, {}, true);
      sendNext();
      return item.entry;
    },
    entries: () => list,
    answer: (id, answer) => {
      const item = items.get(id);
      if (item) hear(item, answer, item.entry.attempts);
    },
    retry: (id) => {
      const item = items.get(id);
      if (!item || isPending(item.entry)) return false;
      items.delete(id);
      try {
        item.proposal = propose(item);
      } catch {
        set(item, {});
        return false;
      }
      items.set(id, item);
      item.isDismissed = false;
      const { dealIds, changes } = item.proposal;
      set(item, { state: 'waiting', dealIds, changes, reason: null, error: null });
      sendNext();
      return true;
    },
    dismiss,
    subscribe: (listener) => {
      const told: OutboxListener<TWhat> = (entry, before) => listener(entry, before);
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
  };
}

function isPromise(answer: ReturnType<SendToHost<never>>): answer is PromiseLike<HostAnswer> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}
