import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Funnel, FunnelChart, useFunnel } from '../../src/funnel/index.js';
import type { FunnelResult } from '../../src/measures/index.js';
import { HUNDRED, smallFunnel, smallStore, type SmallFunnel } from './funnel-data.js';
import { spokenOf } from './read-funnel.js';

const selected = (): string[] =>
  within(screen.getByRole('listbox'))
    .queryAllByRole('option', { selected: true })
    .map((step) => step.querySelector('[data-cairn="funnel-label"]')?.textContent ?? '?');
const step = (name: string): HTMLElement => screen.getByRole('option', { name: new RegExp(`^${name}:`) });
const focused = (): string => spokenOf(document.activeElement).split(':')[0] ?? '';

describe('a stage', () => {
  test('is selected by a click, and no longer by another', async () => {
    const onStageChange = vi.fn();
    render(<FunnelChart pipeline={smallStore()} onStageChange={onStageChange} />);
    expect(selected()).toEqual([]);
    await userEvent.click(step('Offer'));
    expect(selected()).toEqual(['Offer']);
    expect(step('Offer').getAttribute('data-state')).toBe('selected');
    await userEvent.click(step('Offer'));
    expect(selected()).toEqual([]);
    expect(onStageChange.mock.calls).toEqual([['s1'], [null]]);
  });

  test('is selected from the start where the host says so', async () => {
    render(<FunnelChart pipeline={smallStore()} defaultStage="s2" />);
    expect(selected()).toEqual(['Contract']);
    await userEvent.click(step('Won'));
    expect(selected()).toEqual(['Won']);
  });

  test('selected is where Tab comes to', () => {
    render(<FunnelChart pipeline={smallStore()} defaultStage="s2" />);
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map(({ tabIndex }) => tabIndex),
    ).toEqual([-1, -1, 0, -1]);
  });

  test('stays as the host has it where the host holds it', async () => {
    const onStageChange = vi.fn();
    render(<FunnelChart pipeline={smallStore()} stage="s0" onStageChange={onStageChange} />);
    await userEvent.click(step('Won'));
    expect(selected()).toEqual(['Lead']);
    expect(onStageChange.mock.calls).toEqual([['won']]);
  });

  test('is none where the host holds none', async () => {
    render(<FunnelChart pipeline={smallStore()} stage={null} />);
    await userEvent.click(step('Won'));
    expect(selected()).toEqual([]);
  });

  test('is held by the host with the value and its handler alone', async () => {
    function Host() {
      const [stage, setStage] = useState<string | null>('s0');
      return <FunnelChart pipeline={smallStore()} stage={stage} onStageChange={setStage} />;
    }
    render(<Host />);
    await userEvent.click(step('Offer'));
    expect(selected()).toEqual(['Offer']);
  });

  test('that nobody knows selects nothing', () => {
    render(<FunnelChart pipeline={smallStore()} defaultStage="no-such-stage" />);
    expect(selected()).toEqual([]);
  });

  test('called won is not taken for the won deals', async () => {
    const funnel = smallFunnel();
    const [first, ...rest] = funnel.steps;
    const steps = [{ ...first!, stageId: 'won', stageName: 'Almost won' }, ...rest];
    const onStageChange = vi.fn();
    render(
      <Funnel.Root funnel={{ ...funnel, steps }} onStageChange={onStageChange}>
        <Funnel.Plot />
      </Funnel.Root>,
    );
    await userEvent.click(step('Won'));
    expect(selected()).toEqual(['Won']);
    await userEvent.click(step('Almost won'));
    expect(selected()).toEqual(['Almost won']);
    expect(onStageChange.mock.calls).toEqual([['won:end'], ['won']]);
  });
});

