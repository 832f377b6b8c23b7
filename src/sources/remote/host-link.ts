import { PipelineError } from '../../model/index.js';
import type { MessageEnd } from './message-end.js';
import type { Calls, Gives, SentChange, Takes, ToHost, ToPage } from './messages.js';
import type { LoadProgress } from './progress.js';
import { receiveError } from './sent-error.js';

/** What a {@link HostLink} tells beside the answers to calls. */
export interface LinkEvents {
  readonly onProgress: (progress: LoadProgress) => void;
  /** A chunk of rows was taken. */
  readonly onTaken: () => void;
  readonly onChanged: (change: SentChange) => void;
}

interface Waiting {
  readonly resolve: (gives: never) => void;
  readonly reject: (error: unknown) => void;
}

/** The page's side of the talk with the side that has the deals. */
export class HostLink {
  readonly #end: MessageEnd;
  readonly #events: LinkEvents;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #closedBy: unknown = null;

  constructor(end: MessageEnd, events: LinkEvents) {
    this.#end = end;
    this.#events = events;
    end.listen(
      (message) => this.#receive(message as ToPage),
      (error) =>
        this.close(
          new PipelineError('worker-failed', `The worker failed: ${error.message}`, { cause: error }),
        ),
    );
  }

  /**
   * Asks; answers come in the order of calls.
   * @throws (rejects) PipelineError as the call does; `worker-failed`; what the link was closed by
   */
  call<TName extends keyof Calls>(name: TName, takes: Takes<TName>): Promise<Awaited<Gives<TName>>> {
    if (this.#closedBy !== null) return Promise.reject(this.#closedBy);
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        this.post({ type: 'call', id, name, takes } as ToHost);
      } catch (error) {
        this.#waiting.delete(id);
        reject(error);
      }
    });
  }

  /** Sends without waiting for an answer. @throws PipelineError `invalid-argument` for what cannot be cloned */
  post(message: ToHost): void {
    if (this.#closedBy !== null) return;
    try {
      this.#end.post(message);
    } catch (cause) {
      throw new PipelineError(
        'invalid-argument',
        'Something given cannot be sent to a worker, such as a function in a row or in arguments. Give plain data: texts, numbers, dates, arrays and plain objects.',
        { cause },
      );
    }
  }

  /** Ends it: a worker is stopped, and whatever is waited for is rejected. The first reason stays. */
  close(reason: unknown): void {
    if (this.#closedBy !== null) return;
    // Within one page nothing can be stopped from outside.
    this.#end.post({ type: 'cancel' } satisfies ToHost);
    this.#closedBy = reason ?? new PipelineError('aborted', 'The store was closed.');
    this.#end.close();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(this.#closedBy);
  }

  #receive(message: ToPage): void {
    if (this.#closedBy !== null) return;
    switch (message.type) {
      case 'progress':
        this.#events.onProgress(message.progress);
        return;
      case 'taken':
        this.#events.onTaken();
        return;
      case 'changed':
        this.#events.onChanged(message.change);
        return;
      case 'gives':
      case 'failed': {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.type === 'gives') waiting?.resolve(message.gives as never);
        else waiting?.reject(receiveError(message.error));
      }
    }
  }
}
