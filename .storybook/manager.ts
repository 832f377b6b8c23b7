import { addons } from 'storybook/manager-api';
import { cairnTheme } from './cairn-theme.js';

addons.setConfig({
  theme: cairnTheme,
  sidebar: { showRoots: true },
  // The Workbench is the page to arrive at: it has the window to itself. Before the first story there is no id, whatever its type says.
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => (String(storyId).startsWith('workbench') ? false : isShown),
  },
});

// The Workbench keeps its controls in the address: what its frame writes, the page around it shows.
addons.register('cairn/workbench', (api) => {
  api.on('cairn/workbench-address', (values: Record<string, string | undefined>) => {
    api.applyQueryParams(values, { replace: true });
  });
});
