import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import type * as csvText from '../../src/csv-text/index.js';
import { FunnelChart, Funnel } from '../../src/funnel/index.js';
import { useFrame } from '../../src/frame/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { QUARTER, smallPipeline as coverageData } from '../coverage-gauge/coverage-data.js';
import { HUNDRED, smallFunnel, smallPipeline as funnelData } from '../funnel/funnel-data.js';
import { smallPipeline as winRateData } from '../win-rates/win-rates-data.js';

const attempts = vi.hoisted(() => ({ failing: 0 }));
vi.mock('../../src/csv-text/index.js', async (importOriginal) => {
  const original = await importOriginal<typeof csvText>();
  return {
    ...original,
    tableToCsv: (...given: Parameters<typeof original.tableToCsv>) => {
      if (attempts.failing-- > 0) throw new Error('No memory left.');
      return original.tableToCsv(...given);
    },
  };
});

let files: { name: string; text: string }[];

/** Files of all tests: each has an address of its own, as some are given back to the browser while a later test runs. */
let made = 0;
beforeEach(() => {
  files = [];
  const blobs = new Map<string, string>();
  vi.stubGlobal(
    'Blob',
    class {
      readonly parts: readonly string[];
      constructor(parts: readonly string[]) {
        this.parts = parts;
      }
    },
  );
  URL.createObjectURL = vi.fn((blob: unknown) => {
    const url = `blob:${made++}`;
    blobs.set(url, (blob as { parts: string[] }).parts.join(''));
    return url;
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blobs.get(this.href)! });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Saves the numbers of a widget while its picture is in sight; the file's name and its lines. */
async function saved(widget: ReactElement, open = 'Download'): Promise<{ name: string; lines: string[] }> {
  render(widget);
  fireEvent.click(screen.getByRole('button', { name: open }));
  if (!open.endsWith('CSV')) fireEvent.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await vi.waitFor(() => expect(files).toHaveLength(1));
  const { name, text } = files[0]!;
  return { name, lines: text.split('\r\n') };
}

describe('The file of', () => {
  test('a funnel has whole counts, shares from 0 to 1 and amounts with their cents', async () => {
    const { name, lines } = await saved(<FunnelChart pipeline={funnelData(HUNDRED)} />);
    expect(name).toBe('sales-funnel-2026-06-30.csv');
    expect(lines).toEqual([
      '\uFEFFStage,Deals,Value,Of the first,Funnel step,Drop-off,Win rate from here,Stage conversion,Where it went',
      'Lead,100,100000.00,1,0.6,-40,0.3125,0.6666666666666666,"20 lost, 10 disqualified, 4 on hold, 6 still there"',
      'Offer,60,60000.00,0.6,0.6666666666666666,-20,0.4166666666666667,0.6666666666666666,20 lost',
      'Contract,40,40000.00,0.4,0.625,-15,0.625,0.625,15 lost',
      'Won,25,25000.00,0.25,,,,,',
      '',
    ]);
  });

  test('a coverage gauge has each figure in full', async () => {
    const { name, lines } = await saved(<CoverageGauge pipeline={coverageData()} window={QUARTER} />);
    expect(name).toBe('coverage-2026-08-15.csv');
    expect(lines).toEqual([
      '\uFEFFFigure,Number,Deals',
      'Coverage of the target,3,',
      'Coverage of what is left to win,5,',
      'Target,100000.00,',
      'Won so far,40000.00,1',
      'Attainment,0.4,',
      'Pace,0.8,',
      'Open,300000.00,3',
      '"Open, past its expected close",100000.00,1',
      'Left to win,60000.00,',
      'Needed a day,1304.3478260869565,',
      '"Required, of what is left to win",4,',
      '"Floor, of what is left to win",4,',
      '"Ceiling, of what is left to win",8,',
      'Left out: No expected close,10000.00,1',
      'Left out: Expected before,20000.00,1',
      'Left out: Expected after,30000.00,1',
      'Left out: Amount unknown,,1',
      '',
    ]);
  });

  test('win rates has names that no spreadsheet runs, and rates unrounded', async () => {
    const data = winRateData([
      { owner: 'ada', count: 1, stage: 'won' },
      { owner: 'ada', count: 2, stage: 'lost' },
      { owner: '=1+1', count: 1, stage: 'lost', euros: null },
    ]);
    const { name, lines } = await saved(<WinRateComparison pipeline={data} />);
    expect(name).toBe('win-rates-by-owner-2026-06-30.csv');
    expect(lines.slice(1)).toEqual([
      'ada,1,3,0.3333333333333333,0.061491944720396215,0.7923403991979523,1000.00,3000.00,0.3333333333333333,1,0',
      "'=1+1,0,1,0,0,0.7934506856227626,,,,0,0.3333333333333333",
      'All owners,1,4,0.25,0.045587260809700575,0.6993581574175981,1000.00,3000.00,0.3333333333333333,,0.16666666666666666',
      '',
    ]);
  });
});

test('Two funnels that the page calls differently are saved under two names', async () => {
  render(
    <>
      {['Q1, north', 'Q1, south'].map((title) => (
        <Funnel.Root key={title} funnel={smallFunnel()}>
          <Funnel.Title>{title}</Funnel.Title>
          <Funnel.Table />
          <Funnel.DownloadButton />
        </Funnel.Root>
      ))}
    </>,
  );
  for (const button of screen.getAllByRole('button', { name: 'Download CSV' })) fireEvent.click(button);
  await vi.waitFor(() => expect(files).toHaveLength(2));
  expect(files.map(({ name }) => name)).toEqual(['q1-north-2026-06-30.csv', 'q1-south-2026-06-30.csv']);
});

test('The file of a page in Arabic has no marks that order texts on a page', async () => {
  const { lines } = await saved(
    <LocaleProvider locale="ar-EG" messages={ar}>
      <FunnelChart pipeline={funnelData(HUNDRED)} />
    </LocaleProvider>,
    'تنزيل',
  );
  expect(lines[1]).toBe(
    'Lead,100,100000.00,1,0.6,-40,0.3125,0.6666666666666666,خاسرة: ٢٠، غير مؤهلة: ١٠، معلقة: ٤، باقية فيها: ٦',
  );
});

describe('The button', () => {
  const funnel = (button: ReactElement) => (
    <Funnel.Root funnel={smallFunnel()}>
      <Funnel.TableButton />
      <Funnel.Table />
      {button}
    </Funnel.Root>
  );

  test('saves the table while the picture is in sight, and never shows it for that', async () => {
    const { lines } = await saved(funnel(<Funnel.DownloadButton />), 'Download CSV');
    expect(lines[1]).toMatch(/^Lead,100,/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('saves the table in sight, which stays', async () => {
    render(funnel(<Funnel.DownloadButton />));
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  test('takes a name, a delimiter and no byte-order mark', async () => {
    const { name, lines } = await saved(
      funnel(<Funnel.DownloadButton fileName="Our/funnel" delimiter=";" byteOrderMark={false} />),
      'Download CSV',
    );
    expect(name).toBe('our-funnel.csv');
    expect(lines[0]).toMatch(/^Stage;Deals;Value;/);
  });

  test('gives the file back to the browser after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await saved(funnel(<Funnel.DownloadButton />), 'Download CSV');
    const url = `blob:${made - 1}`;
    const givenBack = (): unknown[] =>
      vi.mocked(URL.revokeObjectURL).mock.calls.filter(([each]) => each === url);
    expect(givenBack()).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(givenBack()).toEqual([[url]]);
  });

  test('says where it failed, and tries again when pressed', async () => {
    attempts.failing = 1;
    render(funnel(<Funnel.DownloadButton />));
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    fireEvent.click(await screen.findByRole('button', { name: 'The file could not be made. Try again' }));
    expect(await screen.findAllByRole('button', { name: 'Download CSV' })).toHaveLength(1);
    expect(files).toHaveLength(1);
  });
});

describe('A file is not made', () => {
  const show = () =>
    renderHook(useFrame, {
      wrapper: ({ children }) => <Funnel.Root funnel={smallFunnel()}>{children}</Funnel.Root>,
    });

  test('of numbers, where no table has them', async () => {
    const { result } = show();
    await expect(result.current.download('csv')).rejects.toThrow('The widget has no data table to save.');
    expect(files).toEqual([]);
  });

  test('of a picture, where the widget went before it was taken', async () => {
    const { result, unmount } = show();
    const saving = result.current.download('png');
    unmount();
    await expect(saving).rejects.toThrow('The widget left the page before its picture was taken.');
    expect(files).toEqual([]);
  });

  test('of a widget that is not on the page', async () => {
    const { result, unmount } = show();
    unmount();
    await expect(result.current.download('svg')).rejects.toThrow('There is no widget on the page to save.');
  });
});

describe('The menu', () => {
  const funnel = (
    <Funnel.Root funnel={smallFunnel()}>
      <Funnel.TableButton />
      <Funnel.DownloadMenu />
      <Funnel.Table />
    </Funnel.Root>
  );
  const button = () => screen.getByRole('button', { name: 'Download' });
  const open = async () => {
    fireEvent.click(button());
    return screen.findByRole('menu', { name: 'Download' });
  };
  const names = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent);

  test('offers the picture and its numbers; the numbers only, while they are in sight', async () => {
    render(funnel);
    await open();
    expect(names()).toEqual(['Picture (PNG)', 'Picture (SVG)', 'Numbers (CSV)']);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(names()).toEqual(['Numbers (CSV)']);
  });

  test('takes a name, a delimiter and no byte-order mark', async () => {
    const { name, lines } = await saved(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.DownloadMenu fileName="Our/funnel" delimiter=";" byteOrderMark={false} />
        <Funnel.Table />
      </Funnel.Root>,
    );
    expect(name).toBe('our-funnel.csv');
    expect(lines[0]).toMatch(/^Stage;Deals;Value;/);
  });

  test('offers no numbers of a widget that has no table', async () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.DownloadMenu />
      </Funnel.Root>,
    );
    await open();
    expect(names()).toEqual(['Picture (PNG)', 'Picture (SVG)']);
  });

  test('is walked by arrow keys, Home and End, and closed by Escape, which gives the focus back', async () => {
    render(funnel);
    const menu = await open();
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe('Picture (PNG)');
    press('ArrowDown');
    expect(focused()).toBe('Picture (SVG)');
    press('End');
    expect(focused()).toBe('Numbers (CSV)');
    press('ArrowDown');
    expect(focused()).toBe('Numbers (CSV)');
    press('Home');
    expect(focused()).toBe('Picture (PNG)');
    press('Escape');
    expect(menu.isConnected).toBe(false);
    expect(document.activeElement).toBe(button());
  });

  test('closes at a press beside it, and at a second press of its button', async () => {
    render(funnel);
    await open();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
    await open();
    fireEvent.pointerDown(button());
    fireEvent.click(button());
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });

  test('has its letters for itself: t switches no table below it', async () => {
    render(funnel);
    await open();
    fireEvent.keyDown(document.activeElement!, { key: 't' });
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Picture (PNG)');
  });

  test('closes when the focus goes elsewhere', async () => {
    render(funnel);
    await open();
    act(() => screen.getByRole('button', { name: 'Table' }).focus());
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('cannot be opened where there is nothing to choose', () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.TableButton />
        <Funnel.DownloadMenu formats={['png', 'svg']} />
        <Funnel.Table />
      </Funnel.Root>,
    );
    expect(button()).toHaveProperty('disabled', false);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(button()).toHaveProperty('disabled', true);
  });

  test('leaves the focus to whoever has gone on while it was loaded', async () => {
    render(funnel);
    const table = screen.getByRole('button', { name: 'Table' });
    button().focus();
    fireEvent.click(button());
    table.focus();
    await screen.findByRole('menu', { name: 'Download' });
    expect(document.activeElement).toBe(table);
  });
});
