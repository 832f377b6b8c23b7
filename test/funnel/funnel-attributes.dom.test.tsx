import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CheckBox } from '../../src/frame/check-box.js';
import { FRAME_ATTRIBUTES, Legend } from '../../src/frame/index.js';
import { FUNNEL_ATTRIBUTES, Funnel, FunnelChart } from '../../src/funnel/index.js';
import { NO_SELECTION, PipelineProvider } from '../../src/hooks/index.js';
import {
  collectAttributes,
  expectDocumentedValues,
  namesDocumented,
  namesDrawn,
  type DrawnAttributes,
} from '../conformance/attribute-contract.js';
import { AMOUNTLESS, NOTHING, SPARSE, smallFunnel, smallPipeline, WITH_UNKNOWN_PATH } from './funnel-data.js';

const drawn: DrawnAttributes = new Map();

async function see(widget: ReactElement, then: () => unknown = () => undefined): Promise<void> {
  render(widget);
  collectAttributes(drawn);
  await then();
  collectAttributes(drawn);
  cleanup();
}

const press = (name: string) => () => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = smallPipeline(WITH_UNKNOWN_PATH);
  const sixSteps = smallFunnel({
    stages: ['A', 'B', 'C', 'D', 'E'],
    batches: [{ count: 20, stages: 5, now: 'closed-won' }],
  });
  await see(<FunnelChart pipeline={null} />);
  await see(<FunnelChart pipeline={full} trackId="none" />);
  await see(<FunnelChart pipeline={smallPipeline(NOTHING)} />);
  await see(<FunnelChart pipeline={smallPipeline(SPARSE)} />);
  await see(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} measure="value" />);
  await see(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} />, press('Table'));
  await see(<FunnelChart pipeline={full} defaultStage="s1" basis="entered" shape="smooth" />);
  await see(<FunnelChart pipeline={full} basis="strict" shape="step" orientation="horizontal" />);
  await see(<FunnelChart pipeline={full} benchmark={{ shares: { s1: 0.7, won: 0.2 } }} showConversion />);
  await see(<FunnelChart pipeline={full} defaultBasis="standing" proportion="area" />);
  await see(<FunnelChart pipeline={full} />, async () => {
    press('Download')();
    await screen.findByRole('menu');
    fireEvent.pointerOver(within(screen.getByRole('listbox')).getAllByRole('option')[0]!);
    await vi.waitFor(() => expect(document.querySelectorAll('[data-state="placed"]')).toHaveLength(2));
  });
  await see(<FunnelChart pipeline={full} />, async () => {
    press('How computed?')();
    await screen.findByRole('dialog');
  });
  await see(
    <PipelineProvider
      pipeline={full}
      defaultSelection={{ ...NO_SELECTION, outcome: { kind: 'won', by: null } }}
    >
      <FunnelChart />
    </PipelineProvider>,
  );
  await see(
    <Funnel.Root funnel={sixSteps}>
      <Funnel.Plot />
      <Legend items={[{ id: 'step', mark: <rect width={24} height={12} />, text: 'A layer is a stage.' }]} />
      <CheckBox checked onCheckedChange={() => undefined}>
        Won only
      </CheckBox>
    </Funnel.Root>,
  );
});

describe('the data attributes of the funnel and its frame', () => {
  test('are those documented: none is drawn that is not, none documented is never drawn', () => {
    expect(namesDrawn(drawn)).toEqual(namesDocumented(FUNNEL_ATTRIBUTES, FRAME_ATTRIBUTES));
  });

  test('have the values documented', () => {
    expectDocumentedValues(drawn, FUNNEL_ATTRIBUTES, FRAME_ATTRIBUTES);
  });
});
