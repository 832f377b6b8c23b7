import { describe, expect, test } from 'vitest';
import { stageTotals } from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type ApplyResult, type PipelineStore } from '../../src/summary/index.js';

const rows = [
  { id: 'a', name: 'Ash', stage: 'first', amount: 100, created: '2026-01-01' },
  { id: 'b', name: 'Birch', stage: 'first', amount: 50, created: '2026-01-01' },
];

const parsed = (deals: readonly (typeof rows)[number][] = rows, asOf = '2026-03-01') =>
  parsePipeline({
    asOf,
    deals,
    pipeline: {
      currency: 'EUR',
      tracks: [
        {
          id: 'sales',
          name: 'Sales',
          stages: [
            { id: 'first', name: 'First', kind: 'open' },
            { id: 'second', name: 'Second', kind: 'open' },
            { id: 'won', name: 'Won', kind: 'won' },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    },
  });

const stageOf = (store: PipelineStore, dealId: string): string | undefined => store.deal(dealId)?.stageId;
const move = (dealId: string, toStageId: string) => ({ type: 'move', dealId, toStageId }) as const;

describe('a proposal', () => {
  test('is shown at once, and gone without a trace when it is rejected', () => {
    const store = createPipelineStore(parsed());
    const before = store.deal('a');
    const proposal = store.propose(move('a', 'second'));
    expect(stageOf(store, 'a')).toBe('second');
    expect(store.select(stageTotals, {}).stages.map(({ deals }) => deals.count)).toEqual([1, 1, 0, 0, 0]);
    expect(store.canUndo()).toBe(false);
    expect(proposal.reject()).toBe(true);
    expect(store.deal('a')).toEqual(before);
    expect(store.canUndo()).toBe(false);
  });

  test('that is accepted can be taken back like any other change', () => {
    const store = createPipelineStore(parsed());
    store.propose(move('a', 'second')).accept();
    expect(store.canUndo()).toBe(true);
    store.undo();
    expect(stageOf(store, 'a')).toBe('first');
  });

  test('that failed does not undo a later one of the same deal, whichever is answered first', () => {
    for (const laterFirst of [true, false]) {
      const store = createPipelineStore(parsed());
      const [early, late] = [store.propose(move('a', 'second')), store.propose(move('a', 'won'))];
      if (laterFirst) late.accept();
      early.reject();
      if (!laterFirst) late.accept();
      expect(stageOf(store, 'a')).toBe('won');
      expect(store.deal('a')?.visits.map(({ stageId }) => stageId)).toEqual(['first']);
    }
  });

  test('lies over what somebody else does to the same deal meanwhile', () => {
    const store = createPipelineStore(parsed());
    const proposal = store.propose(move('a', 'second'));
    store.apply({ type: 'edit', dealId: 'a', changes: { amountMinor: 70_00 } });
    expect([stageOf(store, 'a'), store.deal('a')?.amountMinor]).toEqual(['second', 70_00]);
    proposal.reject();
    expect([stageOf(store, 'a'), store.deal('a')?.amountMinor]).toEqual(['first', 70_00]);
  });

  test('of a deal that somebody removes shows nothing, and comes to nothing', () => {
    const store = createPipelineStore(parsed());
    const proposal = store.propose(move('a', 'second'));
    store.apply({ type: 'remove', dealId: 'a' });
    expect(store.deal('a')).toBeNull();
    expect(proposal.accept()).toBe(true);
    expect(store.deal('a')).toBeNull();
  });

  test('can be accepted late, unless something else was proposed for its deal since', () => {
    const store = createPipelineStore(parsed());
    const late = store.propose(move('a', 'second'));
    late.reject();
    expect(late.accept()).toBe(true);
    expect(stageOf(store, 'a')).toBe('second');
    const overtaken = store.propose(move('b', 'second'));
    overtaken.reject();
    store.propose(move('b', 'won')).accept();
    expect(overtaken.accept()).toBe(false);
    expect([stageOf(store, 'b'), overtaken.state()]).toEqual(['won', 'rejected']);
  });

  test('cannot be accepted late over what somebody else did to its deal since, by a change or by fresh data', () => {
    const store = createPipelineStore(parsed());
    const [ofA, ofB] = [store.propose(move('a', 'second')), store.propose(move('b', 'second'))];
    ofA.reject();
    ofB.reject();
    store.apply(move('a', 'won'));
    const server = createPipelineStore(store.snapshot());
    server.apply(move('b', 'lost'));
    store.replace(server.snapshot());
    expect([ofA.accept(), ofB.accept()]).toEqual([false, false]);
    expect([stageOf(store, 'a'), stageOf(store, 'b')]).toEqual(['won', 'lost']);
  });

  test('tells what it comes to, as things are now and as they were when it became certain', () => {
    const store = createPipelineStore(parsed());
    const [first, second] = [store.propose(move('a', 'second')), store.propose(move('a', 'won'))];
    expect(second.changes).toMatchObject([{ before: { stageId: 'second' }, after: { stageId: 'won' } }]);
    first.reject();
    expect(second.outcome()).toMatchObject([{ before: { stageId: 'first' }, after: { stageId: 'won' } }]);
    second.accept();
    expect(second.changes).toMatchObject([{ before: { stageId: 'first' }, after: { stageId: 'won' } }]);
    const gone = store.propose(move('b', 'second'));
    store.apply({ type: 'remove', dealId: 'b' });
    expect(gone.outcome()).toBeNull();
  });

  test('answered twice is answered once', () => {
    const store = createPipelineStore(parsed());
    const proposal = store.propose(move('a', 'second'));
    expect([proposal.accept(), proposal.accept(), proposal.reject()]).toEqual([true, true, false]);
    expect(stageOf(store, 'a')).toBe('second');
  });

  test('tells what is shown, then what is certain', () => {
    const store = createPipelineStore(parsed());
    const heard: string[] = [];
    store.subscribe(({ cause, changes }: ApplyResult) =>
      heard.push(
        `${cause}: ${changes.map(({ before, after }) => `${before?.stageId} to ${after?.stageId}`).join()}`,
      ),
    );
    store.propose(move('a', 'second')).accept();
    store.propose(move('b', 'won')).reject();
    expect(heard).toEqual([
      'propose: first to second',
      'accept: first to second',
      'propose: first to won',
      'reject: won to first',
    ]);
  });

  test('is refused where it is a mistake, or changes more than deals', () => {
    const store = createPipelineStore(parsed());
    expect(() => store.propose(move('nobody', 'second'))).toThrow('There is no deal "nobody"');
    expect(() => store.propose({ type: 'as-of', asOf: '2026-03-02' })).toThrow('cannot be proposed');
    expect(store.getVersion()).toBe(0);
  });

  test('that takes a change back leaves the deal as it was to the bit, or goes back where it is another by now', () => {
    const store = createPipelineStore(parsed());
    const before = store.deal('a');
    const { changes } = store.apply(move('a', 'second'));
    store.propose(move('a', 'first'), { takesBack: changes }).accept();
    expect(store.deal('a')).toEqual(before);
    const again = store.apply(move('a', 'second')).changes;
    store.apply({ type: 'edit', dealId: 'a', changes: { ownerId: 'somebody' } });
    store.propose(move('a', 'first'), { takesBack: again }).accept();
    expect(store.deal('a')?.visits.map(({ stageId }) => stageId)).toEqual(['first', 'second', 'first']);
    expect(store.deal('a')?.ownerId).toBe('somebody');
  });
});

describe('fresh data', () => {
  test('goes beneath what is not answered yet, and is announced once', () => {
    const store = createPipelineStore(parsed());
    const proposal = store.propose(move('a', 'second'));
    const heard: ApplyResult[] = [];
    store.subscribe((result) => heard.push(result));
    store.replace(
      parsed([
        { ...rows[0]!, amount: 700 },
        { ...rows[1]!, id: 'c' },
      ]),
    );
    expect(
      heard.map(({ cause, changes }) => [cause, changes.map(({ dealId }) => dealId).toSorted()]),
    ).toEqual([['replace', ['a', 'b', 'c']]]);
    expect([stageOf(store, 'a'), store.deal('a')?.amountMinor]).toEqual(['second', 700_00]);
    expect([store.deal('b'), stageOf(store, 'c')]).toEqual([null, 'first']);
    expect(store.select(stageTotals, {}).stages.map(({ deals }) => deals.count)).toEqual([1, 1, 0, 0, 0]);
    proposal.reject();
    expect(stageOf(store, 'a')).toBe('first');
  });

  test('that says the same changes nothing and is not announced', () => {
    const store = createPipelineStore(parsed());
    expect(store.replace(parsed())).toMatchObject({ version: 0, changes: [] });
  });

  test('read before a move was accepted does not take that move back', () => {
    const store = createPipelineStore(parsed());
    const askedAtVersion = store.getVersion();
    store.propose(move('a', 'second')).accept();
    store.replace(parsed(), { askedAtVersion });
    expect(stageOf(store, 'a')).toBe('second');
    store.replace(parsed());
    expect(stageOf(store, 'a')).toBe('first');
  });

  test('leaves the steps that can be taken back of deals that are the same in it, and no others', () => {
    const store = createPipelineStore(parsed());
    store.apply(move('b', 'second'));
    store.apply(move('a', 'second'));
    const server = createPipelineStore(store.snapshot());
    server.apply(move('a', 'lost'));
    store.replace(server.snapshot());
    store.undo();
    expect([stageOf(store, 'a'), stageOf(store, 'b'), store.canUndo()]).toEqual(['lost', 'first', false]);
  });

  test('asked for before a step was taken back has it taken back as well, whether the step was in it or not', () => {
    const store = createPipelineStore(parsed());
    store.apply(move('a', 'second'));
    const withStep = store.snapshot();
    const askedAtVersion = store.getVersion();
    store.undo();
    store.replace(withStep, { askedAtVersion });
    expect(stageOf(store, 'a')).toBe('first');
    store.redo();
    store.apply(move('b', 'second'));
    const version = store.getVersion();
    store.undo();
    store.replace(store.snapshot(), { askedAtVersion: version });
    expect(stageOf(store, 'b')).toBe('first');
  });

  test('asked for before a deal went there and back loses nothing that was done to it meanwhile', () => {
    const store = createPipelineStore(parsed());
    const askedAtVersion = store.getVersion();
    store.apply({ type: 'edit', dealId: 'a', changes: { amountMinor: 70_000 } });
    store.apply(move('a', 'second'));
    store.apply(move('a', 'first'));
    store.replace(parsed(), { askedAtVersion });
    expect(store.deal('a')).toMatchObject({ stageId: 'first', amountMinor: 70_000 });
  });

  test('asked for before a step was done again has it done again', () => {
    const store = createPipelineStore(parsed());
    store.apply(move('a', 'second'));
    store.undo();
    const askedAtVersion = store.getVersion();
    const without = store.snapshot();
    store.redo();
    store.replace(without, { askedAtVersion });
    expect(stageOf(store, 'a')).toBe('second');
  });

  test('over which a move is done again comes to no change, and the move can still be taken back', () => {
    const store = createPipelineStore(parsed());
    const askedAtVersion = store.getVersion();
    store.apply(move('a', 'second'));
    expect(store.replace(parsed(), { askedAtVersion }).changes).toEqual([]);
    store.undo();
    expect(stageOf(store, 'a')).toBe('first');
  });

  test('of another process is refused', () => {
    const store = createPipelineStore(parsed());
    const other = parsePipeline({
      asOf: '2026-03-01',
      deals: [],
      pipeline: {
        currency: 'USD',
        tracks: [{ id: 't', name: 'T', stages: [{ id: 's', name: 'S', kind: 'open' }] }],
      },
    });
    expect(() => store.replace(other)).toThrow('same stages, currency and dimensions');
  });
});
