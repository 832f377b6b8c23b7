// `npm test`: every check and every test, each step with its time; the last line is `N passed, N failed`.
// `node scripts/test.mjs lint` runs the steps whose name begins so; `--pictures` compares pictures as well, where
// they were taken with what is here.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './entry-points.mjs';
import { pictureSetting, whyNotCompared } from './picture-record.mjs';

/** @typedef {{ script: string, needs?: string }} Step a script of package.json */

/**
 * What runs side by side: each list in its order, and each step's output whole when it is done. A step that
 * `needs` a failed one cannot run, and counts as skipped.
 *
 * @type {Step[][]}
 */
const checks = [
  [
    { script: 'typecheck' },
    { script: 'lint:format' },
    { script: 'lint:code' },
    { script: 'lint:css' },
    { script: 'lint:rooms' },
    { script: 'lint:unused' },
  ],
  [
    { script: 'build' },
    { script: 'package:contents', needs: 'build' },
    { script: 'package:types', needs: 'build' },
    { script: 'package:size', needs: 'build' },
    { script: 'package:host', needs: 'build' },
  ],
];

/** After them, alone: it has two workers of its own. */
const tests = { script: 'vitest' };

/** Last, with nothing beside it. */
const pictures = { script: 'test:visual' };

const work = mkdtempSync(join(tmpdir(), 'cairn-test-'));
const env = {
  ...process.env,
  // npm has put the packages' programs in the path already; a run without npm has not.
  ...(process.env['npm_execpath'] === undefined && {
    PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  }),
  CAIRN_COUNTS: join(work, 'counts.json'),
  CAIRN_HOST: join(work, 'host'),
};

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @param {string} command
 * @param {'pipe' | 'inherit'} output kept until the command is done, or shown as it comes
 * @returns {Promise<{ well: boolean, said: string }>} whether it ended well, and what was kept
 */
function run(command, output) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['inherit', output, output], env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', ({ message }) => resolve({ well: false, said: `${said}${message}\n` }));
    child.on('close', (code) => resolve({ well: code === 0, said }));
  });
}

/** The counts that vitest's reporter left; a run that broke off left none, and is one failure. */
function vitestCounts() {
  if (!existsSync(env.CAIRN_COUNTS)) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(readFileSync(env.CAIRN_COUNTS, 'utf8'));
}

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const report = [];
const failed = new Set();

/** Compares the pictures, or says in the report why not. */
async function takePictures() {
  const why = whyNotCompared(await pictureSetting());
  if (why === null) await take(pictures);
  else report.push(`  ${pictures.script.padEnd(20)}   skipped: ${why}`);
}

/** @param {Step} step */
async function take({ script, needs }) {
  if (wanted !== undefined && !script.startsWith(wanted)) return;
  if (needs !== undefined && failed.has(needs)) {
    total.skipped += 1;
    report.push(`  ${script.padEnd(20)}   skipped: ${needs} failed`);
    return;
  }
  const isTests = script === tests.script || script === pictures.script;
  if (isTests) rmSync(env.CAIRN_COUNTS, { force: true });
  if (isTests) console.log(`\n── ${script}`);
  const start = performance.now();
  const { well, said } = await run(scripts[script] ?? '', isTests ? 'inherit' : 'pipe');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (isTests) {
    const counts = vitestCounts();
    total.passed += counts.passed;
    total.failed += counts.failed === 0 && !well ? 1 : counts.failed;
    total.skipped += counts.skipped;
  } else {
    console.log(`\n── ${script}\n${said}`.trimEnd());
    total[well ? 'passed' : 'failed'] += 1;
  }
  if (!well) failed.add(script);
  report.push(`  ${script.padEnd(20)} ${seconds.padStart(6)} s   ${well ? 'passed' : 'FAILED'}`);
}

await Promise.all(
  checks.map(async (steps) => {
    for (const step of steps) await take(step);
  }),
);
await take(tests);
if (process.argv.includes('--pictures')) await takePictures();

rmSync(work, { recursive: true, force: true });
console.log(`\n${report.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = failed.size === 0 && total.failed === 0 ? 0 : 1;
