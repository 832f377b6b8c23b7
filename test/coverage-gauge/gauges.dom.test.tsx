import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CoverageGauges, Gauges, type CoverageGaugesProps } from '../../src/coverage-gauge/index.js';
import { coverage } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { QUARTER } from './coverage-data.js';
import { ownersPipeline } from './owners-data.js';
import { plain } from './read-gauge.js';

const draw = (props: Partial<CoverageGaugesProps> = {}): void => {
  render(<CoverageGauges pipeline={ownersPipeline()} window={QUARTER} {...props} />);
};
const list = (): HTMLElement => screen.getByRole('list', { name: /^Coverage by/ });
const items = (): HTMLElement[] => within(list()).getAllByRole('listitem');
const names = (): string[] => items().map((item) => plain(item.querySelector('[data-cairn="gauges-name"]')));
const meters = (): string[] =>
  [...list().querySelectorAll('[data-gauge-index]')].map((meter) =>
    [meter.getAttribute('role'), meter.getAttribute('aria-label'), meter.getAttribute('aria-valuetext')]
      .join(' | ')
      .replaceAll('\u00A0', ' '),
  );
/** What is drawn of a group beside its picture. */
const told = (name: string): string[] => {
  const item = items().find((each) => plain(each.querySelector('[data-cairn="gauges-name"]')) === name)!;
  return ['number', 'of', 'zone'].map((part) => plain(item.querySelector(`[data-cairn="gauges-${part}"]`)));
};

describe('each owner', () => {
  test('has a meter of its own, whose words are those that are drawn', () => {
    draw();
    expect(told('Ada')).toEqual(['3×', 'of €100,000 target', 'Low']);
    expect(meters().find((meter) => meter.includes('Ada'))).toBe(
      'meter | Ada: Coverage | 3× of €100,000 target. Low. Won so far: 40% of target. Marks: floor = required 3.6×, ceiling 7.2×.',
    );
  });

  test('stands in order: the lowest coverage first, met, without a target, not known last', () => {
    draw();
    expect(names()).toEqual(['Bo', 'Ada', 'Cy', 'Di', 'No owner']);
  });

  test('without a target is shown as such', () => {
    draw();
    expect(told('Di')).toEqual(['€20.0K', 'open in the period', 'No target']);
    expect(meters().find((meter) => meter.includes('Di:'))).toMatch(/^img \| Di: No target\. /);
  });

  test('that met its target says so', () => {
    draw();
    expect(told('Cy')).toEqual(['200%', 'of €10,000 target', 'Target met']);
  });

  test.each(['arc', 'bullet'] as const)('is drawn on one scale as %s: lengths compare', (shape) => {
    draw({ shape, required: { method: 'fixed', multiple: 1 } });
    const shareOf = (name: string): number => {
      const item = items()[names().indexOf(name)]!;
      const value = item.querySelector('[data-cairn="gauge-value"]')!;
      return shape === 'bullet'
        ? Number.parseFloat(value.getAttribute('width')!)
        : Number.parseFloat(value.getAttribute('stroke-dasharray')!);
    };
    expect(shareOf('Ada') / shareOf('Bo')).toBeCloseTo(6, 1);
  });

  test('over the top of the scale is shown and told as such', () => {
    draw({ required: { method: 'fixed', multiple: 0.2 } });
    expect(meters().find((meter) => meter.includes('Ada'))).toMatch(/Beyond the scale, which ends at /);
    const ada = items()[names().indexOf('Ada')]!;
    expect(ada.querySelector('[data-cairn="gauge-beyond"]')).not.toBeNull();
    expect(screen.getByText('beyond the scale')).not.toBeNull();
  });

  test('may be held to edges of its own', () => {
    draw({ edges: new Map([['ada', { required: 2, floor: 1, ceiling: 8 }]]) });
    expect(told('Ada').at(-1)).toBe('Healthy');
    expect(told('Bo').at(-1)).toBe('Low');
  });
});

describe('the order', () => {
  test('is by what is short of the floor, the most first', async () => {
    draw();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Short of the floor');
    expect(names()).toEqual(['Bo', 'Ada', 'Cy', 'Di', 'No owner']);
    await userEvent.click(screen.getByRole('button', { name: 'Highest first' }));
    expect(names()).toEqual(['Ada', 'Bo', 'Cy', 'Di', 'No owner']);
  });

  test('is by name, in either direction, the unknown one last', async () => {
    draw({ defaultSort: { key: 'name', direction: 'ascending' } });
    expect(names()).toEqual(['Ada', 'Bo', 'Cy', 'Di', 'No owner']);
    await userEvent.click(screen.getByRole('button', { name: 'A to Z' }));
    expect(names()).toEqual(['Di', 'Cy', 'Bo', 'Ada', 'No owner']);
  });
});

test('a team has the target of its members together', () => {
  draw({ groupBy: 'team' });
  expect(told('North')).toEqual(['1.75×', 'of €200,000 target', 'Low']);
});

describe('by keyboard', () => {
  test('the list is one stop; arrows, Home and End walk it, Enter picks, Escape lets go', async () => {
    const onGroupChange = vi.fn<(group: string | null) => void>();
    draw({ onGroupChange });
    expect(list().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    list().querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ada/);
    await userEvent.keyboard('{Enter}');
    expect(onGroupChange).toHaveBeenLastCalledWith('ada');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^No owner/);
    await userEvent.keyboard('{Escape}');
    expect(onGroupChange).toHaveBeenLastCalledWith(null);
  });

  test('a press picks as well, and picks off', async () => {
    const onGroupChange = vi.fn<(group: string | null) => void>();
    draw({ onGroupChange });
    await userEvent.click(items()[0]!);
    await userEvent.click(items()[0]!);
    expect(onGroupChange.mock.calls).toEqual([['bo'], [null]]);
  });
});

describe('the table', () => {
  test('has a row each and one of all, each figure with its own explanation', async () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^Ada/ });
    expect([...row.children].map(plain)).toEqual([
      ...['Ada', '3×', '5×', 'Low', '€100,000', '€40,000', '40%', '€300,000', '€60,000', '€60,000', '–'],
      ...['6×', '12×'],
    ]);
    await userEvent.click(within(row).getByRole('button', { name: '3×' }));
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
    const picked = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0]!;
    expect([picked.textContent, picked.closest('optgroup')?.label]).toEqual(['Coverage', 'Ada']);
  });
});

test('parts take measured results, in the host’s order', () => {
  const store = createPipelineStore(ownersPipeline());
  render(
    <Gauges.Root
      groups={store.selectGroups(coverage, { window: QUARTER }, { groupBy: 'team' })}
      overall={store.select(coverage, { window: QUARTER })}
      groupBy="team"
    >
      <Gauges.Title>Teams</Gauges.Title>
      <Gauges.List>
        {(item) => (
          <Gauges.Item key={item.id} item={item}>
            <Gauges.Zone />
            <Gauges.Picture />
          </Gauges.Item>
        )}
      </Gauges.List>
    </Gauges.Root>,
  );
  expect(screen.getByRole('region', { name: 'Teams' })).not.toBeNull();
  expect(screen.getByRole('meter', { name: 'North: Coverage' })).not.toBeNull();
});
