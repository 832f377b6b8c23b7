import { compile } from 'tailwindcss';
import tailwind from 'tailwindcss/index.css?raw';
import cairn from '../../src/styles.css?inline';

/** The order of layers that the README gives; the classes are those that the stories use. */
const HOST = `
  @layer theme, base, cairn, components, utilities;
  @import 'tailwindcss';
`;

/** The sheet of a host with Tailwind 4 and Cairn, as its build would write it, with the classes it uses. */
export async function tailwindSheet(classes: readonly string[]): Promise<string> {
  const compiler = await compile(HOST, {
    base: '/',
    loadStylesheet: (path, base) => Promise.resolve({ path, base, content: tailwind }),
  });
  return `${compiler.build([...classes])}\n${cairn}`;
}
