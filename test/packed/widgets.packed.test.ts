import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostModes, hydrated, startHost } from './host.js';

const EXPORT = [
  'Deal Name;Deal Stage;Amount;Close Date;Create Date;Deal owner',
  'Kiln;Closed won;1.250,50 €;2026-03-14;2026-01-10;Ada',
  'Loom;Closed won;900,00 €;2026-03-20;2026-02-01;Bo',
  'Mill;Closed lost;4.000,00 €;2026-02-28;2026-01-15;Ada',
  'Forge;Proposal;2.000,00 €;2026-04-30;2026-02-20;Bo',
].join('\n');

describe.each(hostModes)('the widgets in an app with %s, under the strict policy', (mode) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(mode);
  });
  afterAll(() => host.close());

  test('all stand on rows that were fetched, linked and live, and a move is told to the app', async () => {
    const { page, complaints } = await host.open('/ssr');
    const fetched = page.getByRole('region', { name: 'Fetched deals' });
    const board = fetched.getByRole('region', { name: 'Deals by stage' });

    await board.getByRole('row').first().waitFor();
    await hydrated(page);
    for (const name of [
      'Fetched funnel',
      'Fetched coverage',
      'Coverage by owner',
      'Fetched win rates',
      'Deal mix',
    ])
      expect(await fetched.getByRole('region', { name }).count()).toBe(1);

    await fetched.getByRole('option', { name: /^Proposal:/ }).click();
    await fetched.getByText('Only deals that stand in Proposal.').first().waitFor();
    expect(await fetched.getByText('Only deals that stand in Proposal.').count()).toBe(4);
    expect(await fetched.getByText('From Proposal on: only deals that reached it.').count()).toBe(1);
    await board.getByRole('button', { name: 'Show all' }).click();

    await board.getByRole('row').first().focus();
    for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    const moves = fetched.getByRole('list', { name: 'Moves to be saved' });
    await moves.getByText(/→ discovery$/).waitFor();

    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('a widget is saved as a file of each kind', async () => {
    const { page, complaints } = await host.open('/');
    const funnel = page.getByRole('region', { name: 'Sales funnel' }).first();

    const names: string[] = [];
    for (const kind of ['Numbers (CSV)', 'Picture (SVG)', 'Picture (PNG)']) {
      await funnel.getByRole('button', { name: 'Download' }).click();
      const download = page.waitForEvent('download');
      await funnel.getByRole('menuitem', { name: kind }).click();
      names.push((await download).suggestedFilename().replace(/^.*\./, ''));
    }

    expect(names).toEqual(['csv', 'svg', 'png']);
    expect(complaints).toEqual([]);
  });

  test('funnel, gauge and win rates stand on the page', async () => {
    const { page, complaints } = await host.open('/');

    await page.getByRole('heading', { name: 'Sales funnel' }).waitFor();

    expect(
      await page.getByRole('listbox', { name: 'Stages of the funnel' }).first().getByRole('option').count(),
    ).toBe(7);
    expect(await page.getByRole('meter').count()).toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'From parts' }).getByRole('option').count()).toBe(7);
    expect(await page.getByRole('listbox', { name: 'Without markup' }).getByRole('option').count()).toBe(7);
    expect(complaints).toEqual([]);
  });

  test('the explanation panel opens, tells the formula, and gives the focus back', async () => {
    const { page, complaints } = await host.open('/ssr');
    await hydrated(page);
    const opener = page
      .getByRole('region', { name: 'Sales funnel' })
      .first()
      .getByRole('button', { name: 'How computed?' });

    await opener.click();
    const panel = page.getByRole('dialog', { name: 'How was this computed?' });
    await panel.waitFor();
    expect(await panel.getByRole('combobox', { name: 'Figure' }).isVisible()).toBe(true);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a CRM export that the reader picks is read and shown', async () => {
    const { page, complaints } = await host.open('/');

    await page
      .getByLabel('CRM export')
      .setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(EXPORT) });

    const own = page.getByRole('region', { name: 'Your own file' });
    await own.getByText(/^4 deals, /).waitFor();
    expect(await own.getByRole('option', { name: /4 deals/ }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
