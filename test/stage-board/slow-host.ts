import fc from 'fast-check';
import { PipelineError } from '../../src/model/index.js';
import type { BoardMove } from '../../src/stage-board/index.js';
import { boardStore, manyRows } from './board-data.js';

/** The deals that both the board and the host begin with. */
export const DEALS = manyRows(9);

/** What a schedule does: a reader, the host, time, and other people. */
export type Command =
  | { readonly type: 'focus'; readonly which: number }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'undo' | 'redo' | 'ask' | 'refresh' }
  | {
      readonly type: 'work';
      readonly which: number;
      readonly how: 'keep' | 'twice' | 'refuse' | 'fail' | 'drop' | 'later';
    }
  | { readonly type: 'answer'; readonly which: number }
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'other'; readonly which: number; readonly stage: number }
  | { readonly type: 'remove'; readonly what: 'held' | number };

/** Stages that deals can be moved to. */
export const STAGES = ['talk', 'proposal', 'negotiation', 'hold', 'won', 'lost'];
const which = fc.nat(30);
/** Schedules of 40 to 70 commands. */
export const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: fc.constant('focus' as const), which }) },
    {
      weight: 14,
      arbitrary: fc.record({
        type: fc.constant('key' as const),
        key: fc.constantFrom(
          ...[' ', ' ', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'End', 'x', 'Escape'],
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('ask' as const, 'refresh' as const) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        ...{ type: fc.constant('work' as const), which },
        how: fc.constantFrom(
          'keep' as const,
          'keep' as const,
          'twice' as const,
          'refuse' as const,
          'fail' as const,
          'drop' as const,
          'later' as const,
        ),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('answer' as const), which }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.constantFrom(1000, 12_000) }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('other' as const), which, stage: fc.nat(5) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('remove' as const),
        what: fc.oneof(fc.constant('held' as const), fc.nat(8)),
      }),
    },
  ),
  { minLength: 40, maxLength: 70 },
);

interface Message {
  readonly move: BoardMove;
  readonly resolve: (answer: boolean) => void;
  readonly reject: (error: Error) => void;
}

/** A host with deals of its own, which are what counts: it answers when the schedule says so. */
export class Host {
  readonly deals = boardStore(DEALS);
  readonly #kept = new Set<string>();
  inbox: Message[] = [];
  late: { readonly message: Message; readonly accepted: boolean }[] = [];

  readonly keep = (move: BoardMove): Promise<boolean> =>
    new Promise((resolve, reject) => this.inbox.push({ move, resolve, reject }));

  /** A message that it has already is the same one again. */
  make({ move: { id, operation } }: Message): boolean {
    if (this.#kept.has(id)) return true;
    try {
      this.deals.apply(operation);
    } catch (error) {
      if (error instanceof PipelineError) return false;
      throw error;
    }
    this.#kept.add(id);
    return true;
  }

  work(at: number, how: 'keep' | 'twice' | 'refuse' | 'fail' | 'drop' | 'later'): void {
    const [message] = this.inbox.splice(at % Math.max(1, this.inbox.length), 1);
    if (!message) return;
    if (how === 'refuse') return message.resolve(false);
    // Lost on its way there, or on its way back.
    if (how === 'fail') return message.reject(new Error('offline'));
    const accepted = this.make(message);
    if (how === 'drop') return;
    if (how === 'later') return void this.late.push({ message, accepted });
    if (how === 'twice') this.make(message);
    message.resolve(accepted);
  }

  answer(at: number): void {
    const [late] = this.late.splice(at % Math.max(1, this.late.length), 1);
    late?.message.resolve(late.accepted);
  }
}
