import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, vi } from 'vitest';
import { DEAL_LIST_ATTRIBUTES, DealListDialog } from '../../src/deal-dialog/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { CLEAN, CLEAN_HISTORY, parse } from './deal-dialog-data.js';

const drawn: DrawnAttributes = new Map();
const STAGES = ['demo', 'offer', 'won', 'lost', 'parked', 'no-value', 'Haggling'];

beforeAll(async () => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const rows = STAGES.map((stage) => ({ ...CLEAN, id: stage === 'demo' ? 'acme' : stage, stage }));
  const more = Array.from({ length: 60 }, (_each, index) => ({ ...CLEAN, id: `more-${index}` }));
  const pipeline = parse([...rows, ...more], CLEAN_HISTORY);
  render(<DealListDialog pipeline={pipeline} list={{}} />);
  await screen.findByRole('dialog');
  collectAttributes(drawn);
  fireEvent.click(screen.getByRole('button', { name: 'Owner' }));
  collectAttributes(drawn);
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'no such' } });
  collectAttributes(drawn);
  cleanup();
  render(<DealListDialog list={{}} />);
  await screen.findByRole('alert');
  collectAttributes(drawn);
  cleanup();
});

describeAttributes('list of deals', drawn, DEAL_LIST_ATTRIBUTES);
