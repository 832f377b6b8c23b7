import type { Operation } from '../summary/index.js';

/** What a host answers to a change: nothing or `true` = it is accepted; `false` or a text = refused, the text is why, to be read by people. */
export type DealOperationAnswer =
  void | boolean | string | { readonly accepted: boolean; readonly reason?: string | null };

/** Takes a change of a deal, as data; a promise that is rejected, or an error thrown, is a failure that can be tried again. */
export type OnDealOperation = (
  operation: Operation,
) => DealOperationAnswer | PromiseLike<DealOperationAnswer>;

/** An answer as it is meant. */
export function readOperationAnswer(answer: DealOperationAnswer): {
  readonly accepted: boolean;
  readonly reason: string | null;
} {
  if (typeof answer === 'string') return { accepted: false, reason: answer.trim() === '' ? null : answer };
  if (typeof answer === 'object') return { accepted: answer.accepted, reason: answer.reason ?? null };
  return { accepted: answer !== false, reason: null };
}
