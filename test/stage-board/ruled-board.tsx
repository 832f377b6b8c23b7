import { act, fireEvent, screen, within } from '@testing-library/react';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { RULED } from '../model/ruled-process.js';
import { cardOf } from './read-board.js';

const row = (id: string, name: string, stage: string, amount = 20) => ({
  ...{ id, name, stage, amount, created: '2026-01-01' },
});

/** Acme in Talk without evidence; Offer is full with Bolt and Cask; Dune and Elm are in Deal, which warns; Fjord is won. */
export function ruledStore(): PipelineStore {
  return createPipelineStore(
    parsePipeline({
      pipeline: RULED,
      deals: [
        row('a', 'Acme', 'talk'),
        row('b', 'Bolt', 'offer'),
        row('c', 'Cask', 'offer', 5),
        row('d', 'Dune', 'deal'),
        row('e', 'Elm', 'deal'),
        row('f', 'Fjord', 'won'),
      ],
      asOf: '2026-06-30',
    }),
  );
}

/** Lifts a card and puts it down after some steps. */
export function carry(name: string, keys: readonly string[], end = 'Enter'): void {
  act(() => cardOf(name).focus());
  for (const key of [' ', ...keys, ...(end === '' ? [] : [end])]) {
    fireEvent.keyDown(document.activeElement!, { key });
  }
}

/** The dialog that asks for what a move needs. */
export async function asked(): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('dialog', {}, { timeout: 10_000 }));
}

/** Writes into a field, found by its label. */
export function write(dialog: ReturnType<typeof within>, label: string | RegExp, text: string): void {
  fireEvent.change(dialog.getByLabelText(label), { target: { value: text } });
}
