import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entry-points.mjs';
import { findChromium } from './find-chromium.mjs';

/** What letters and edges depend on: pictures can be compared where all of it is the same. */
/** @typedef {{ system: string, chromium: string, fonts: Record<string, string> }} PictureSetting */

const RECORD = join(root, 'test', 'visual', 'recorded.json');

const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew'].map((name) => `@fontsource/${name}`);

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string | null} browser the path of its program */
function majorOf(browser) {
  // There, `--version` opens a window; pictures of that system are not kept anyway.
  if (browser === null || process.platform === 'win32') return 'none';
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /(\d+)\.\d/.exec(said)?.[1] ?? 'none';
}

/** @returns {Promise<PictureSetting>} what pictures taken here depend on */
export async function pictureSetting() {
  const fonts = FONTS.map((name) => [name, read(join(root, 'node_modules', name, 'package.json')).version]);
  return {
    system: process.platform,
    chromium: majorOf(await findChromium()),
    fonts: Object.fromEntries(fonts),
  };
}

/**
 * Why pictures taken here cannot be compared with those kept; `null` where they can.
 *
 * @param {PictureSetting} here
 * @param {PictureSetting} [kept]
 * @returns {string | null}
 */
export function whyNotCompared(here, kept = read(RECORD)) {
  const pairs = [
    ['system', kept.system, here.system],
    ['Chromium', kept.chromium, here.chromium],
    ...FONTS.map((name) => [name, kept.fonts[name], here.fonts[name]]),
  ];
  const other = pairs.filter(([, then, now]) => then !== now);
  return other.length === 0
    ? null
    : other.map(([name, then, now]) => `${name} is ${now}, the pictures are of ${then}`).join('; ');
}

/** Notes what the pictures that are kept now were taken with. @param {PictureSetting} setting */
export function keepPictureSetting(setting) {
  writeFileSync(RECORD, `${JSON.stringify(setting, null, 2)}\n`);
}
