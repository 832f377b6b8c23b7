import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  framework: {
    name: '@storybook/react-vite',
    // The package's own vite.config.ts builds the library, not a page.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Browsers that know `:dir()`: for older ones it is written as a list of languages, and English from right to left is none of them.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget: ['chrome120', 'edge120', 'firefox120', 'safari16.4'] },
  }),
  typescript: {
    check: false,
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: 'tsconfig.json',
      include: ['src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // What React itself gives every element would bury the few props that are Cairn's.
      propFilter: (prop) => !/node_modules\/@types\/react/.test(prop.parent?.fileName ?? ''),
    },
  },
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
