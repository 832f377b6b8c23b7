import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { parsePipeline, PipelineError } from '../../src/model/index.js';
import {
  createOutbox,
  createPipelineStore,
  isPending,
  type Operation,
  type Outbox,
  type PipelineStore,
} from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

/** What the schedule does: a reader moves, the host works and answers (or not), time goes by, fresh data comes in. */
type Command =
  | { readonly type: 'move'; readonly deal: number; readonly stage: number }
  /** The host takes one of the messages that it has, in any order; it refuses it, or keeps it, and answers, twice, or never. */
  | {
      readonly type: 'work';
      readonly which: number;
      readonly refuses: boolean;
      readonly answers: 'once' | 'twice' | 'never' | 'later';
    }
  | { readonly type: 'answer later'; readonly which: number }
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'retry' | 'dismiss'; readonly which: number }
  | { readonly type: 'ask' | 'refresh' }
  | { readonly type: 'other'; readonly deal: number; readonly stage: number };

const which = fc.nat(30);
const commands = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('move' as const), deal: fc.nat(30), stage: fc.nat(30) }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('work' as const),
        which,
        refuses: fc.boolean(),
        answers: fc.constantFrom(
          'once' as const,
          'once' as const,
          'twice' as const,
          'never' as const,
          'later' as const,
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('answer later' as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.constantFrom(100, 5000, 40_000) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constantFrom('retry' as const, 'dismiss' as const), which }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('ask' as const, 'refresh' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('other' as const), deal: fc.nat(30), stage: fc.nat(30) }),
    },
  ),
  { minLength: 1, maxLength: 60 },
);

interface Message {
  readonly id: string;
  readonly operation: Operation;
}

/** A host with deals of its own, which are what counts. */
class FakeHost {
  readonly deals: PipelineStore;
  readonly kept = new Set<string>();
  inbox: Message[] = [];
  late: { readonly id: string; readonly accepted: boolean }[] = [];

  constructor(deals: PipelineStore) {
    this.deals = deals;
  }

  /** One that it has already is the same one again. */
  work({ id, operation }: Message, refuses: boolean): boolean {
    if (this.kept.has(id)) return true;
    if (refuses) return false;
    try {
      this.deals.apply(operation);
    } catch (error) {
      if (error instanceof PipelineError) return false;
      throw error;
    }
    this.kept.add(id);
    return true;
  }
}

const stages = (store: PipelineStore): string =>
  store
    .deals()
    .map(({ id, stageId }) => `${id}: ${stageId}`)
    .toSorted()
    .join();

class Run {
  readonly store: PipelineStore;
  readonly host: FakeHost;
  readonly outbox: Outbox<Operation>;
  #count = 0;
  #asked: { readonly data: ReturnType<PipelineStore['snapshot']>; readonly askedAtVersion: number } | null =
    null;

  constructor(store: PipelineStore, host: FakeHost) {
    this.store = store;
    this.host = host;
    this.outbox = createOutbox(store);
  }

  do(command: Command): void {
    const { store, host, outbox } = this;
    switch (command.type) {
      case 'move':
      case 'other': {
        const deals = store.deals();
        const { stages } = store.pipeline.process;
        const deal = deals[command.deal % Math.max(1, deals.length)];
        if (!deal) return;
        const toStageId = stages[command.stage % stages.length]!.stage.id;
        const operation: Operation = { type: 'move', dealId: deal.id, toStageId };
        if (command.type === 'other') return void host.deals.apply(operation);
        const id = `m${this.#count++}`;
        outbox.post({
          ...{ id, what: operation, operation, timeoutMs: 10_000 },
          send: () => {
            host.inbox.push({ id, operation });
            return new Promise(() => undefined);
          },
        });
        return;
      }
      case 'work': {
        const [message] = host.inbox.splice(command.which % Math.max(1, host.inbox.length), 1);
        if (!message) return;
        const accepted = host.work(message, command.refuses);
        if (command.answers === 'later') host.late.push({ id: message.id, accepted });
        if (command.answers === 'once' || command.answers === 'twice') outbox.answer(message.id, accepted);
        if (command.answers === 'twice') outbox.answer(message.id, accepted);
        return;
      }
      case 'answer later': {
        const [late] = host.late.splice(command.which % Math.max(1, host.late.length), 1);
        if (late) outbox.answer(late.id, late.accepted);
        return;
      }
      case 'wait':
        vi.advanceTimersByTime(command.ms);
        return;
      case 'retry':
      case 'dismiss': {
        const entries = outbox.entries();
        const entry = entries[command.which % Math.max(1, entries.length)];
        if (entry) outbox[command.type](entry.id);
        return;
      }
      case 'ask':
        this.#asked = { data: host.deals.snapshot(), askedAtVersion: store.getVersion() };
        return;
      case 'refresh':
        if (this.#asked) store.replace(this.#asked.data, this.#asked);
        this.#asked = null;
    }
  }

  /** All is answered, or given up. */
  rest(): void {
    while (this.host.inbox.length > 0) this.do({ type: 'work', which: 0, refuses: false, answers: 'once' });
    while (this.host.late.length > 0) this.do({ type: 'answer later', which: 0 });
    vi.advanceTimersByTime(3_600_000);
    if (this.host.inbox.length > 0) this.rest();
  }
}

const pipelines = pipelineArbitrary({ instants: false, maxDeals: 4 }).map((input) => parsePipeline(input));

function runAll(pipeline: ReturnType<typeof parsePipeline>, drawn: readonly Command[]): Run {
  vi.useFakeTimers();
  try {
    const run = new Run(createPipelineStore(pipeline), new FakeHost(createPipelineStore(pipeline)));
    for (const command of drawn) run.do(command);
    run.rest();
    return run;
  } finally {
    vi.useRealTimers();
  }
}

property(
  'whatever the host delays, reorders, drops, repeats and refuses: in the end nothing hangs, and with its data all stages are the host’s',
  [pipelines, commands],
  (pipeline, drawn) => {
    const { store, host, outbox } = runAll(pipeline, drawn);
    expect(outbox.entries().filter(isPending)).toEqual([]);
    store.replace(host.deals.snapshot());
    expect(stages(store)).toBe(stages(host.deals));
  },
);

property(
  'where every message is answered in time and nobody else moves, reader and host agree without fresh data',
  [
    pipelines,
    commands.map((drawn) =>
      drawn
        .filter(({ type }) => type === 'move' || type === 'work' || type === 'retry')
        .map((command) =>
          command.type === 'work'
            ? ({ ...command, answers: command.answers === 'twice' ? command.answers : 'once' } as const)
            : command,
        ),
    ),
  ],
  (pipeline, drawn) => {
    const { store, host, outbox } = runAll(pipeline, drawn);
    expect(outbox.entries().filter(isPending)).toEqual([]);
    expect(stages(store)).toBe(stages(host.deals));
  },
);
