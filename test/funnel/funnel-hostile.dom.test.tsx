import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { smallFunnel, smallPipeline, type SmallFunnel } from './funnel-data.js';
import { spokenOf } from './read-funnel.js';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>&amp;';
const BACKWARDS = '\u202Egnp.exe\u2066';
const CONTROLS = 'a\u0000b\u0007c\u2028d\r\ne';
const HUGE = 'x'.repeat(1_000_000);

const named = (...stages: string[]): SmallFunnel => ({
  stages,
  batches: [
    { count: 12, stages: 1, now: 'closed-lost' },
    { count: 6, stages: stages.length, now: 'closed-won' },
  ],
});

describe.each([
  ['markup', MARKUP],
  ['text that runs backwards', BACKWARDS],
  ['control characters', CONTROLS],
  ['a megabyte', HUGE],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a formula', '=HYPERLINK("http://example.com")'],
  ['spaces only', '   '],
])('a stage called by %s', (_, name) => {
  test('is text in the picture, in its name and in the table, and nothing comes alive', async () => {
    const pipeline = smallPipeline(named('Lead', name));
    const given = pipeline.process.tracks[0]?.stages[1]?.name;
    render(<FunnelChart pipeline={pipeline} />);
    const step = within(screen.getByRole('listbox')).getAllByRole('option')[1]!;
    expect(step.querySelector('[data-cairn="funnel-label"] > bdi')?.textContent).toBe(given);
    expect(step.querySelector('[data-cairn-hidden]')?.textContent?.startsWith(`${given}: 6 deals`)).toBe(
      true,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(document.querySelectorAll('tbody th bdi')[1]?.textContent).toBe(given);
    fireEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const dialog = await screen.findByRole('dialog');
    expect([...dialog.querySelectorAll('optgroup')].map((group) => group.label)).toContain(given);
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(document.title).toBe('');
  });
});

describe('stages', () => {
  test('whose ids are names of every object’s own things are stages like any other', () => {
    const funnel = smallFunnel(named('Lead', 'Offer'));
    const ids = ['__proto__', 'constructor', null];
    const steps = funnel.steps.map((step, index) => ({ ...step, stageId: ids[index] ?? null }));
    render(
      <Funnel.Root funnel={{ ...funnel, steps }} defaultStage="constructor">
        <Funnel.Plot />
      </Funnel.Root>,
    );
    expect(spokenOf(within(screen.getByRole('listbox')).getByRole('option', { selected: true }))).toMatch(
      /^Offer/,
    );
    fireEvent.click(screen.getByRole('option', { name: /^Lead/ }));
    expect(spokenOf(within(screen.getByRole('listbox')).getByRole('option', { selected: true }))).toMatch(
      /^Lead/,
    );
  });

  test('of one name each have their own place', () => {
    render(<FunnelChart pipeline={smallPipeline(named('Offer', 'Offer', 'Offer'))} />);
    fireEvent.click(within(screen.getByRole('listbox')).getAllByRole('option')[1]!);
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map((step) => step.getAttribute('aria-selected')),
    ).toEqual(['false', 'true', 'false', 'false']);
  });

  test('may be none: then there are the won deals alone', () => {
    const funnel = smallFunnel(named('Lead'));
    render(
      <Funnel.Root funnel={{ ...funnel, steps: funnel.steps.slice(-1) }}>
        <Funnel.Figure />
        <Funnel.Plot />
      </Funnel.Root>,
    );
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
  });

  test('may be not even the won deals', () => {
    const funnel = smallFunnel(named('Lead'));
    render(
      <Funnel.Root funnel={{ ...funnel, steps: [] }}>
        <Funnel.Figure />
        <Funnel.Plot />
      </Funnel.Root>,
    );
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.queryByText(/NaN/)).toBeNull();
  });
});
