import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, startHost } from './host.js';
import { buildSite } from './site/build-site.js';
import { liveExamples } from './site/live-examples.js';

let host: Host;
beforeAll(async () => {
  await buildSite(inject('host'));
  host = await startHost('site');
}, 120_000);
afterAll(() => host.close());

test('every live example of the docs is drawn and played under the strict policy, without a violation', async () => {
  const { page, complaints } = await host.open('/');
  await page.waitForFunction(() => 'runStory' in window);
  const examples = liveExamples();
  expect(examples.length).toBeGreaterThan(70);

  const failed: string[] = [];
  for (const { path, name } of examples) {
    const error = await page.evaluate(
      ([file, story]) => window.runStory(file, story).then(() => null, String),
      [path, name] as const,
    );
    if (error !== null) failed.push(`${path} ${name}: ${error}`);
  }

  // What a widget says of its data is none of the policy's.
  expect(complaints.filter((text) => text.startsWith('Policy violated'))).toEqual([]);
  expect(failed).toEqual([]);
}, 240_000);
