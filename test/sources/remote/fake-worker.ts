import * as measures from '../../../src/measures/index.js';
import { serveStore, type WorkerLike } from '../../../src/sources/remote/index.js';

/** A worker of the same thread: messages are cloned as to a real one. */
export interface FakeWorker extends WorkerLike {
  /** Whether it was stopped. */
  readonly isTerminated: () => boolean;
  /** Messages that it sent, by type. */
  readonly sent: Map<string, number>;
}

/** Makes one that runs `cairn-ui/worker`. */
export function fakeWorker(known: Iterable<unknown> = Object.values(measures)): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  let isTerminated = false;
  const sent = new Map<string, number>();
  serveStore(port2, known);
  return {
    postMessage: (message, options) => port1.postMessage(message, options),
    addEventListener: (type, listener) => {
      if (type === 'error') return;
      port1.addEventListener(type, (event) => {
        const { data } = event as MessageEvent<{ type: string }>;
        sent.set(data.type, (sent.get(data.type) ?? 0) + 1);
        listener(event);
      });
      port1.start();
    },
    terminate: () => {
      isTerminated = true;
      port1.close();
    },
    isTerminated: () => isTerminated,
    sent,
  };
}
