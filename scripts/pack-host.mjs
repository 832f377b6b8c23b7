// The packed host: examples/vite-app with the packed library, installed and built outside the repository, so
// that nothing comes from the repository's own node_modules. `node scripts/pack-host.mjs [--lock]`; with
// `--lock` the example's lock file is written anew, which a changed dependency of the library asks for.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { root } from './entry-points.mjs';

/** The ways the host is built: both peers, each as shipped and with React's own checks. */
const hostModes = ['react19', 'react18', 'react19-development', 'react18-development'];

const example = join(root, 'examples', 'vite-app');

/** @param {...string} names */
const without =
  (...names) =>
  (/** @type {string} */ path) =>
    !names.includes(relative(example, path));

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const path = process.env['npm_execpath'] ?? '';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (path.endsWith('npm-cli.js'))
    execFileSync(process.execPath, [path, ...args, ...quiet], { cwd, stdio: 'inherit' });
  else
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...quiet], {
      cwd,
      stdio: 'inherit',
    });
}

/** Packs the built library and unpacks it to `examples/vite-app/packed/cairn-ui`. */
export function packLibrary() {
  if (!existsSync(join(root, 'dist', 'index.js')))
    throw new Error('Nothing to pack: run `npm run build` first.');
  const packed = join(example, 'packed');
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], root);
  const tarball = readdirSync(packed).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', tarball], { cwd: packed });
  cpSync(join(packed, 'package'), join(packed, 'cairn-ui'), { recursive: true });
  rmSync(join(packed, 'package'), { recursive: true });
  rmSync(join(packed, tarball));

  // From a folder npm would install the development packages as well; from a registry it never does.
  const manifest = join(packed, 'cairn-ui', 'package.json');
  const { devDependencies: _, scripts: __, ...published } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(published, null, 2));
}

/**
 * Copies the example to `folder`, installs it from its lock file, checks its types under the types of React
 * 19 and 18, and builds it in each mode: `dist/react19`, …
 *
 * @param {string} folder outside the repository
 */
export function prepareHost(folder) {
  if (resolve(folder).startsWith(root))
    throw new Error(`${folder} is in the repository, whose packages would leak in.`);
  cpSync(example, folder, { recursive: true, filter: without('node_modules', 'dist') });
  npm(['ci', '--prefer-offline'], folder);

  const bin = join(root, 'node_modules', '.bin');
  const shell = process.platform === 'win32';
  for (const project of ['tsconfig.json', 'tsconfig.react18.json']) {
    execFileSync(join(bin, 'tsc'), ['-p', project], { cwd: folder, stdio: 'inherit', shell });
  }
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const mode of hostModes) {
    const outDir = (/** @type {string} */ part) => ['--outDir', join('dist', mode, part), '--emptyOutDir'];
    const build = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
    for (const args of [outDir('client'), [...outDir('server'), '--ssr', 'src/entry-server.tsx']]) {
      execFileSync(process.execPath, [...build, ...args], { cwd: folder, stdio: 'inherit' });
    }
  }
}

/** Writes the example's lock file anew, from a folder where no other package is near. */
function lockExample() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-lock-'));
  cpSync(example, folder, { recursive: true, filter: without('node_modules', 'dist', 'package-lock.json') });
  npm(['install', '--package-lock-only'], folder);
  copyFileSync(join(folder, 'package-lock.json'), join(example, 'package-lock.json'));
  rmSync(folder, { recursive: true });
}

if (process.argv[1] === import.meta.filename) {
  packLibrary();
  if (process.argv.includes('--lock')) lockExample();
  const folder = process.env['CAIRN_HOST'];
  if (folder !== undefined) prepareHost(folder);
}
