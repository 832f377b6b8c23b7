import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { parsePipeline } from '../../../src/model/index.js';
import {
  createPipelineStore,
  type Measure,
  type PipelineStore,
  type ViewOptions,
} from '../../../src/summary/index.js';
import { createRemoteStore, type RemoteRows, type RemoteStore } from '../../../src/sources/remote/index.js';
import { measurings } from '../../measures/all-results.js';
import { pipelineArbitrary, type RandomInput } from '../../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from '../../summary/random-operations.js';
import { asyncProperty } from '../async-property.js';
import { fakeWorker } from './fake-worker.js';

// Every measure, four times over, by messages.
vi.setConfig({ testTimeout: 120_000 });

interface Question {
  readonly measure: Measure<unknown, unknown>;
  readonly args: unknown;
}

/** Every measure, with the choices that change what it reads, as questions for any store. */
function questionsOf(store: PipelineStore): Question[] {
  const questions: Question[] = [];
  const select = (measure: unknown, args: unknown): undefined => {
    questions.push({ measure: measure as Question['measure'], args });
  };
  const recorder = { ...store, pipeline: store.pipeline, select } as unknown as PipelineStore;
  for (const ask of measurings(recorder)) ask();
  return questions;
}

const WHOLE: ViewOptions = {};
const SOME: ViewOptions = { filter: { dimensions: { owner: ['o1', null] } } };
const BY_REGION = { groupBy: 'region' };

/** An answer, or the code of what was thrown. */
async function outcome(answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    return { code: (error as { code?: string }).code };
  }
}

async function expectSameFigures(
  local: PipelineStore,
  remote: RemoteStore,
  questions: readonly Question[],
  views: readonly ViewOptions[],
): Promise<void> {
  for (const { measure, args } of questions) {
    for (const view of views) {
      const there = await outcome(() => remote.measure(measure, args, view));
      expect(there).toEqual(await outcome(() => local.select(measure, args, view)));
    }
    if (views.length === 1) continue;
    const there = await outcome(() => remote.measureGroups(measure, args, BY_REGION));
    expect(there).toEqual(await outcome(() => local.selectGroups(measure, args, BY_REGION)));
  }
}

const remoteInput = ({ fields: _, ...input }: RandomInput): RemoteRows => ({
  ...input,
  fields: { dimensions: { region: 'region' } },
});

asyncProperty(
  'a store in a worker says what a store on the page says, of every measure, after any operations, undone, and done again',
  [pipelineArbitrary({ maxDeals: 12 }), fc.array(choiceArbitrary, { maxLength: 8 }), fc.boolean()],
  async (input, choices, inWorker) => {
    const local = createPipelineStore(parsePipeline(input));
    const questions = questionsOf(local);
    const createWorker = inWorker ? { createWorker: () => fakeWorker() } : {};
    const remote = await createRemoteStore({ ...createWorker, input: remoteInput(input) });
    try {
      for (const { measure, args } of questions) remote.query(measure, args).subscribe(() => undefined);
      await expectSameFigures(local, remote, questions, [WHOLE, SOME]);
      for (const choice of choices) {
        const operation = operationOf(local, choice);
        if (!operation) continue;
        const here = await outcome(() => local.apply(operation).changes);
        expect(await outcome(async () => (await remote.apply(operation).done).changes)).toEqual(here);
      }
      await expectSameFigures(local, remote, questions, [WHOLE, SOME]);
      expect([remote.canUndo(), remote.canRedo()]).toEqual([local.canUndo(), local.canRedo()]);
      while (local.canUndo()) {
        local.undo();
        await remote.undo().done;
      }
      await expectSameFigures(local, remote, questions, [WHOLE]);
      while (local.canRedo()) {
        local.redo();
        await remote.redo().done;
      }
      await expectSameFigures(local, remote, questions, [WHOLE]);
    } finally {
      remote.dispose();
    }
  },
  { runs: 8 },
);