describe('by keyboard', () => {
  const draw = async (): Promise<ReturnType<typeof vi.fn>> => {
    const onStageChange = vi.fn();
    render(
      <Funnel.Root funnel={smallFunnel()} onStageChange={onStageChange}>
        <Funnel.Plot />
      </Funnel.Root>,
    );
    await userEvent.tab();
    return onStageChange;
  };

  test.each([
    ['{ArrowDown}', 'Offer'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'Offer'],
    ['{ArrowUp}', 'Lead'],
    ['{End}', 'Won'],
    ['{End}{ArrowDown}', 'Won'],
    ['{End}{Home}', 'Lead'],
    ['{ArrowRight}', 'Lead'],
    ['{Control>}{End}{/Control}', 'Lead'],
  ])('%s walks from Lead to %s', async (keys, name) => {
    await draw();
    expect(focused()).toBe('Lead');
    await userEvent.keyboard(keys);
    expect(focused()).toBe(name);
    expect(selected()).toEqual([]);
  });

  test('Tab reaches one step, the one walked to last', async () => {
    await draw();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab();
    expect(focused()).toBe('Offer');
  });

  test.each(['{Enter}', ' '])('"%s" selects and unselects', async (key) => {
    const onStageChange = await draw();
    await userEvent.keyboard(`{ArrowDown}${key}`);
    expect(selected()).toEqual(['Offer']);
    await userEvent.keyboard(key);
    expect(selected()).toEqual([]);
    expect(onStageChange.mock.calls).toEqual([['s1'], [null]]);
  });

  test('Escape clears, and is left alone where there is nothing to clear', async () => {
    const onStageChange = await draw();
    await userEvent.keyboard('{Enter}{Escape}{Escape}');
    expect(onStageChange.mock.calls).toEqual([['s0'], [null]]);
  });

  test('keys that mean nothing here are left to the browser', async () => {
    await draw();
    const prevented = new Map<string, boolean>();
    const hear = (event: KeyboardEvent): void => void prevented.set(event.key, event.defaultPrevented);
    document.addEventListener('keydown', hear);
    await userEvent.keyboard('{ArrowDown}{PageDown}x{Escape}');
    document.removeEventListener('keydown', hear);
    expect([...prevented]).toEqual([
      ['ArrowDown', true],
      ['PageDown', false],
      ['x', false],
      ['Escape', false],
    ]);
  });

  test('a button inside a step keeps its keys', async () => {
    const onClick = vi.fn((event: { stopPropagation: () => void }) => event.stopPropagation());
    const onStageChange = vi.fn();
    render(
      <Funnel.Root funnel={smallFunnel()} onStageChange={onStageChange}>
        <Funnel.Plot>
          {(view) => (
            <Funnel.Step key={view.id} step={view}>
              <button type="button" onClick={onClick}>
                {`Open ${view.id}`}
              </button>
            </Funnel.Step>
          )}
        </Funnel.Plot>
      </Funnel.Root>,
    );
    screen.getByText('Open s1').focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(onStageChange).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Open s1');
  });

  test('the step that Tab reaches is one that is there, when stages go', async () => {
    const few: SmallFunnel = { stages: ['Lead'], batches: [{ count: 12, stages: 1, now: 'closed-lost' }] };
    const draw = (small: SmallFunnel) => (
      <Funnel.Root funnel={smallFunnel(small)}>
        <Funnel.Plot />
      </Funnel.Root>
    );
    const { rerender } = render(draw(HUNDRED));
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    rerender(draw(few));
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map((each) => each.tabIndex),
    ).toEqual([-1, 0]);
  });
});

describe('side by side', () => {
  function Row({ funnel }: { readonly funnel: FunnelResult }) {
    const { steps, getPlotProps, getStepProps } = useFunnel({ funnel, orientation: 'horizontal' });
    return (
      <div {...getPlotProps()}>
        {steps.map((view) => (
          <i key={view.id} {...getStepProps(view)} aria-label={`${view.step.stageName ?? 'Won'}:`} />
        ))}
      </div>
    );
  }

  test('steps are walked by the arrows along the line', async () => {
    render(<Row funnel={smallFunnel()} />);
    expect(screen.getByRole('listbox').getAttribute('aria-orientation')).toBe('horizontal');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowDown}');
    expect(focused()).toBe('Offer');
  });

  test('… which runs from right to left where the page does', async () => {
    render(<Row funnel={smallFunnel()} />);
    screen.getByRole('listbox').style.direction = 'rtl';
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    expect(focused()).toBe('Offer');
  });
});
