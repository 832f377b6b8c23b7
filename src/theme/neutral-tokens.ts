import type { CairnToken } from './cairn-token.js';
import { MARK, stone, TEXT, textOn } from './colour-token.js';
import type { ThemeToken } from './token.js';

const GROUNDS_AND_INKS: readonly ThemeToken[] = [
  stone('ground', '--cairn-paper', 'The ground every widget stands on.', [98, 20]),
  stone(
    'ground',
    '--cairn-raised',
    'The ground of what is picked up: dialog, tooltip, menu, dragged card.',
    [100, 25],
  ),
  stone('ground', '--cairn-wash', 'A quiet fill: a row under the pointer, a note, a skeleton.', [95, 30]),
  stone(
    'ground',
    '--cairn-fill',
    'A pale fill that says where: the empty part of an arc, an interval; its ends are marked.',
    [85, 40],
  ),
  stone(
    'ground',
    '--cairn-hairline',
    'Rules between rows, axes and edges that only order the page.',
    [85, 40],
  ),
  stone(
    'ground',
    '--cairn-edge',
    'Edges that must be seen: of a control, of an outlined mark.',
    [60, 60],
    MARK,
  ),
  stone('ink', '--cairn-ink', 'Numbers and names.', [25, 95], TEXT),
  stone('ink', '--cairn-ink-quiet', 'Labels, units, samples.', [40, 80], TEXT),
  stone('ink', '--cairn-ink-faint', 'Axis text, hints, what is there but not now.', [50, 70], TEXT),
];

/** The steps of the eight stages: the fill, then the text that can be read on it. */
const STAGE_FILLS = {
  light: [65, 60, 55, 50, 45, 40, 35, 30],
  dark: [50, 55, 60, 65, 70, 75, 80, 85],
} as const;
const STAGE_TEXTS = {
  light: [15, 15, 98, 98, 98, 98, 98, 98],
  dark: [98, 98, 15, 15, 15, 15, 15, 15],
} as const;

const STAGES: readonly ThemeToken[] = ([0, 1, 2, 3, 4, 5, 6, 7] as const).flatMap((at) => {
  const stage = ([1, 2, 3, 4, 5, 6, 7, 8] as const)[at];
  const name: CairnToken = `--cairn-stage-${stage}`;
  const use = `Stage ${stage} of a track: slate at the start, basalt at the end.`;
  return [
    stone('stage', name, use, [STAGE_FILLS.light[at], STAGE_FILLS.dark[at]], MARK),
    stone(
      'stage',
      `--cairn-on-stage-${stage}`,
      `Text set upon stage ${stage}.`,
      [STAGE_TEXTS.light[at], STAGE_TEXTS.dark[at]],
      textOn(name),
    ),
  ];
});

/** Ground, ink and the stones of the stages: readings of the stone scale only. */
export const NEUTRAL_TOKENS: readonly ThemeToken[] = [...GROUNDS_AND_INKS, ...STAGES];
