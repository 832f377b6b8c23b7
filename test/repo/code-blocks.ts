import { join } from 'node:path';
import ts from 'typescript';
import { entryPoints, root } from '../../scripts/entry-points.mjs';
import type { RepositoryFile } from './repository-files.js';

/** A fenced block of a page, as the module that a reader would paste it into. */
interface CodeBlock {
  /** Where the module is taken to lie: in the root, so that its packages are found. */
  readonly fileName: string;
  readonly text: string;
  readonly page: string;
  /** The page's line before the block's first, 1 first. */
  readonly fenceLine: number;
}

const FENCED = /^```(tsx?)\n([^]*?)^```$/gm;

/** What `dist/css.d.ts` is in the package: a module that says nothing. */
const STYLES = join(root, 'styles-of-a-host.d.ts');

function blocksOf({ path, text }: RepositoryFile): CodeBlock[] {
  return [...text.matchAll(FENCED)].map((match) => {
    const fenceLine = text.slice(0, match.index).split('\n').length;
    const name = `${path.replace(/\W/g, '-')}-${fenceLine}.${match[1] ?? ''}`;
    return { fileName: join(root, name), text: match[2] ?? '', page: path, fenceLine };
  });
}

/** The repository's own compiler options, which are strict. */
function strictOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  return { ...options, moduleDetection: ts.ModuleDetectionKind.Force, types: [] };
}

/** The source of what package.json exports under that name; `undefined` = it exports no such thing. */
function sourceOf(specifier: string): string | undefined {
  const entry = entryPoints.find(({ name }) => specifier === `cairn-ui${name.slice(1)}`);
  if (entry === undefined) return undefined;
  return entry.css ? STYLES : join(root, entry.source);
}

/** Blocks beside the sources, in one program: React's types and ours are read once for all of them. */
function createProgram(blocks: readonly CodeBlock[]): ts.Program {
  const options = strictOptions();
  const host = ts.createCompilerHost(options);
  const textByName = new Map([
    [STYLES, 'export {};'],
    ...blocks.map((one) => [one.fileName, one.text] as const),
  ]);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => textByName.has(name) || fileExists(name);
  host.readFile = (name) => textByName.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = textByName.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target, true);
  };
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  host.resolveModuleNameLiterals = (literals, importer, redirected, _, file) =>
    literals.map((literal) => {
      const { text } = literal;
      if (!/^cairn-ui(\/|$)/.test(text)) {
        const mode = ts.getModeForUsageLocation(file, literal, options);
        return ts.resolveModuleName(text, importer, options, host, cache, redirected, mode);
      }
      const resolvedFileName = sourceOf(text);
      const extension = resolvedFileName === STYLES ? ts.Extension.Dts : ts.Extension.Ts;
      return { resolvedModule: resolvedFileName === undefined ? undefined : { resolvedFileName, extension } };
    });
  return ts.createProgram({ rootNames: blocks.map(({ fileName }) => fileName), options, host });
}

/** What the compiler says against the TypeScript blocks of the pages, each a module of its own: `path:line message`. */
export function typeErrorsOf(pages: readonly RepositoryFile[]): string[] {
  const blocks = pages.flatMap(blocksOf);
  const program = createProgram(blocks);
  return blocks.flatMap(({ fileName, page, fenceLine }) => {
    const file = program.getSourceFile(fileName);
    if (file === undefined) return [`${page}:${fenceLine} was not read`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) =>
        `${page}:${fenceLine + 1 + file.getLineAndCharacterOfPosition(start).line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
