import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, vi } from 'vitest';
import {
  CoverageGauges,
  GAUGES_ATTRIBUTES,
  type CoverageGaugesProps,
} from '../../src/coverage-gauge/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { QUARTER, smallPipeline } from './coverage-data.js';
import { historicPipeline } from './historic-data.js';
import { OWNERS, ownersPipeline, type OwnedDeal } from './owners-data.js';

const drawn: DrawnAttributes = new Map();

const UNDATED = OWNERS.map(([owner, stage, euros, day]): OwnedDeal => {
  return [owner, stage, euros, stage === 'offer' ? null : day];
});
const NEGATIVE = OWNERS.map(([owner, stage, euros, day]): OwnedDeal => {
  return [owner, stage, stage === 'offer' ? -euros : euros, day];
});

function see(props: Partial<CoverageGaugesProps>): void {
  render(<CoverageGauges pipeline={ownersPipeline()} window={QUARTER} {...props} />);
  collectAttributes(drawn);
  const [button] = screen.queryAllByRole('button', { name: 'Table' });
  if (button) fireEvent.click(button);
  collectAttributes(drawn);
  cleanup();
}

beforeAll(() => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  see({ pipeline: null });
  see({ window: { start: '2026-10-01', end: '2026-07-01' } });
  see({ pipeline: smallPipeline([]) });
  see({ pipeline: historicPipeline() });
  for (const shape of ['arc', 'bullet'] as const) {
    see({ shape, defaultGroup: 'ada' });
    see({ shape, required: { method: 'fixed', multiple: 1 } });
    see({ shape, required: { method: 'fixed', multiple: 0.2 } });
    see({ shape, pipeline: ownersPipeline(UNDATED) });
    see({ shape, pipeline: ownersPipeline(NEGATIVE) });
  }
});

describeAttributes('coverage gauges', drawn, GAUGES_ATTRIBUTES);
