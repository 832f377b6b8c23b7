import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright';
import { inject } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.mjs';

/** Which build of the host: React 19 or 18.3, as shipped or with React's own checks and StrictMode's second mount. */
export type HostMode = 'react19' | 'react18' | 'react19-development' | 'react18-development';

/** Every build of the host; the tests run over all of them. */
export const hostModes: readonly HostMode[] = [
  'react19',
  'react18',
  'react19-development',
  'react18-development',
];

/** A page of the host, and all it complained of: console errors and warnings, exceptions, the policy's violations. */
export interface HostPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A served build of the packed host and a browser to look at it. */
export interface Host {
  /** Where it is served, without a slash at the end. */
  readonly address: string;
  /** Opens `/` (drawn by the browser) or `/ssr` (drawn by the server, then hydrated). */
  open(path: '/' | '/ssr'): Promise<HostPage>;
  close(): Promise<void>;
}

/** Serves one build, of the host's or another in its `dist`, under the strict policy, on a free port, and starts Chromium. */
export async function startHost(mode: HostMode | 'site'): Promise<Host> {
  const server = spawn(process.execPath, ['server.mjs', join('dist', mode)], { cwd: inject('host') });
  const address = await addressOf(server);
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath === null ? {} : { executablePath }),
  });
  return {
    address,
    open: (path) => openPage(browser, address + path),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** The address that the server prints when it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`The host's server ended with ${code}:\n${said}`)));
  });
}

async function openPage(browser: Browser, url: string): Promise<HostPage> {
  const complaints: string[] = [];
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violated: ${event.violatedDirective} ${event.sourceFile} ${event.sample}`);
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

/** Waits until React has taken over every widget: each does so by itself, and what a reader does meanwhile comes before it. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-cairn-frame]')].every((widget) =>
      Object.keys(widget).some((key) => key.startsWith('__reactProps')),
    ),
  );
  // React marks what it draws, slice by slice, and takes it over when a widget is whole: then it has nothing left to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
