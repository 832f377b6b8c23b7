import { render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import {
  LocaleProvider,
  PipelineProvider,
  useFormatter,
  useLocale,
  useMessages,
} from '../../src/hooks/index.js';
import { frameMessages, funnelMessages } from '../../src/messages/en/index.js';
import type { Messages } from '../../src/messages/index.js';
import { smallPipeline, HUNDRED } from '../funnel/funnel-data.js';

const texts = (wrapper: ({ children }: { children: ReactNode }) => ReactNode) =>
  renderHook(() => useMessages('funnel', funnelMessages), { wrapper }).result.current;

describe('texts', () => {
  test('are English where nothing is said, and the very same object', () => {
    expect(renderHook(() => useMessages('funnel', funnelMessages)).result.current).toBe(funnelMessages);
  });

  test('are replaced message by message', () => {
    const own = texts(({ children }) => (
      <LocaleProvider messages={{ funnel: { title: 'Säljtratt' } }}>{children}</LocaleProvider>
    ));
    expect(own.title).toBe('Säljtratt');
    expect(own.count).toBe('Deals');
  });

  test('of a section that is not replaced stay English', () => {
    const wrapper = ({ children }: { children: ReactNode }) => (
      <LocaleProvider messages={{ funnel: { title: 'Säljtratt' } }}>{children}</LocaleProvider>
    );
    const { result } = renderHook(() => useMessages('frame', frameMessages), { wrapper });
    expect(result.current.retry).toBe('Try again');
  });

  test('of providers one in another are put together, the inner ones first', () => {
    const own = texts(({ children }) => (
      <LocaleProvider messages={{ funnel: { title: 'Säljtratt', count: 'Affärer' } }}>
        <LocaleProvider messages={{ funnel: { title: 'Norr' }, frame: { retry: 'Igen' } }}>
          {children}
        </LocaleProvider>
      </LocaleProvider>
    ));
    expect([own.title, own.count, own.value]).toEqual(['Norr', 'Affärer', 'Value']);
  });

  test('that are undefined replace nothing', () => {
    const messages = JSON.parse('{"funnel": {}}') as { funnel: Record<string, undefined> };
    messages.funnel['title'] = undefined;
    const own = texts(({ children }) => <LocaleProvider messages={messages}>{children}</LocaleProvider>);
    expect(own.title).toBe('Sales funnel');
  });

  test('stay the same object while they say the same', () => {
    const messages: Messages = { funnel: { title: 'Norr' } };
    const { result, rerender } = renderHook(() => useMessages('funnel', funnelMessages), {
      wrapper: ({ children }) => <LocaleProvider messages={messages}>{children}</LocaleProvider>,
    });
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });
});

describe('the locale', () => {
  test('is en where nothing is said, whatever the browser’s is', () => {
    expect(renderHook(() => useLocale()).result.current).toBe('en');
  });

  test('is that of the nearest provider that sets one', () => {
    const { result } = renderHook(() => useLocale(), {
      wrapper: ({ children }) => (
        <LocaleProvider locale="sv">
          <LocaleProvider messages={{}}>{children}</LocaleProvider>
        </LocaleProvider>
      ),
    });
    expect(result.current).toBe('sv');
  });

  test('writes numbers, and changes none', () => {
    const { result } = renderHook(() => useFormatter('EUR'), {
      wrapper: ({ children }) => <LocaleProvider locale="de">{children}</LocaleProvider>,
    });
    expect(result.current.money(120_450)).toBe('1.204,50\u00A0€');
  });

  test('and one formatter is shared by all of one locale and one currency', () => {
    const inGerman = ({ children }: { children: ReactNode }) => (
      <LocaleProvider locale="de">{children}</LocaleProvider>
    );
    const formatter = (currency: string) =>
      renderHook(() => useFormatter(currency), { wrapper: inGerman }).result.current;
    expect(formatter('EUR')).toBe(formatter('EUR'));
    expect(formatter('EUR')).not.toBe(formatter('SEK'));
    expect(formatter('EUR')).not.toBe(renderHook(() => useFormatter('EUR')).result.current);
  });

  test('and the texts of a widget are the provider’s, or its own', () => {
    render(
      <PipelineProvider
        pipeline={smallPipeline(HUNDRED)}
        locale="sv"
        messages={{ funnel: { title: 'Säljtratt', count: 'Affärer' } }}
      >
        <FunnelChart />
        <FunnelChart locale="de" messages={{ funnel: { title: 'Trichter' } }} />
      </PipelineProvider>,
    );
    const [first, second] = screen.getAllByRole('region');
    expect(first?.textContent).toContain('Säljtratt');
    expect(second?.textContent).toContain('Trichter');
    expect(second?.textContent).toContain('Affärer');
    expect(second?.textContent).toContain('30.06.2026');
  });
});
