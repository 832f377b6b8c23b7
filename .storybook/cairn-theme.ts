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

/** The same frame after dark, for pages of the docs: basalt, stone, lichen. */
export const cairnDarkTheme = create({
  ...cairnTheme,
  base: 'dark',

  colorPrimary: '#b3d08e',
  colorSecondary: '#b3d08e',

  appBg: '#191613',
  appContentBg: '#191613',
  appPreviewBg: '#191613',
  appBorderColor: '#4d463f',

  textColor: '#f1eee8',
  textInverseColor: '#191613',
  textMutedColor: '#c6bdb3',

  barBg: '#25211d',
  barTextColor: '#c6bdb3',
  barSelectedColor: '#b3d08e',
  barHoverColor: '#d0e4b6',

  inputBg: '#25211d',
  inputBorder: '#7a7067',
  inputTextColor: '#f1eee8',
});
