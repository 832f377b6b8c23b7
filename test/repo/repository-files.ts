import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/entry-points.mjs';

/** What is made by tools and not kept: the folders of .gitignore. */
const MADE = new Set(['node_modules', 'dist', 'storybook-static', 'coverage', 'packed', '.git']);

/** A file of the repository: its path from the root with `/`, and its text. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (MADE.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** Every kept file below the folder (`''` is the root) whose path fits. */
export function filesOf(folder: string, fits = /./): RepositoryFile[] {
  return [...walk(folder)]
    .filter((path) => fits.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The folders directly below a folder. */
export function foldersOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !MADE.has(entry.name))
    .map((entry) => entry.name);
}

/** One file's text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every line of the files that the pattern finds, as `path:line text`; empty is what a test wants. */
export function linesWith(files: readonly RepositoryFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}
