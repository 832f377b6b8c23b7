// `npm start`: Storybook on a free port; its first page is Start, its second the Workbench.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST_PORT = 6006;

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function freePortFrom(port) {
  while (!(await isFree(port))) port += 1;
  return port;
}

const port = await freePortFrom(Number(process.env['PORT'] ?? FIRST_PORT));
const inTerminal = process.stdout.isTTY && !process.env['CI'];

const storybook = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js'),
    'dev',
    ...['--port', String(port), '--exact-port', '--disable-telemetry', '--no-version-updates'],
    ...(inTerminal ? [] : ['--ci']),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => process.exit(code ?? 0));
