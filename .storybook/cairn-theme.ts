import { create } from 'storybook/theming';

/** Storybook's own frame in the look of the design note: paper, stone, lichen. */
export const cairnTheme = create({
  base: 'light',
  brandTitle: 'Cairn',
  brandTarget: '_self',

  fontBase: 'ui-sans-serif, system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',

  colorPrimary: '#4f6b3c',
  colorSecondary: '#4f6b3c',

  appBg: '#f1eee8',
  appContentBg: '#fbfaf7',
  appPreviewBg: '#fbfaf7',
  appBorderColor: '#dcd7cd',
  appBorderRadius: 6,

  textColor: '#2c2a27',
  textInverseColor: '#fbfaf7',
  textMutedColor: '#66615a',

  barBg: '#f7f5f0',
  barTextColor: '#5b564f',
  barSelectedColor: '#4f6b3c',
  barHoverColor: '#3d5430',

  inputBg: '#fdfcfa',
  inputBorder: '#bdb6aa',
  inputTextColor: '#2c2a27',
  inputBorderRadius: 4,
});
