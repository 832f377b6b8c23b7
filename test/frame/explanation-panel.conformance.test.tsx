import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ExplainButton, ExplainedNumber, FrameRoot, FrameTitle } from '../../src/frame/index.js';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { winRateSeries, type FunnelResult } from '../../src/measures/index.js';
import { smallFunnel, smallStore, WITH_UNKNOWN_PATH } from '../funnel/funnel-data.js';
import { smallStore as winRatesStore } from '../win-rates/win-rates-data.js';

const panel = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'How was this computed?' });
const shown = (dialog: HTMLElement): string[] => {
  const picker = within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
  const [label, number] = dialog.querySelectorAll('[data-cairn="figure"] > *');
  return [picker.selectedOptions[0]?.text ?? '', label?.textContent ?? '', number?.textContent ?? ''];
};

describe('the explanation panel', () => {
  test('opens at the main figure, with formula, numbers, day, window and what was left out', async () => {
    render(<FunnelChart pipeline={smallStore(WITH_UNKNOWN_PATH)} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const dialog = await panel();
    expect(shown(dialog)).toEqual(['Share of the first stage, deals', 'Won', '25%']);
    expect([...dialog.querySelectorAll('dt, dd, li')].map((each) => each.textContent)).toEqual([
      'Formula',
      'deals at this stage ÷ deals at the first stage',
      'With the numbers',
      '25 ÷ 100 = 25%',
      'As of the end of Jun 30, 2026',
      'Period: all time',
      'Left out: 5 closed deals have no stage history',
    ]);
  });

  test('opens at the value’s figure where widths stand for value', async () => {
    render(<FunnelChart pipeline={smallStore()} measure="value" />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(shown(await panel())).toEqual(['Share of the first stage, value', 'Won', '25%']);
  });

  test('opens at the figure that was pressed', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const offer = screen.getByRole('row', { name: /^Offer/ });
    await userEvent.click(within(offer).getByRole('button', { name: '−20' }));
    const dialog = await panel();
    expect(shown(dialog)).toEqual(['Drop-off', 'Offer', '20']);
    expect(dialog.querySelectorAll('dd')[1]?.textContent).toBe('20 + 0 + 0 + 0 + 0 = 20');
  });

  test('tells stages of one name apart', async () => {
    const twins = smallFunnel({
      stages: ['Offer', 'Offer'],
      batches: [
        { count: 5, stages: 1, now: 'closed-lost' },
        { count: 6, stages: 2, now: 'closed-won' },
      ],
    });
    render(
      <Funnel.Root funnel={twins}>
        <Funnel.TableButton />
        <Funnel.Table />
      </Funnel.Root>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    await userEvent.click(screen.getAllByRole('button', { name: '6' })[0]!);
    expect(shown(await panel())).toEqual(['Deals', 'Offer', '6']);
  });

  test('finds the won deals whatever the host calls them', async () => {
    render(<FunnelChart pipeline={smallStore()} messages={{ funnel: { won: 'Signed' } }} />);
    await userEvent.click(screen.getByRole('button', { name: / 25%$/ }));
    expect(shown(await panel())).toEqual(['Share of the first stage, deals', 'Won', '25%']);
  });

  test('opens at the first figure where nothing was said of a main one', async () => {
    render(
      <FrameRoot name="sample" currency="EUR" explained={[{ result: smallFunnel(), subject: null }]}>
        <FrameTitle>Sample</FrameTitle>
        <ExplainButton />
      </FrameRoot>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(shown(await panel())).toEqual(['Deals', 'Lead', '100']);
  });

  test('shows results of several under their names, told apart by their ids', async () => {
    const explained = [
      { result: smallFunnel(), subject: 'Ann', subjectId: 'a1' },
      {
        result: smallFunnel(WITH_UNKNOWN_PATH, { unknownPath: 'first-stage' }),
        subject: 'Ann',
        subjectId: 'a2',
      },
    ];
    render(
      <FrameRoot name="sample" currency="EUR" explained={explained} aria-label="Sample">
        <ExplainedNumber figure="stage-deals" subject="Ann" subjectId="a2">
          105
        </ExplainedNumber>
      </FrameRoot>,
    );
    await userEvent.click(screen.getByRole('button'));
    const dialog = await panel();
    expect(shown(dialog)).toEqual(['Deals', 'Ann', '105']);
    expect(within(dialog).getAllByRole('group', { name: 'Ann' })).toHaveLength(2);
  });

  test.each([
    ['month', 'en', ['May 2026', 'Jun 2026', 'Jul 2026']],
    ['month', 'sv', ['maj 2026', 'juni 2026', 'juli 2026']],
    ['year', 'en', ['2026']],
    ['quarter', 'en', ['Apr 1 – Jun 30, 2026', 'Jul 1 – Sep 30, 2026']],
  ] as const)('names each %s of a series as the locale %s has it', async (unit, locale, names) => {
    const series = winRatesStore().select(winRateSeries, {
      unit,
      window: { start: '2026-01-01', end: '2027-01-01' },
    });
    render(
      <FrameRoot
        name="own"
        currency="EUR"
        locale={locale}
        explained={[{ result: series, subject: null }]}
        mainFigure={{ figure: 'unit-win-rate', subject: null, subjectId: null }}
      >
        <FrameTitle>Own</FrameTitle>
        <ExplainButton />
      </FrameRoot>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const groups = within(await panel()).getAllByRole<HTMLOptGroupElement>('group');
    expect(groups.map(({ label }) => label.replaceAll(/[\u2009\u00A0\u202F]/g, ' '))).toEqual(names);
  });

  test('shows the figure that is picked, stage by stage', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const dialog = await panel();
    const stages = within(dialog).getAllByRole<HTMLOptGroupElement>('group');
    expect(stages.map((group) => group.label)).toEqual(['Lead', 'Offer', 'Contract', 'Won']);
    const option = within(stages[2]!).getByRole('option', { name: 'Win rate from this stage, deals' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox'), option);
    expect(shown(dialog)).toEqual(['Win rate from this stage, deals', 'Contract', '62.5%']);
  });

  test('keeps the figure in sight when the numbers change under it', async () => {
    const draw = (funnel: FunnelResult) => (
      <Funnel.Root funnel={funnel}>
        <Funnel.Figure />
      </Funnel.Root>
    );
    const { rerender } = render(draw(smallFunnel()));
    await userEvent.click(screen.getByRole('button', { name: / 25%$/ }));
    const dialog = await panel();
    rerender(draw(smallFunnel({ stages: ['Lead'], batches: [{ count: 12, stages: 1, now: 'closed-won' }] })));
    expect(shown(dialog)).toEqual(['Share of the first stage, deals', 'Won', '100%']);
  });

  test('says so when what it explains goes away, and never shows the number of another', async () => {
    const draw = (...names: string[]) => (
      <FrameRoot
        name="sample"
        currency="EUR"
        explained={names.map((subject) => ({ result: smallFunnel(), subject, subjectId: subject }))}
        aria-label="Sample"
      >
        <ExplainButton />
        {names.map((name) => (
          <ExplainedNumber key={name} figure="stage-deals" subject={name} subjectId={name}>
            {name}
          </ExplainedNumber>
        ))}
      </FrameRoot>
    );
    const { rerender } = render(draw('Ann', 'Bob'));
    await userEvent.click(screen.getByRole('button', { name: 'Bob' }));
    const dialog = await panel();
    rerender(draw('Ann'));
    expect(within(dialog).getByRole('alert').textContent).toMatch(/^This figure is no longer there/);
    expect(dialog.querySelector('[data-cairn="figure"]')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'How computed?' })),
    );
  });

  test('has the picker focused, and keeps Tab inside', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const dialog = await panel();
    await waitFor(() => expect(document.activeElement?.localName).toBe('select'));
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', async () => userEvent.click(within(await panel()).getByRole('button', { name: 'Close' }))],
  ])('is closed by %s, and gives the focus back to what opened it', async (_, close) => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const opener = within(screen.getByRole('row', { name: /^Offer/ })).getByRole('button', { name: '60' });
    await userEvent.click(opener);
    await panel();
    await close();
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('does not work the widget by the keys pressed in it', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    fireEvent.keyDown(within(await panel()).getByRole('button', { name: 'Close' }), { key: 't' });
    expect(document.querySelector('table')).toBeNull();
  });
});

describe('the panel is put', () => {
  const place = async (): Promise<Element | null> => (await panel()).parentElement;

  test('into the body', async () => {
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await place()).toBe(document.body);
  });

  test('into the nearest element that sets a theme', async () => {
    const { container } = render(
      <div data-cairn-theme="dark">
        <FunnelChart pipeline={smallStore()} />
      </div>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await place()).toBe(container.firstElementChild);
  });

  test('into the body where the page itself sets the theme', async () => {
    document.documentElement.dataset['cairnTheme'] = 'dark';
    render(<FunnelChart pipeline={smallStore()} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await place()).toBe(document.body);
    delete document.documentElement.dataset['cairnTheme'];
  });

  test('with the direction, language, density and contrast that the widget has where it stands', async () => {
    render(
      <div dir="rtl" lang="ar" data-cairn-density="compact" data-cairn-contrast="more">
        <FunnelChart pipeline={smallStore()} />
      </div>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    const dialog = await panel();
    expect([dialog.dir, dialog.lang]).toEqual(['rtl', 'ar']);
    expect([dialog.dataset['cairnDensity'], dialog.dataset['cairnContrast']]).toEqual(['compact', 'more']);
  });

  test('where the host says', async () => {
    const container = document.createElement('aside');
    document.body.append(container);
    render(<FunnelChart pipeline={smallStore()} container={container} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await place()).toBe(container);
  });
});
