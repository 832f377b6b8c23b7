import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, vi } from 'vitest';
import { DEAL_DIALOG_ATTRIBUTES, DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { recordPipeline } from './record-data.js';
import { CLEAN, CLEAN_HISTORY, parse, type Row } from './deal-dialog-data.js';

const drawn: DrawnAttributes = new Map();

async function see(
  deal: Row,
  history = CLEAN_HISTORY,
  props: Omit<DealDialogProps<Row>, 'pipeline'> = {},
): Promise<void> {
  render(<DealDialog pipeline={parse([deal], history)} dealId="acme" {...props} />);
  await screen.findByRole('dialog');
  collectAttributes(drawn);
  cleanup();
}

/** A deal with criteria and a bid, whose evidence is being given and could not be withdrawn, and whose gate was passed. */
async function seeRecord(): Promise<void> {
  const store = createPipelineStore(recordPipeline());
  store.apply({ type: 'edit', dealId: 'harbour', changes: { ownerId: 'bo' } });
  for (let day = 10; day < 16; day++)
    store.apply({ type: 'edit', dealId: 'harbour', changes: { expectedCloseDate: `2026-11-${day}` } });
  render(<DealDialog pipeline={store} dealId="harbour" onOperation={() => 'No.'} />);
  const name = 'Give evidence for There is a budget';
  fireEvent.click(await screen.findByRole('button', { name }));
  const withdraw = screen.getAllByRole('button', { name: /^Withdraw/ })[0]!;
  await act(async () => fireEvent.click(withdraw));
  collectAttributes(drawn);
  act(() => {
    store.apply({ type: 'decide-bid', dealId: 'harbour', decision: 'bid', by: 'Ann' });
    const overrideGate = { by: 'Di', reason: 'In a hurry' };
    store.apply({ type: 'move', dealId: 'harbour', toStageId: 'terms', overrideGate });
  });
  collectAttributes(drawn);
  act(() => void store.apply({ type: 'decide-bid', dealId: 'harbour', decision: 'no-bid', by: 'Ann' }));
  collectAttributes(drawn);
  cleanup();
}

beforeAll(async () => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await see({ ...CLEAN, region: 'North' }, CLEAN_HISTORY, {
    expectedDays: 5,
    fields: [{ id: 'own', label: 'Own', value: () => 'own' }],
  });
  await see(CLEAN, CLEAN_HISTORY, { expectedDays: 60 });
  await see({ ...CLEAN, currency: 'USD', nextStep: null, stage: 'offer' });
  await see({ ...CLEAN, stage: 'parked' }, CLEAN_HISTORY.slice(0, 3));
  await see({ ...CLEAN, stage: 'Haggling' }, []);
  await see({ ...CLEAN, stage: 'won', closed: '2026-06-25' }, []);
  await see({ ...CLEAN, stage: 'lost', closed: '2026-06-25' }, []);
  await see({ ...CLEAN, stage: 'no-value', closed: '2026-06-25' }, []);
  await see(CLEAN, [], { dealId: 'no-such-deal' });
  const days = Array.from({ length: 30 }, (_each, index) => ({
    dealId: 'acme',
    at: `2026-05-${String(index + 1).padStart(2, '0')}`,
    stage: index % 2 === 0 ? 'lead' : 'demo',
  }));
  await see(CLEAN, days);
  await seeRecord();
  render(<DealDialog dealId="acme" />);
  await screen.findByRole('alert');
  collectAttributes(drawn);
  cleanup();
});

describeAttributes('deal dialog', drawn, DEAL_DIALOG_ATTRIBUTES);
