import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** @param {NodeJS.ProcessEnv} env */
function installedPlaces(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return bases
      .flatMap((base) =>
        base === undefined
          ? []
          : ['Google\\Chrome', 'Chromium'].map((name) => join(base, name, 'Application', 'chrome.exe')),
      )
      .concat(
        bases.flatMap((base) =>
          base === undefined ? [] : [join(base, 'Microsoft\\Edge\\Application\\msedge.exe')],
        ),
      );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
  );
}

/** Playwright is a dependency, so it may not be installed yet when set-up asks. */
async function playwrightPlace() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * Whether the file is a browser that starts: distributions put stand-ins in its place, and a download may
 * lack its system libraries.
 *
 * @param {string} path
 */
function starts(path) {
  if (path === '' || !existsSync(path)) return false;
  // There, `--version` opens a window.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium, Chrome or Edge that starts: `CHROMIUM_PATH` first, then an installed one, then
 * Playwright's own; `null` when there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>}
 */
export async function findChromium(env = process.env) {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') return starts(wanted) ? wanted : null;
  return installedPlaces(env).find(starts) ?? [await playwrightPlace()].find(starts) ?? null;
}

/** How Chromium is started for tests: no network of its own, and figures that do not depend on the machine. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  // Chromium refuses its sandbox to root, and containers of CI services seldom allow one.
  ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
];
