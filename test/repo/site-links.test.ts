import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { expect, test } from 'vitest';
import { filesOf } from './repository-files.js';

/** Identities of the pages and stories of the site, as Storybook makes them of titles and names. */
function addresses(): Set<string> {
  const found = new Set<string>();
  for (const { text } of filesOf('stories', /\.mdx$/)) {
    const title = /<Meta title="([^"]+)"/.exec(text)?.[1];
    if (title !== undefined) found.add(`/docs/${toId(title, 'docs')}`);
  }
  for (const { text } of filesOf('stories', /\.stories\.tsx$/)) {
    const title = /\btitle: '([^']+)'/.exec(text)?.[1];
    if (title === undefined) continue;
    found.add(`/docs/${toId(title, 'docs')}`);
    for (const [, name = ''] of text.matchAll(/^export const (\w+)/gm))
      found.add(`/story/${toId(title, storyNameFromExport(name))}`);
  }
  return found;
}

test('every link from page to page of the site leads to one that is there', () => {
  const known = addresses();
  const links = filesOf('stories', /\.(mdx|tsx)$/).flatMap(({ path, text }) =>
    [...text.matchAll(/\?path=(\/(?:docs|story)\/[\w-]+)/g)].map(([, address = '']) => ({ path, address })),
  );
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter(({ address }) => !known.has(address))).toEqual([]);
});
