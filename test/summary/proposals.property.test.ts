import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePipeline, PipelineError, type Pipeline } from '../../src/model/index.js';
import {
  createPipelineStore,
  type Operation,
  type PipelineStore,
  type Proposal,
} from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf, type Choice } from './random-operations.js';

type Command =
  | { readonly type: 'propose' | 'apply'; readonly choice: Choice }
  | { readonly type: 'accept' | 'reject'; readonly which: number }
  | { readonly type: 'undo' | 'redo' };

const commands = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('propose' as const), choice: choiceArbitrary }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('apply' as const), choice: choiceArbitrary }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom('accept' as const, 'reject' as const),
        which: fc.nat(50),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }) },
  ),
  { maxLength: 30 },
);

const pipelines = pipelineArbitrary({ instants: false, maxDeals: 6 }).map((input) => parsePipeline(input));

const OF_FACTS = new Set<string>(['set-target', 'remove-target', 'set-rate', 'as-of']);

/** All deals, there and removed, as text; in order of id, as where a row came to lie says nothing. */
function held(store: PipelineStore): string {
  const { deals, removedDeals, asOf, targets } = store.snapshot();
  const byId = [...deals, ...removedDeals].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return JSON.stringify([byId, asOf, targets]);
}

/** Of each deal what it is now, without how it came there: data that has a round trip in it already looks like data before it. */
function standing(store: PipelineStore): unknown {
  return store
    .deals()
    .map(({ id, stageId, kind, amountMinor, ownerId, rank, expectedCloseDate, activities }) => ({
      ...{ id, stageId, kind, amountMinor, ownerId, rank, expectedCloseDate, activities: activities.length },
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Does an operation where it can be done. */
function tryApply(store: PipelineStore, operation: Operation): void {
  try {
    store.apply(operation);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
  }
}

interface Asked {
  readonly proposal: Proposal;
  readonly operation: Operation;
}

/** The plain way: what is certain is a store of its own, and what is shown is a copy of it with all that is open done in order. */
class Plain {
  readonly certain: PipelineStore;
  open: Asked[] = [];

  constructor(pipeline: Pipeline) {
    this.certain = createPipelineStore(pipeline);
  }

  shown(): string {
    const copy = createPipelineStore(this.certain.snapshot());
    for (const { operation } of this.open) tryApply(copy, operation);
    return held(copy);
  }

  /** Those accepted become certain in the order in which they were asked for, each once nothing open of its deals is before it. */
  settle(): void {
    const held = new Set<string>();
    this.open = this.open.filter(({ proposal, operation }) => {
      if (proposal.state() === 'rejected') return false;
      const waits = [...proposal.dealIds].some((dealId) => held.has(dealId));
      if (proposal.state() === 'accepted' && !waits) {
        tryApply(this.certain, operation);
        return false;
      }
      for (const dealId of proposal.dealIds) held.add(dealId);
      return true;
    });
  }
}

function run(store: PipelineStore, plain: Plain, asked: Asked[], command: Command): void {
  switch (command.type) {
    case 'propose':
    case 'apply': {
      const operation = operationOf(store, command.choice);
      // A copy made on a later day knows nothing of the days before: what was so since when is told otherwise in its log.
      if (!operation || operation.type === 'as-of') return;
      if (command.type === 'apply') {
        tryApply(store, operation);
        tryApply(plain.certain, operation);
      } else if (!OF_FACTS.has(operation.type)) {
        const one = { operation, proposal: store.propose(operation) };
        asked.push(one);
        plain.open.push(one);
      }
      return;
    }
    case 'accept':
    case 'reject': {
      const one = asked[command.which % Math.max(1, asked.length)];
      if (!one || one.proposal.state() !== 'open') return;
      one.proposal[command.type]();
      plain.settle();
      return;
    }
    case 'undo':
    case 'redo':
      store[command.type]();
      plain.certain[command.type]();
  }
}

property(
  'whatever is proposed, accepted and refused in whatever order, the store shows what is certain with all that is open over it',
  [pipelines, commands],
  (pipeline, drawn) => {
    const store = createPipelineStore(pipeline);
    const plain = new Plain(pipeline);
    const asked: Asked[] = [];
    for (const command of drawn) {
      run(store, plain, asked, command);
      expect(held(store)).toBe(plain.shown());
    }
    for (const { proposal } of asked) {
      if (proposal.state() === 'open') proposal.reject();
    }
    plain.settle();
    expect(held(store)).toBe(held(plain.certain));
  },
);

property(
  'fresh data goes beneath what is open, and what became certain since it was asked for is done again over it',
  [
    pipelines,
    fc.array(choiceArbitrary, { maxLength: 6 }),
    fc.array(choiceArbitrary, { maxLength: 6 }),
    fc.nat(6),
  ],
  (pipeline, before, during, firstOpen) => {
    const store = createPipelineStore(pipeline);
    for (const choice of before) {
      const operation = operationOf(store, choice);
      if (operation) tryApply(store, operation);
    }
    const server = store.snapshot();
    const askedAtVersion = store.getVersion();
    const fresh = createPipelineStore(server);
    for (const [index, choice] of during.entries()) {
      const operation = operationOf(store, choice);
      if (!operation || OF_FACTS.has(operation.type)) continue;
      const proposal = store.propose(operation);
      if (index < firstOpen) proposal.accept();
      tryApply(fresh, operation);
    }
    store.replace(server, { askedAtVersion });
    expect(standing(store)).toEqual(standing(fresh));
  },
);
