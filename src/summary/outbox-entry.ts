import type { DealChange } from './change.js';

/**
 * What a host answers to a change: nothing, `null` or `true` = it is accepted; `false` or a text = refused, the text is why, to be read
 * by people.
 */
export type HostAnswer =
  void | null | boolean | string | { readonly accepted: boolean; readonly reason?: string | null };

/** What a host is told beside the change. */
export interface SendContext {
  /** The same for every attempt: a server that has it already knows it by this. */
  readonly id: string;
  /** 1 first; more after `retry`. */
  readonly attempt: number;
  /** Aborted when its time is up: what is fetched with it is given up. */
  readonly signal: AbortSignal;
}

/** Sends a change to where it is kept. A promise that is rejected, or an error thrown, is a failure, and can be tried again; one with the code of a rule (`moveBlockedCode`) is a refusal. */
export type SendToHost<TWhat> = (what: TWhat, context: SendContext) => HostAnswer | PromiseLike<HostAnswer>;

/**
 * How it is with a change: `waiting` for another of the same deal, `sent`, `accepted`; or not made, and shown no more:
 * `refused` by the host, `failed` on its way, `timed-out` without an answer, `obsolete` = never sent, since it can no longer be
 * made after what became of those before it.
 */
export type OutboxState = 'waiting' | 'sent' | 'accepted' | 'refused' | 'failed' | 'timed-out' | 'obsolete';

/** A change on its way to the host. */
export interface OutboxEntry<TWhat = unknown> {
  readonly id: string;
  readonly what: TWhat;
  readonly dealIds: ReadonlySet<string>;
  /** What it changed when it was posted, or tried again; since it is accepted, what it came to. */
  readonly changes: readonly DealChange[];
  readonly state: OutboxState;
  /** Why it was refused, as the host says it; `null` = not said. */
  readonly reason: string | null;
  /** What was thrown where it failed, or where a rule of the process refused it; else `null`. */
  readonly error: unknown;
  /** How often it was sent. */
  readonly attempts: number;
}

/** An answer of a host as it is meant: whether it is accepted, and why not, `null` = not said. */
export function readAnswer(answer: HostAnswer): {
  readonly accepted: boolean;
  readonly reason: string | null;
} {
  if (typeof answer === 'string') return { accepted: false, reason: answer.trim() === '' ? null : answer };
  if (typeof answer === 'object' && answer !== null)
    return { accepted: answer.accepted, reason: answer.reason ?? null };
  return { accepted: answer !== false, reason: null };
}

/** Whether it is on its way: shown, and not certain yet. */
export function isPending({ state }: Pick<OutboxEntry, 'state'>): boolean {
  return state === 'waiting' || state === 'sent';
}

/** Whether nobody knows what became of it: the host may have it all the same. */
export function isDoubtful({ state }: Pick<OutboxEntry, 'state'>): boolean {
  return state === 'failed' || state === 'timed-out';
}
