// Who draws which chart: a file each.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The floor first: all are told as so many times it. */
const ORDER = ['floor', 'headless', 'parts', 'preset', 'visx', 'mui', 'recharts', 'nivo'];

/** @typedef {import('./chart-item.js').ChartName} ChartName */

/** @type {readonly ChartName[]} */
export const CHARTS = ['funnel', 'gauge', 'win-rates', 'deal-mix'];

/**
 * The ways to draw a chart, and the file of each, from this folder.
 *
 * @param {ChartName} chart
 */
export function waysOf(chart) {
  const files = [chart, `peers/${chart}`].flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, import.meta.url))).flatMap((file) =>
      file.endsWith('-chart.tsx') ? [`./${folder}/${file}`] : [],
    ),
  );
  return files
    .map((path) => ({ path, way: path.slice(path.lastIndexOf('/') + 1, -'-chart.tsx'.length) }))
    .sort((one, other) => ORDER.indexOf(one.way) - ORDER.indexOf(other.way));
}

/** @typedef {ReturnType<typeof waysOf>[number]} Way */
