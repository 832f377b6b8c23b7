import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/entry-points.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the packed host: installed and built. */
    host: string;
  }
}

/**
 * `npm test` has the host ready (`CAIRN_HOST`); a run of this project alone builds, packs and installs it
 * first, which takes half a minute.
 */
export default function setup(project: TestProject): (() => void) | undefined {
  const ready = process.env['CAIRN_HOST'];
  if (ready !== undefined && existsSync(ready)) {
    project.provide('host', ready);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cairn-host-'));
  const env: NodeJS.ProcessEnv = { ...process.env, CAIRN_HOST: folder };
  // Of this test run: the host's builds say themselves which they are.
  delete env['NODE_ENV'];
  const run = (command: string): void => {
    execFileSync(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  };
  run('npm run build');
  run('npm run package:host');
  project.provide('host', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
