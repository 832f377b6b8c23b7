import { hue, KIND_MARK, MARK, stone, textOn, textOnWash } from './colour-token.js';
import type { ThemeToken } from './token.js';

/** The colours that mean something: kinds of deals, zones of coverage, what is picked. Each means one thing. */
export const KIND_TOKENS: readonly ThemeToken[] = [
  hue('kind', '--cairn-won', 'Won: lichen.', ['0.53 0.095 128', '0.71 0.12 128'], KIND_MARK),
  stone('kind', '--cairn-on-won', 'Text set upon won.', [98, 15], textOn('--cairn-won')),
  hue(
    'kind',
    '--cairn-won-ink',
    'Text that says won.',
    ['0.45 0.09 130', '0.81 0.11 128'],
    textOnWash('--cairn-won-wash'),
  ),
  hue('kind', '--cairn-won-wash', 'A quiet fill behind what was won.', ['0.95 0.03 125', '0.3 0.035 130']),
  hue('kind', '--cairn-lost', 'Lost: rust.', ['0.44 0.12 36', '0.6 0.14 37'], KIND_MARK),
  stone('kind', '--cairn-on-lost', 'Text set upon lost.', [98, 15], textOn('--cairn-lost')),
  hue(
    'kind',
    '--cairn-lost-ink',
    'Text that says lost, or that something failed.',
    ['0.44 0.12 36', '0.76 0.11 40'],
    textOnWash('--cairn-lost-wash'),
  ),
  hue('kind', '--cairn-lost-wash', 'A quiet fill behind what was lost or failed.', [
    '0.95 0.02 38',
    '0.29 0.04 36',
  ]),
  stone('kind', '--cairn-hold', 'On hold: pale stone, drawn with bars.', [60, 65], KIND_MARK),
  stone('kind', '--cairn-on-hold', 'Text set upon hold.', [15, 15], textOn('--cairn-hold')),
  stone(
    'kind',
    '--cairn-disqualified',
    'Disqualified: an outline only, struck through.',
    [55, 60],
    KIND_MARK,
  ),
  stone(
    'kind',
    '--cairn-on-disqualified',
    'Text set upon disqualified.',
    [98, 15],
    textOn('--cairn-disqualified'),
  ),
  hue(
    'kind',
    '--cairn-attention',
    'Overdue, low coverage: ochre.',
    ['0.637 0.13 75', '0.85 0.13 84'],
    KIND_MARK,
  ),
  stone('kind', '--cairn-on-attention', 'Text set upon attention.', [15, 15], textOn('--cairn-attention')),
  hue(
    'kind',
    '--cairn-attention-ink',
    'Text that asks for attention.',
    ['0.48 0.1 70', '0.84 0.11 82'],
    textOnWash('--cairn-attention-wash'),
  ),
  hue('kind', '--cairn-attention-wash', 'A quiet fill behind what asks for attention.', [
    '0.95 0.035 85',
    '0.3 0.035 80',
  ]),
  stone(
    'kind',
    '--cairn-hatch',
    'The lines of the hatch that stands for what is unknown.',
    [60, 60],
    KIND_MARK,
  ),
  hue('zone', '--cairn-zone-low', 'Coverage under the floor.', ['0.637 0.13 75', '0.85 0.13 84'], MARK),
  stone('zone', '--cairn-zone-healthy', 'Coverage from the floor to the ceiling.', [45, 75], MARK),
  stone('zone', '--cairn-zone-high', 'Coverage over the ceiling.', [30, 90], MARK),
  hue(
    'select',
    '--cairn-select',
    'What the reader picked; for nothing else.',
    ['0.5 0.12 248', '0.76 0.11 245'],
    MARK,
  ),
  stone('select', '--cairn-on-select', 'Text set upon what is picked.', [98, 15], textOn('--cairn-select')),
  hue('select', '--cairn-select-wash', 'A quiet fill behind what is picked.', [
    '0.94 0.025 248',
    '0.31 0.045 248',
  ]),
  hue('select', '--cairn-focus', 'The focus ring.', ['0.5 0.145 252', '0.8 0.11 240'], {
    atLeast: 3,
    on: ['--cairn-paper', '--cairn-raised', '--cairn-wash', '--cairn-select-wash'],
  }),
];
