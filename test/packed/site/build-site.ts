import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { root } from '../../../scripts/entry-points.mjs';

/** What stories import from the sources comes from the package that the host has installed. */
const packedLibrary = (host: string): Plugin => {
  const sources = join(root, 'src');
  const packed = join(host, 'node_modules', 'cairn-ui', 'dist');
  return {
    name: 'packed-library',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [path = '', query] = found?.id.split('?') ?? [];
      if (!path.startsWith(sources)) return found;
      const file = join(packed, relative(sources, path).replace(/\.tsx?$/, '.js'));
      // A list of exports that is no entry point is not packed; what it lists is.
      if (!existsSync(file)) return found;
      return query === undefined ? file : `${file}?${query}`;
    },
  };
};

/** Builds a page that can draw every story, with the packed library inside, for the host's server; gives the folder of the build. */
export async function buildSite(host: string): Promise<string> {
  const folder = join(host, 'dist', 'site');
  await build({
    configFile: false,
    root: join(root, 'test', 'packed', 'site'),
    logLevel: 'error',
    plugins: [packedLibrary(host), react()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: join(folder, 'client'),
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
  mkdirSync(join(folder, 'server'), { recursive: true });
  writeFileSync(join(folder, 'server', 'entry-server.js'), "export const render = () => '';\n");
  return folder;
}
