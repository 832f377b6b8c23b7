// What our charts are held against: installed from a lock file of its own when the bench is run, for it is no small thing.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/** Installs the peers unless those of the lock file are there, and checks the types of what draws with them. */
export function installPeers() {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'node_modules', '.installed-from');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  const shell = process.platform === 'win32';
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', npm, { cwd: folder, stdio: 'inherit', shell });
  execFileSync('npx', ['tsc', '-p', folder, '--noEmit'], { stdio: 'inherit', shell });
  writeFileSync(installed, lock);
}
