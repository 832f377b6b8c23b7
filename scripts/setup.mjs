// Makes a fresh clone ready, and is quick when nothing changed: `npm start` and `npm test` run it first.
// Uses what Node brings along only, for nothing else may be installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the root with its output in sight.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it went well
 */
function run(command, args, env) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** @param {string} message */
function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Cairn is built with Node 20.19 or later; this is ${process.version}. Install a newer Node, then run this again.`,
    );
  }
}

/** Installs what the lock file says, unless that was done already with this lock file and this Node. */
function installPackages() {
  const stampFile = join(root, 'node_modules', '.cairn-setup');
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'test/react18/package.json'])
    hash.update(readFileSync(join(root, file)));
  const stamp = `${hash.digest('hex')} ${process.version} ${process.platform} ${process.arch}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  console.log('Installing the packages of package-lock.json …');
  const npm = process.env['npm_execpath'] ?? '';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const done = npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args])
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (!done)
    stop('`npm ci` failed; what it says stands above. Cairn needs the npm registry for this first step.');
  writeFileSync(stampFile, stamp);
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Sees to it that there is a browser to test in. */
async function installBrowser() {
  if (await findChromium()) return;
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted)
    stop(
      `CHROMIUM_PATH is ${wanted}, and no browser starts there. Correct it, or unset it to have one found.`,
    );

  console.log('No Chrome, Chromium or Edge found; trying Playwright’s …');
  run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  if (await findChromium()) return;

  if (isRootOnDebian()) {
    console.log('Trying the system’s packages …');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update'], quiet);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
    if (await findChromium()) return;
  }
  stop(
    [
      'The tests need a Chromium, and none could be installed. One of these will do:',
      '  - install Google Chrome, Chromium or Microsoft Edge in its usual place;',
      '  - npx playwright install --with-deps chromium',
      '  - CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();
