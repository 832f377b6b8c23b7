import { addons } from 'storybook/manager-api';
import { cairnTheme } from './cairn-theme.js';

addons.setConfig({ theme: cairnTheme, sidebar: { showRoots: true } });
