// A page that is measured in Chromium, through the browser's own instruments.

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a page, alone in front.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {import('playwright').BrowserContextOptions} options
 * @param {string} name what errors are told under
 */
export async function openPage(browser, address, options, name) {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  const devtools = await page.context().newCDPSession(page);
  // Time of the page's own thread: what other processes do meanwhile is no part of it.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return { page, devtools };
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} OpenPage */

/**
 * Milliseconds that the page's thread has worked so far.
 *
 * @param {OpenPage} opened
 */
export async function worked({ devtools }) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Nodes, listeners and bytes that are still there after a collection.
 *
 * @param {OpenPage} opened
 */
export async function kept({ devtools }) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const heap = await devtools.send('Runtime.getHeapUsage');
  // Typed arrays lie beside the heap.
  const beside = 'backingStorageSize' in heap ? Number(heap.backingStorageSize) : 0;
  return {
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    bytes: heap.usedSize + beside,
  };
}
