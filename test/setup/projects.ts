import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.mjs';

/** The kinds of test that are not plain Node tests; the kind stands in the file's name: `x.dom.test.tsx`. */
const KINDS = ['dom', 'ssr', 'browser', 'react18', 'conformance', 'packed', 'visual'];

const filesOf = (...kinds: string[]): string[] => kinds.map((kind) => `test/**/*.${kind}.test.{ts,tsx}`);

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * A zone far from UTC with a half-hour offset and summer time: a calculation that slips into local time
 * shows at once.
 */
const ODD_TIME_ZONE = 'America/St_Johns';

const react = ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'];

/** Named here, or Vite finds them in mid-test, bundles anew and reloads the page. */
const bundledFirst = [
  ...react,
  'react-dom/server',
  '@testing-library/react',
  '@testing-library/user-event',
  '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/combine.js',
  '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/element/adapter.js',
  '@atlaskit/pragmatic-drag-and-drop-auto-scroll/dist/esm/entry-point/element.js',
  '@atlaskit/pragmatic-drag-and-drop-hitbox/dist/esm/closest-edge.js',
  '@radix-ui/react-dialog',
  '@tanstack/react-virtual',
  'axe-core',
  'd3-path',
  'fast-check',
  'fractional-indexing',
  'papaparse',
  'tailwindcss',
];

const executablePath = (await findChromium()) ?? undefined;

/** `viewport`: that of the window; default 1280 × 720, into which a larger page is scaled. */
const chromium = (viewport?: { width: number; height: number }) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) },
    contextOptions: {
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: ODD_TIME_ZONE,
      ...(viewport && { viewport }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Groups run one after the other, so that two workers are two workers and each project's time is its own. */
const group = (groupOrder: number) => ({
  sequence: { groupOrder },
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // What is waited for comes when it comes: a slow machine is no failure.
  expect: { poll: { timeout: 15_000 } },
});

/**
 * Files of a worker share what they import: each leaves behind what it found (modules that it mocks, say). In a browser each has
 * a page of its own: focus, timers and what is drawn late are not given back.
 */
const sharing = { isolate: false } as const;

const node = { environment: 'node', env: { TZ: ODD_TIME_ZONE } } as const;

const unit: TestProjectInlineConfiguration = {
  test: {
    ...node,
    ...sharing,
    ...group(0),
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...filesOf(...KINDS), '**/node_modules/**'],
  },
};

const ssr: TestProjectInlineConfiguration = {
  test: {
    ...node,
    ...sharing,
    ...group(1),
    name: 'ssr',
    include: filesOf('ssr'),
    setupFiles: ['test/setup/strict-console.ts'],
  },
};

const dom: TestProjectInlineConfiguration = {
  test: {
    ...sharing,
    ...group(2),
    name: 'dom',
    environment: 'jsdom',
    env: { TZ: ODD_TIME_ZONE },
    include: filesOf('dom'),
    setupFiles: ['test/setup/strict-console.ts', 'test/setup/clean-up.ts'],
  },
};

const browser: TestProjectInlineConfiguration = {
  optimizeDeps: { include: bundledFirst },
  test: {
    ...group(3),
    name: 'browser',
    include: filesOf('browser', 'conformance'),
    setupFiles: ['test/setup/strict-console.ts', 'test/setup/clean-up.ts'],
    browser: chromium(),
  },
};

const react18: TestProjectInlineConfiguration = {
  optimizeDeps: { include: bundledFirst },
  resolve: {
    alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: inRoot('test/react18/node_modules/$1') }],
  },
  test: {
    ...group(4),
    name: 'react18',
    include: filesOf('react18', 'conformance'),
    setupFiles: ['test/setup/strict-console.ts', 'test/setup/clean-up.ts'],
    browser: chromium(),
  },
};

/** Stories are tests: each is rendered, played and checked by axe. */
const stories = async (): Promise<TestProjectInlineConfiguration> => ({
  plugins: [await storybookTest({ configDir: inRoot('.storybook') })],
  optimizeDeps: { include: bundledFirst },
  test: { ...group(5), name: 'storybook', browser: chromium() },
});

const packed: TestProjectInlineConfiguration = {
  test: {
    ...node,
    ...group(6),
    name: 'packed',
    include: filesOf('packed'),
    globalSetup: ['test/packed/global-setup.ts'],
  },
};

/**
 * Pictures of every preset. One worker, for one browser under load draws late; a part of no run that does not
 * ask for it by name, for another Chromium draws other edges.
 */
const visual: TestProjectInlineConfiguration = {
  optimizeDeps: { include: bundledFirst },
  test: {
    ...group(7),
    maxWorkers: 1,
    name: 'visual',
    include: filesOf('visual'),
    setupFiles: ['test/setup/strict-console.ts', 'test/setup/clean-up.ts'],
    globalSetup: ['test/visual/global-setup.ts'],
    browser: {
      ...chromium({ width: 720, height: 2_800 }),
      expect: {
        toMatchScreenshot: {
          timeout: 8_000,
          comparatorName: 'pixelmatch',
          comparatorOptions: { threshold: 0.05, allowedMismatchedPixels: 20 },
          resolveScreenshotPath: ({ arg, ext }) => inRoot(`test/visual/pictures/${arg}${ext}`),
        },
      },
    },
  },
};

/** Storybook takes seconds to load; a run of other projects (`--project unit`) does without it. */
const asked = process.argv.flatMap((part, at, all) =>
  part === '--project' ? [all[at + 1] ?? ''] : part.startsWith('--project=') ? [part.slice(10)] : [],
);
const withStories = asked.length === 0 || asked.some((name) => /storybook|[*!]/.test(name));

/** Every vitest project; `npx vitest run --project unit test/model` runs one of them on one folder. */
export const projects: TestProjectInlineConfiguration[] = [
  ...[unit, ssr, dom, browser, react18, packed],
  ...(withStories ? [await stories()] : []),
  ...(asked.includes('visual') ? [visual] : []),
];
