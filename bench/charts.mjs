// `npm run bench:charts`: our charts beside others in Chromium, one of them and 24, and what each adds to an app.
// `-- --chart funnel,gauge`, `-- --only floor,parts`, `-- --count 24`, `-- --rounds 15`, `-- --what bytes,time,heap`.
// A number that is not on the page fails it.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs';
import { buildLibrary, buildSite, serve } from './board/site.mjs';
import { printTable } from './board/table.mjs';
import { entryBytes, wayBytes } from './charts/bytes.mjs';
import { missing, mount, openCharts, unmount, update, weigh } from './charts/measure.mjs';
import { installPeers } from './charts/peers.mjs';
import { CHARTS, waysOf } from './charts/ways.mjs';

const WARM_UP = 4;
const KILOBYTE = 1000;

/** @type {Record<import('./charts/ways.mjs').ChartName, { entry: string, target: string }>} */
const ENTRIES = {
  funnel: { entry: './funnel', target: '12 kB' },
  gauge: { entry: './coverage-gauge', target: '7 kB' },
  'win-rates': { entry: './win-rates', target: 'none of its own' },
  'deal-mix': { entry: './deal-mix', target: 'none of its own' },
};

/** @param {string} name */
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const wantedCharts = option('chart')?.split(',');
const charts = CHARTS.filter((chart) => wantedCharts?.includes(chart) ?? true);
const only = option('only')?.split(',');
const counts = (option('count') ?? '1,24').split(',').map(Number);
const rounds = Number(option('rounds') ?? 15);
const what = new Set((option('what') ?? 'bytes,time,heap').split(','));

installPeers();
const work = fileURLToPath(
  new URL(`../node_modules/.cache/cairn-bench-charts-${process.pid}`, import.meta.url),
);
mkdirSync(work, { recursive: true });
const library = await buildLibrary(work);
const { address, close } = await serve(await buildSite(work, library, 'charts', ['index', 'ours']));
const executablePath = (await findChromium()) ?? undefined;
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(executablePath === undefined ? {} : { executablePath }),
});

/** @typedef {Map<string, Map<string, number[]>>} Figures by way, by name */

/**
 * @param {Figures} figures
 * @param {string} way
 * @param {Record<string, number>} values
 */
function note(figures, way, values) {
  for (const [name, value] of Object.entries(values)) {
    figures.get(way)?.set(name, [...(figures.get(way)?.get(name) ?? []), value]);
  }
}

/** @param {import('./charts/measure.mjs').OpenCharts} opened */
async function check(opened, /** @type {string} */ chart) {
  const texts = await missing(opened);
  if (texts.length === 0) return;
  console.error(`${chart}, ${opened.way}: not on the page: ${texts.slice(0, 5).join('; ')}`);
  process.exitCode = 1;
}

/**
 * They take turns, so that what else the machine does is shared.
 *
 * @param {readonly import('./charts/measure.mjs').OpenCharts[]} pages
 * @param {Figures} figures
 * @param {Figures} first of the preset over data that nobody has asked anything of
 * @param {string} chart
 */
async function timed(pages, figures, first, chart) {
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const opened of pages) {
      const mounted = await mount(opened);
      if (round === -WARM_UP) await check(opened, chart);
      const updated = await update(opened);
      if (round === -WARM_UP) await check(opened, chart);
      await unmount(opened);
      if (round < 0) continue;
      note(figures, opened.way, {
        'mount to painted': mounted.painted,
        '… thread until still': mounted.thread,
        'update, commit': updated.commit,
        '… painted': updated.painted,
        '… thread until still ': updated.thread,
      });
    }
  }
  const preset = pages.find(({ way }) => way === 'preset');
  if (!preset) return;
  for (let round = -1; round < rounds / 2; round++) {
    const mounted = await mount(preset, true);
    const updated = await update(preset, true);
    await unmount(preset);
    if (round < 0) continue;
    note(first, 'preset', {
      'mount to painted': mounted.painted,
      '… thread until still': mounted.thread,
      'update, commit': updated.commit,
      '… thread until still ': updated.thread,
    });
  }
}

for (const chart of charts) {
  const ways = waysOf(chart).filter(({ way }) => only?.includes(way) ?? true);
  for (const count of what.has('time') || what.has('heap') ? counts : []) {
    /** @type {Figures} */
    const figures = new Map(ways.map(({ way }) => [way, new Map()]));
    const pages = [];
    for (const way of ways) pages.push(await openCharts(browser, address, chart, way, count));
    /** @type {Figures} */
    const first = new Map([['preset', new Map()]]);
    if (what.has('time')) await timed(pages, figures, first, chart);
    for (const opened of what.has('heap') ? pages : []) {
      const { elements, bytes } = await weigh(opened);
      note(figures, opened.way, { elements, 'heap (kB)': bytes / KILOBYTE });
    }
    for (const { page } of pages) await page.close();
    printTable(`${chart}, ${count} of them (ms where nothing else is said; × the first)`, figures);
    printTable('… the preset over data that is measured for the first time', first);
  }
  if (!what.has('bytes')) continue;
  /** @type {Figures} */
  const weights = new Map(ways.map(({ way }) => [way, new Map()]));
  for (const way of ways)
    note(weights, way.way, { 'added to an app (kB)': (await wayBytes(way, library)) / KILOBYTE });
  printTable(`${chart}, minified and gzipped, React apart, what is loaded later apart`, weights);
  const { entry, target } = ENTRIES[chart];
  const whole = (await entryBytes(entry, library)) / KILOBYTE;
  console.log(`cairn-ui${entry.slice(1)}, whole: ${whole.toFixed(1)} kB (target ${target})`);
}
if (what.has('bytes')) {
  const whole = (await entryBytes('.', library)) / KILOBYTE;
  console.log(
    `\ncairn-ui, whole: ${whole.toFixed(1)} kB (target of all five widgets with their measures 70 kB)`,
  );
}
await browser.close();
close();
rmSync(work, { recursive: true, force: true });
