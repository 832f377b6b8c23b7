import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { entryPoints, presentEntryPoints, root } from '../../scripts/entry-points.mjs';

const KINDS: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Variable, 'const'],
  [ts.SymbolFlags.Interface, 'interface'],
  [ts.SymbolFlags.TypeAlias, 'type'],
  [ts.SymbolFlags.Module, 'namespace'],
];

const modules = presentEntryPoints.filter(({ css }) => !css);

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  noLib: true,
  types: [],
};

/** Our own files alone: the names and kinds of our exports need no types of React or of the platform. */
function createProgram(): ts.Program {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, importer, options, host, undefined, undefined, ts.ModuleKind.ESNext)
        : { resolvedModule: undefined },
    );
  return ts.createProgram({ rootNames: modules.map(({ source }) => join(root, source)), options, host });
}

function surface(): string {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const kindOf = (symbol: ts.Symbol): string => {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return KINDS.flatMap(([flag, name]) => (flags & flag ? [name] : [])).join(' + ') || 'unknown';
  };
  return modules
    .map(({ name, source }) => {
      const file = program.getSourceFile(join(root, source));
      const symbol = file && checker.getSymbolAtLocation(file);
      const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
      const lines = names.map((one) => `  ${one.name}: ${kindOf(one)}`).toSorted();
      return [`cairn-ui${name.slice(1)}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

test('every entry point of package.json has its source', () => {
  expect(presentEntryPoints.map(({ name }) => name)).toEqual(entryPoints.map(({ name }) => name));
});

test('the names that hosts may import change only on purpose', async () => {
  await expect(surface()).toMatchFileSnapshot('public-surface.txt');
});
