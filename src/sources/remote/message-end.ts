/** One of two ends between which messages go: to a worker, from it, or within the page. */
export interface MessageEnd {
  /** Sends; what is in `transfer` is handed over and no longer usable here. @throws where the message cannot be cloned */
  readonly post: (message: unknown, transfer?: Transferable[]) => void;
  /** Calls `receive` for every message, `fail` where the other side broke down; once only. */
  readonly listen: (receive: (message: unknown) => void, fail: (error: Error) => void) => void;
  /** Ends it: nothing is received any more, and a worker at the other end is stopped. */
  readonly close: () => void;
}

/** What a page needs of a worker; a `Worker` is one. */
export interface WorkerLike {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

/** The page's end of a worker. */
export function workerEnd(worker: WorkerLike): MessageEnd {
  return {
    post: (message, transfer = []) => worker.postMessage(message, { transfer }),
    listen: (receive, fail) => {
      worker.addEventListener('message', (event) => receive((event as MessageEvent<unknown>).data));
      worker.addEventListener('error', (event) => fail(new Error(messageOf(event))));
      worker.addEventListener('messageerror', () => fail(new Error('A message could not be read.')));
    },
    close: () => worker.terminate(),
  };
}

/** What a worker needs of its own scope; `self` in a worker, or a `MessagePort`, is one. */
export interface WorkerScope {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: Event) => void): void;
  /** A port waits for it. */
  start?(): void;
}

/** The worker's own end. */
export function scopeEnd(scope: WorkerScope): MessageEnd {
  return {
    post: (message, transfer = []) => scope.postMessage(message, { transfer }),
    listen: (receive) => {
      scope.addEventListener('message', (event) => receive((event as MessageEvent<unknown>).data));
      scope.start?.();
    },
    close: () => undefined,
  };
}

/** Two ends within one page, for work without a worker. Nothing is cloned. */
export function localEnds(): readonly [MessageEnd, MessageEnd] {
  let isOpen = true;
  const receivers: [((message: unknown) => void) | null, ((message: unknown) => void) | null] = [null, null];
  const end = (own: 0 | 1): MessageEnd => ({
    post: (message) =>
      queueMicrotask(() => {
        if (isOpen) receivers[1 - own]?.(message);
      }),
    listen: (receive) => {
      receivers[own] = receive;
    },
    close: () => {
      isOpen = false;
    },
  });
  return [end(0), end(1)];
}

/** What an `error` event of a worker says; one whose file cannot be loaded says nothing. */
function messageOf(event: Event): string {
  const message = 'message' in event ? event.message : undefined;
  return typeof message === 'string' && message !== ''
    ? message
    : 'Its file could not be loaded, or is none.';
}
