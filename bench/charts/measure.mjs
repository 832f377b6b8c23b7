// What is measured of one way to draw a chart, in its page.
import { kept, openPage, pause, worked } from '../open-page.mjs';

const SETTLED_MS = 150;
/** All are drawn without animations, ours by what the reader asks of the browser. */
const OPTIONS = { viewport: { width: 1840, height: 1000 }, reducedMotion: /** @type {const} */ ('reduce') };

/**
 * Opens the page of a way to draw a chart, with the data of so many.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {import('./ways.mjs').ChartName} chart
 * @param {import('./ways.mjs').Way} way
 * @param {number} count
 */
export async function openCharts(browser, address, chart, { path, way }, count) {
  const isOurs = way === 'parts' || way === 'preset';
  const at = `${address}/${isOurs ? 'ours.html' : ''}?chart=${chart}&way=${path}`;
  const opened = await openPage(browser, at, OPTIONS, `${chart}, ${way}`);
  await opened.page.waitForFunction(() => 'chartBench' in globalThis);
  await opened.page.evaluate(async (count) => (await globalThis.chartBench).load(count), count);
  return { way, ...opened };
}

/** @typedef {Awaited<ReturnType<typeof openCharts>>} OpenCharts */

/**
 * Mounts the charts: until painted, and what the thread did until it was still.
 *
 * @param {OpenCharts} charts
 * @param {boolean} [afresh] over data that nobody has asked anything of
 */
export async function mount(charts, afresh = false) {
  await charts.page.bringToFront();
  const before = await worked(charts);
  const painted = await charts.page.evaluate(
    async (afresh) => (await globalThis.chartBench).mount(afresh),
    afresh,
  );
  await pause(SETTLED_MS);
  return { painted, thread: (await worked(charts)) - before };
}

/**
 * Gives the charts other data: until the page has it, until painted, and what the thread did until it was still.
 *
 * @param {OpenCharts} charts
 * @param {boolean} [afresh]
 */
export async function update(charts, afresh = false) {
  await charts.page.bringToFront();
  const before = await worked(charts);
  const times = await charts.page.evaluate(
    async (afresh) => (await globalThis.chartBench).update(afresh),
    afresh,
  );
  await pause(SETTLED_MS);
  return { ...times, thread: (await worked(charts)) - before };
}

/** @param {OpenCharts} charts */
export const unmount = ({ page }) => page.evaluate(async () => (await globalThis.chartBench).unmount());

/**
 * Texts that should be on the page and are not.
 *
 * @param {OpenCharts} charts
 */
export const missing = ({ page }) => page.evaluate(async () => (await globalThis.chartBench).missing());

/**
 * Elements, and what mounting them keeps on the heap.
 *
 * @param {OpenCharts} charts
 */
export async function weigh(charts) {
  const before = await kept(charts);
  await mount(charts);
  const elements = await charts.page.evaluate(async () => (await globalThis.chartBench).elements());
  const after = await kept(charts);
  await unmount(charts);
  return { elements, bytes: after.bytes - before.bytes };
}
