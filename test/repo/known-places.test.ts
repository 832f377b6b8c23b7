import { describe, expect, test } from 'vitest';
import { foldersOf, textOf } from './repository-files.js';

const architecture = textOf('ARCHITECTURE.md');

describe('ARCHITECTURE.md names', () => {
  test('every folder of the repository and of src', () => {
    const folders = [
      ...foldersOf('').filter((name) => !name.startsWith('.')),
      ...foldersOf('src').map((room) => `src/${room}`),
    ];
    expect(folders.filter((folder) => !architecture.includes(`${folder}/`))).toEqual([]);
  });

  test('every package of package.json', () => {
    const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
    const packages = Object.keys({
      ...manifest['dependencies'],
      ...manifest['peerDependencies'],
      ...manifest['devDependencies'],
    }).filter((name) => !name.startsWith('@types/'));
    expect(packages.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });
});
