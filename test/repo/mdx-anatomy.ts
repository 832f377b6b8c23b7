import type { RepositoryFile } from './repository-files.js';

/** A line of a page's anatomy: a part, or what a part draws beside its children. */
export interface AnatomyLine {
  /** How deep it stands, 0 for the root. */
  readonly depth: number;
  /** `Funnel.Step`; `null` = drawn by the part above it. */
  readonly part: string | null;
  /** Its `data-cairn` name. */
  readonly name: string;
}

const LINE = /^(?<indent>[│├└─ ]*)(?<part>\S+) +(?<name>[a-z-]+)$/;

/** The tree under a page's heading "Anatomy"; empty where it has none. */
export function anatomyOf({ path, text }: RepositoryFile): AnatomyLine[] {
  const tree = /^## Anatomy$[^]*?^```text\n([^]*?)^```$/m.exec(text)?.[1] ?? '';
  return tree
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { indent = '', part = '', name = '' } = LINE.exec(line)?.groups ?? {};
      if (name === '') throw new Error(`${path}: not a line of an anatomy: ${line}`);
      return { depth: indent.length / 3, part: part === '·' ? null : part, name };
    });
}

/** The lines with the names that each stands in, the nearest last. */
export function pathsOf(
  lines: readonly AnatomyLine[],
): { readonly name: string; readonly around: readonly string[] }[] {
  const open: string[] = [];
  return lines.map(({ depth, name }) => {
    open.length = depth;
    const around = [...open];
    open[depth] = name;
    return { name, around };
  });
}
