import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { filesOf } from './repository-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-rooms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The names of the rules that a source tree breaks. */
async function rulesBrokenBy(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { forbidden = [], options } = configuration;
  const { tsConfig: _, ...rest } = options ?? {};
  const result = await cruise(['src'], {
    ...rest,
    baseDir: folder,
    ruleSet: { forbidden },
    validate: true,
  });
  if (typeof result.output === 'string') throw new Error(result.output);
  return [...new Set(result.output.summary.violations.map(({ rule }) => rule.name))].toSorted();
}

const end = 'export const end = 1;\n';
const types = 'export interface Rate { readonly share: number }\n';

describe('the rule on rooms finds', () => {
  test.each([
    ['a model that knows a measure', 'src/model/deal.ts', 'src/measures/win-rate.ts', 'rooms-model'],
    ['a summary that knows a measure', 'src/summary/table.ts', 'src/measures/win-rate.ts', 'rooms-summary'],
    ['a measure that knows a picture', 'src/measures/win-rate.ts', 'src/layout/arc.ts', 'rooms-measures'],
    ['a picture that knows the model', 'src/layout/arc.ts', 'src/model/deal.ts', 'rooms-layout'],
    ['a picture that computes', 'src/layout/arc.ts', 'src/measures/win-rate.ts', 'rooms-layout-types-only'],
    ['a source that knows a measure', 'src/sources/csv/read.ts', 'src/measures/win-rate.ts', 'rooms-sources'],
    ['a hook that knows a widget', 'src/hooks/use-funnel.ts', 'src/funnel/root.ts', 'rooms-hooks'],
    ['a frame that knows a widget', 'src/frame/panel.ts', 'src/funnel/root.ts', 'rooms-frame'],
    ['a widget that knows its sibling', 'src/funnel/root.ts', 'src/win-rates/row.ts', 'rooms-widget'],
    ['a widget that computes', 'src/funnel/root.ts', 'src/measures/funnel.ts', 'rooms-widget-types-only'],
    ['a catalogue that knows anything', 'src/messages/en.ts', 'src/model/deal.ts', 'rooms-messages'],
    ['a writer of cells that knows deals', 'src/csv-text/cell.ts', 'src/model/deal.ts', 'rooms-csv-text'],
    ['a theme that knows a summary', 'src/theme/tokens.ts', 'src/summary/table.ts', 'rooms-theme'],
    [
      'a headless hook that draws',
      'src/funnel/use-funnel.ts',
      'src/funnel/root.tsx',
      'headless-knows-no-parts',
    ],
    [
      'a part made of the preset',
      'src/funnel/funnel-root.tsx',
      'src/funnel/funnel-chart.tsx',
      'presets-last',
    ],
    ['the library importing a test', 'src/model/deal.ts', 'test/sample.ts', 'stays-in-src'],
  ])('%s', async (_, from, to, rule) => {
    const path = '../'.repeat(from.split('/').length - 1) + to;
    const broken = await rulesBrokenBy({ [from]: `export { end } from '${path}';\n`, [to]: end });
    expect(broken).toEqual([rule]);
  });

  test('two files that need each other', async () => {
    const broken = await rulesBrokenBy({
      'src/model/deal.ts': "import { b } from './stage.ts';\nexport const a = () => b;\n",
      'src/model/stage.ts': "import { a } from './deal.ts';\nexport const b = () => a;\n",
    });
    expect(broken).toEqual(['no-cycles']);
  });

  test('a stylesheet imported by a module', async () => {
    const broken = await rulesBrokenBy({
      'src/funnel/root.ts': "import './funnel.css';\n",
      'src/funnel/funnel.css': '',
    });
    expect(broken).toEqual(['no-css-in-javascript']);
  });

  test.each([
    ['the whole of d3', 'src/layout/arc.ts', 'd3', ['no-whole-d3', 'packages-layout']],
    ['React in a measure', 'src/measures/funnel.ts', 'react', ['packages-measures']],
    ['d3-array in a widget', 'src/funnel/root.ts', 'd3-array', ['packages-widget']],
  ])('%s', async (_, from, name, rules) => {
    const broken = await rulesBrokenBy({
      [from]: `import '${name}';\n`,
      [`node_modules/${name}/index.js`]: end,
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      'package.json': JSON.stringify({ dependencies: { [name]: '1.0.0' } }),
    });
    expect(broken).toEqual(rules);
  });
});

test('the rule on rooms lets a widget use its hooks and the types of a measure', async () => {
  const broken = await rulesBrokenBy({
    'src/funnel/root.ts':
      "import { end } from '../hooks/use-funnel.ts';\nimport type { Rate } from '../measures/rate.ts';\nexport const rate = (r: Rate) => r.share + end;\n",
    'src/hooks/use-funnel.ts': end,
    'src/measures/rate.ts': types,
  });
  expect(broken).toEqual([]);
});

test('only files with components or hooks are marked for the browser, and all of them are', () => {
  const pure = /^src\/(?:model|summary|measures|layout|sources|messages|theme|csv-text)\//;
  const usesReact = /\bfrom 'react(?:-dom)?'|\bfrom '@radix-ui\//;
  for (const { path, text } of filesOf('src', /\.tsx?$/)) {
    const marked = text.startsWith("'use client';\n");
    if (pure.test(path)) expect.soft(marked, `${path} is marked`).toBe(false);
    const importsValues = text
      .split(/;\n/)
      .some((line) => usesReact.test(line) && !/^\s*import type\b/.test(line));
    if (importsValues) expect.soft(marked, `${path} is not marked`).toBe(true);
  }
});
