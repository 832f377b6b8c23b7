import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostModes, startHost } from './host.js';

describe.each(hostModes)('the packed library in an app with %s', (mode) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(mode);
  });
  afterAll(() => host.close());

  test('is drawn by the browser under the strict policy, without a complaint', async () => {
    const { page, complaints } = await host.open('/');

    await page.getByRole('heading', { level: 1 }).waitFor();

    expect(complaints).toEqual([]);
  });

  test('is drawn by the server and hydrated in silence', async () => {
    const response = await fetch(`${host.address}/ssr`);
    const html = await response.text();
    expect(html).toContain('<h1>');
    expect(html).not.toContain(' style=');

    const { page, complaints } = await host.open('/ssr');
    // React marks each element that it takes over; what it has to say of them it says by the next frame.
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__reactProps')),
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));

    expect(complaints).toEqual([]);
  });
});
