import type { SendOperation } from '../hooks/send-operation.js';
import type { HostAnswer, Operation } from '../summary/index.js';

/** What a host answers to a change: nothing or `true` = it is accepted; `false` or a text = refused, the text is why, to be read by people. */
export type DealOperationAnswer = HostAnswer;

/** Takes a change of a deal, as data; a promise that is rejected, or an error thrown, is a failure that can be tried again. */
export type DealOperate = (operation: Operation) => DealOperationAnswer | PromiseLike<DealOperationAnswer>;

/** The same for the host of a `DealDialog`, which is told as well what the change is known by: sent again, it has the same id. */
export type OnDealOperation = SendOperation;
