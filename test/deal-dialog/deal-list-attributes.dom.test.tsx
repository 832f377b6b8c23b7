import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DEAL_LIST_ATTRIBUTES, DealListDialog } from '../../src/deal-dialog/index.js';
import { FRAME_ATTRIBUTES } from '../../src/frame/index.js';
import {
  collectAttributes,
  expectDocumentedValues,
  namesDocumented,
  namesDrawn,
  type DrawnAttributes,
} from '../conformance/attribute-contract.js';
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

const ofFrame = new Set(Object.keys(FRAME_ATTRIBUTES));

describe('the data attributes of the list of deals', () => {
  test('are those documented: none is drawn that is not, none documented is never drawn', () => {
    const own = new Map([...drawn].filter(([name]) => !ofFrame.has(name)));
    expect(namesDrawn(own)).toEqual(namesDocumented(DEAL_LIST_ATTRIBUTES));
  });

  test('have the values documented', () => {
    expectDocumentedValues(drawn, DEAL_LIST_ATTRIBUTES);
  });
});
