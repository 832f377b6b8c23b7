import { cleanup, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DEAL_DIALOG_ATTRIBUTES, DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { FRAME_ATTRIBUTES } from '../../src/frame/index.js';
import {
  collectAttributes,
  expectDocumentedValues,
  namesDocumented,
  namesDrawn,
  type DrawnAttributes,
} from '../conformance/attribute-contract.js';
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
  render(<DealDialog dealId="acme" />);
  await screen.findByRole('alert');
  collectAttributes(drawn);
  cleanup();
});

const ofFrame = new Set(Object.keys(FRAME_ATTRIBUTES));

describe('the data attributes of the deal dialog', () => {
  test('are those documented: none is drawn that is not, none documented is never drawn', () => {
    const own = new Map([...drawn].filter(([name]) => !ofFrame.has(name)));
    expect(namesDrawn(own)).toEqual(namesDocumented(DEAL_DIALOG_ATTRIBUTES));
  });

  test('have the values documented', () => {
    expectDocumentedValues(drawn, DEAL_DIALOG_ATTRIBUTES);
  });
});
