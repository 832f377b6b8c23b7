import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { DEAL_MIX_ATTRIBUTES, DealMix, Mix } from '../../src/deal-mix/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { smallMix, smallPipeline, smallSeries, THIRTEEN } from './deal-mix-data.js';

const drawn: DrawnAttributes = new Map();

function see(widget: ReactElement, then: () => unknown = () => undefined): void {
  render(widget);
  collectAttributes(drawn);
  then();
  collectAttributes(drawn);
  cleanup();
}

beforeAll(() => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const thirteen = smallPipeline([...THIRTEEN, null]);
  see(<DealMix pipeline={null} />);
  see(<DealMix pipeline={thirteen} classes={{ by: 'amount', thresholdsMinor: [] }} />);
  see(<DealMix pipeline={smallPipeline([])} />);
  for (const target of [null, 0, -5]) see(<DealMix pipeline={smallPipeline(THIRTEEN, { target })} />);
  see(<DealMix pipeline={smallPipeline([5, 6], { won: 2000 })} />);
  see(<DealMix pipeline={thirteen} defaultClasses={{ by: 'natural-breaks', count: 6 }} />);
  see(<DealMix pipeline={smallPipeline([...THIRTEEN, 0.01])} defaultSizeClass="rock" />, () => {
    const [rock] = screen.getAllByRole('option');
    fireEvent.pointerEnter(rock!);
    fireEvent.focus(rock!);
    fireEvent.click(rock!);
    fireEvent.click(screen.getByText('Set size classes'));
    fireEvent.change(screen.getAllByRole('spinbutton')[0]!, { target: { value: '-1' } });
  });
  see(<DealMix pipeline={thirteen} />, () => fireEvent.click(screen.getByText('Table')));
  see(
    <Mix.Root {...smallMix()} defaultSizeClass="rock">
      <Mix.History series={smallSeries([...THIRTEEN, null])} />
    </Mix.Root>,
    () => {
      fireEvent.focus(screen.getAllByRole('option', { name: /Rocks/ })[0]!);
      fireEvent.click(screen.getAllByRole('option', { name: /Rocks/ })[0]!);
    },
  );
});

describeAttributes('deal mix', drawn, DEAL_MIX_ATTRIBUTES);

test('nothing is placed or sized by an inline style', () => {
  render(<DealMix pipeline={smallPipeline(THIRTEEN)} />);
  fireEvent.click(screen.getByText('Set size classes'));
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
});
