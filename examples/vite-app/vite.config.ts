import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const react18 = fileURLToPath(new URL('node_modules/react18/node_modules', import.meta.url));

/**
 * `--mode react18` builds the same app with React 18.3; `--mode react18-development` and
 * `--mode react19-development` take React's development build, which mounts twice and warns.
 */
export default defineConfig(({ command, mode }) => ({
  // One bundle with everything in, so that the alias holds on the server too.
  ssr: { noExternal: true },
  ...(command === 'build' && {
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode.endsWith('development') ? 'development' : 'production'),
    },
  }),
  resolve: {
    alias: mode.startsWith('react18')
      ? [{ find: /^(react|react-dom)(?=\/|$)/, replacement: `${react18}/$1` }]
      : [],
  },
}));
