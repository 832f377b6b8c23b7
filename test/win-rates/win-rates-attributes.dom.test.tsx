import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { WIN_RATES_ATTRIBUTES, WinRateComparison } from '../../src/win-rates/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { FOUR, manyOwners, smallPipeline, withHistory } from './win-rates-data.js';

const drawn: DrawnAttributes = new Map();

function see(widget: ReactElement, then: () => unknown = () => undefined): void {
  render(widget);
  collectAttributes(drawn);
  then();
  collectAttributes(drawn);
  cleanup();
}

beforeAll(async () => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const four = smallPipeline(FOUR);
  see(<WinRateComparison pipeline={null} />);
  see(<WinRateComparison pipeline={four} groupBy="none" />);
  see(<WinRateComparison pipeline={smallPipeline([])} />);
  see(<WinRateComparison pipeline={smallPipeline(FOUR.slice(5, 7))} />);
  see(<WinRateComparison pipeline={four} defaultOpen="range" />);
  see(<WinRateComparison pipeline={four} defaultOpen="as-lost" defaultFrom="open" defaultHideTooFew />);
  see(<WinRateComparison pipeline={four} />, () => fireEvent.click(screen.getAllByRole('option').at(-1)!));
  render(<WinRateComparison pipeline={withHistory()} defaultView="curves" minimumDeals={4} />);
  fireEvent.click(await screen.findByRole('option', { name: /^Ann/ }));
  await waitFor(() => screen.getByRole('slider', { name: /^Ann/ }));
  collectAttributes(drawn);
  cleanup();
  see(<WinRateComparison pipeline={smallPipeline(manyOwners(51))} />, () =>
    fireEvent.click(screen.getByText('Table')),
  );
});

describeAttributes('win-rate comparison', drawn, WIN_RATES_ATTRIBUTES);

test('nothing is placed or sized by an inline style', () => {
  render(<WinRateComparison pipeline={smallPipeline(FOUR)} defaultOpen="range" />);
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});
