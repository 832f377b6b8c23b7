import { PipelineError } from '../../model/index.js';
import { createTimeSlices, type SliceOptions, type TimeSlices } from '../time-slices.js';
import type { MeasureBook } from './measure-book.js';
import type { MessageEnd } from './message-end.js';
import { PROTOCOL, type StoreHead, type Takes, type ToHost, type ToPage } from './messages.js';
import { openCsv, openRows, type Inboxes } from './open-source.js';
import { seldom } from './progress.js';
import { RowInbox } from './row-inbox.js';
import { sendError } from './sent-error.js';
import { buffersOf, type SentView } from './sent-view.js';
import { StoreHost } from './store-host.js';

/** How an end is served. */
export interface ServeOptions {
  readonly measures: MeasureBook;
  readonly cellLimit: number;
  readonly slicing: SliceOptions;
}

/** Answers what comes in at one end, one call after the other; a cancelled one stops at its next slice. */
export function serveEnd(end: MessageEnd, options: ServeOptions): void {
  const served = new ServedEnd(end, options);
  end.listen(
    (message) => served.receive(message as ToHost),
    () => undefined,
  );
}

class ServedEnd {
  readonly #end: MessageEnd;
  readonly #options: ServeOptions;
  readonly #controller = new AbortController();
  readonly #slices: TimeSlices;
  readonly #inboxes: Inboxes;
  #host: StoreHost | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(end: MessageEnd, options: ServeOptions) {
    this.#end = end;
    this.#options = options;
    const { signal } = this.#controller;
    this.#slices = createTimeSlices(signal, { ...options.slicing, aborted: (reason) => reason });
    const inbox = (): RowInbox => new RowInbox(() => this.#post({ type: 'taken' }));
    this.#inboxes = { deals: inbox(), history: inbox(), activities: inbox() };
  }

  receive(message: ToHost): void {
    switch (message.type) {
      case 'rows':
        this.#inboxes[message.list].put(message.rows);
        return;
      case 'rows-end':
        this.#inboxes[message.list].end();
        return;
      case 'cancel':
        this.#controller.abort();
        for (const inbox of Object.values(this.#inboxes)) inbox.end();
        return;
      case 'call':
        this.#last = this.#last.then(() => this.#answer(message));
    }
  }

  async #answer(call: ToHost & { readonly type: 'call' }): Promise<void> {
    if (this.#controller.signal.aborted) return;
    try {
      const gives = await this.#do(call);
      const transfer = call.name === 'sum' && typeof gives === 'object' ? buffersOf(gives as SentView) : [];
      this.#post({ type: 'gives', id: call.id, gives }, transfer);
    } catch (error) {
      if (!this.#controller.signal.aborted)
        this.#post({ type: 'failed', id: call.id, error: sendError(error) });
    }
  }

  #do(call: ToHost & { readonly type: 'call' }): unknown {
    if (call.name === 'open') return this.#open(call.takes);
    const host = this.#host;
    if (!host) throw notOpen();
    switch (call.name) {
      case 'sum':
        return host.sum(call.takes);
      case 'forget':
        return host.forget(call.takes);
      case 'watch':
        return host.watch(call.takes);
      case 'unwatch':
        return host.unwatch(call.takes);
      case 'apply': {
        const { version, step } = call.takes;
        const result = host.apply(step, version);
        const change = result && host.change(result);
        if (change) this.#post({ type: 'changed', change });
        return result;
      }
      case 'deal':
        return host.deal(call.takes);
      case 'deals':
        return host.deals(call.takes);
      case 'issues':
        return host.issues(call.takes);
    }
  }

  async #open({ protocol, source }: Takes<'open'>): Promise<StoreHead> {
    if (protocol !== PROTOCOL) throw otherVersion();
    const onProgress = seldom((progress) => this.#post({ type: 'progress', progress }));
    const { pipeline, csv } =
      source.from === 'csv'
        ? await openCsv(source, this.#controller.signal, onProgress)
        : await openRows(source, this.#inboxes, this.#slices, onProgress);
    const { measures, cellLimit } = this.#options;
    this.#host = await StoreHost.open(pipeline, {
      measures,
      cellLimit,
      slices: this.#slices,
      onProgress,
    });
    return this.#host.head(csv);
  }

  #post(message: ToPage, transfer?: Transferable[]): void {
    this.#end.post(message, transfer);
  }
}

function otherVersion(): PipelineError {
  return new PipelineError(
    'worker-failed',
    'The worker is of another version of cairn-ui than the page. Build both anew from one installed version.',
  );
}

function notOpen(): PipelineError {
  return new PipelineError('invalid-operation', 'There are no deals yet. Open them first.');
}
