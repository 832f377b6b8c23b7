import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { smallFunnel, smallStore } from '../funnel/funnel-data.js';

const isTable = (): boolean => screen.queryByRole('table') !== null;

describe('the table', () => {
  test('is one press of its button away, and back', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    const button = screen.getByRole('button', { name: 'Table', pressed: false });
    await userEvent.click(button);
    expect(isTable()).toBe(true);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button);
    expect(isTable()).toBe(false);
  });

  test('is one key away from the picture, and back, and takes the focus along', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    within(screen.getByRole('listbox')).getAllByRole('option')[1]!.focus();
    await userEvent.keyboard('t');
    expect(isTable()).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The funnel as numbers' }));
    await userEvent.keyboard('t');
    expect(isTable()).toBe(false);
    expect(document.activeElement).toBe(within(screen.getByRole('listbox')).getAllByRole('option')[1]);
  });

  test('comes with the letters locked to capitals as well', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    within(screen.getByRole('listbox')).getAllByRole('option')[0]!.focus();
    await userEvent.keyboard('T');
    expect(isTable()).toBe(true);
  });

  test('leaves the focus where it is when what has it stays', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    const button = screen.getByRole('button', { name: 'How computed?' });
    button.focus();
    await userEvent.keyboard('t');
    expect(isTable()).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  test.each(['{Control>}t{/Control}', '{Meta>}t{/Meta}', '{Alt>}t{/Alt}', 'x', '{Shift>}t{/Shift}'])(
    'does not come by %s',
    async (keys) => {
      render(<FunnelChart pipeline={smallStore()} />);
      within(screen.getByRole('listbox')).getAllByRole('option')[0]!.focus();
      await userEvent.keyboard(keys);
      expect(isTable()).toBe(false);
    },
  );

  test('does not come by a letter typed into a field of the host’s', async () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <input aria-label="Filter" />
        <Funnel.TableButton />
        <Funnel.Table />
      </Funnel.Root>,
    );
    await userEvent.type(screen.getByRole('textbox'), 'total');
    expect(isTable()).toBe(false);
  });

  test('does not come where there is none to come', async () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.Plot />
      </Funnel.Root>,
    );
    within(screen.getByRole('listbox')).getAllByRole('option')[0]!.focus();
    await userEvent.keyboard('t');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(4);
  });

  test('comes by the key without a button, where the host put none', async () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.Plot />
        <Funnel.Table />
      </Funnel.Root>,
    );
    within(screen.getByRole('listbox')).getAllByRole('option')[0]!.focus();
    await userEvent.keyboard('t');
    expect(isTable()).toBe(true);
  });

  test('does not come when the host’s own handler prevents it', async () => {
    const onKeyDown = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(<FunnelChart pipeline={smallStore()} onKeyDown={onKeyDown} />);
    within(screen.getByRole('listbox')).getAllByRole('option')[0]!.focus();
    await userEvent.keyboard('t');
    expect(onKeyDown).toHaveBeenCalledTimes(1);
    expect(isTable()).toBe(false);
  });
});
