import { posix } from 'node:path';
import { filesOf } from '../../repo/repository-files.js';

/** A story that a page of the docs shows. */
export interface LiveExample {
  /** Of its module, from the root of the repository. */
  readonly path: string;
  /** What the module exports it as. */
  readonly name: string;
}

/** Every story that stands on a page of the docs, in the order of the pages. */
export function liveExamples(): LiveExample[] {
  const found = filesOf('stories', /\.mdx$/).flatMap(({ path, text }) => {
    const modules = new Map(
      [...text.matchAll(/^import \* as (\w+) from '(\.[^']+\.stories)\.tsx'/gm)].map(
        ([, name = '', from = '']) => [name, `${posix.join(posix.dirname(path), from)}.tsx`],
      ),
    );
    return [...text.matchAll(/<(?:Canvas|Story) of=\{(\w+)\.(\w+)\}/g)].map(([, module = '', name = '']) => ({
      path: modules.get(module) ?? `${module} of ${path}`,
      name,
    }));
  });
  return [...new Map(found.map((each) => [`${each.path} ${each.name}`, each])).values()];
}
