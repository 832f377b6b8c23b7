import { fireEvent, render, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

afterEach(() => vi.restoreAllMocks());

test('a widget is saved in every format under a strict content security policy, without a violation', async () => {
  const blobs: Blob[] = [];
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return create(blob);
  });
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${STRICT}"><title>Page</title>`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentDocument!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  const saved: string[] = [];
  page.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link) saved.push(link.download);
  });

  const { unmount } = render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />, {
    container: page.body.appendChild(page.createElement('div')),
    baseElement: page.body,
  });
  const widget = within(page.body);
  for (const [index, name] of ['Numbers (CSV)', 'Picture (SVG)', 'Picture (PNG)'].entries()) {
    fireEvent.click(widget.getByRole('button', { name: 'Download' }));
    fireEvent.click(await widget.findByRole('menuitem', { name }));
    await expect.poll(() => saved).toHaveLength(index + 1);
  }

  expect(saved).toEqual([
    'sales-funnel-2026-06-30.csv',
    'sales-funnel-2026-06-30.svg',
    'sales-funnel-2026-06-30.png',
  ]);
  expect(page.querySelector('a')).toBeNull();
  expect([...(await blobs[0]!.bytes()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await blobs[0]!.text()).toMatch(/^Stage,Deals,Value,Of the first,/);
  expect(await blobs[1]!.text()).toContain('<title>Sales funnel</title>');
  expect([...(await blobs[2]!.bytes()).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(violations).toEqual([]);
  unmount();
  frame.remove();
});
