import { describe, expect, test } from 'vitest';
import { foldersOf, textOf } from './repository-files.js';

const architecture = textOf('ARCHITECTURE.md');

describe('ARCHITECTURE.md names', () => {
  test('every folder of the repository and of src', () => {
    const folders = [...foldersOf(''), ...foldersOf('src').map((room) => `src/${room}`)];
    expect(folders.filter((folder) => !architecture.includes(`${folder}/`))).toEqual([]);
  });

  test('every dependency that hosts install', () => {
    const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
    const packages = Object.keys({ ...manifest['dependencies'], ...manifest['peerDependencies'] });
    expect(packages.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });
});
