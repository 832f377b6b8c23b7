import type { PartAttributes } from '../frame/index.js';

/** Every data attribute of the funnel's parts; a test holds this list equal to what is drawn. */
export const FUNNEL_ATTRIBUTES = {
  funnel: {
    'data-measure': 'what widths stand for: `count` or `value`',
    'data-basis': 'which deals are counted: `reached`, `entered`, `strict` or `standing`',
    'data-state': '`loading`, `empty` or `error`; absent when the funnel is drawn',
    'data-sparse': 'there are too few deals to read much into',
  },
  'funnel-choices': {},
  'funnel-basis': {},
  'funnel-basis-key': {},
  'funnel-scroller': {},
  'funnel-plot': {
    'data-orientation': '`vertical` or `horizontal`',
    'data-shape': 'how steps are joined: `straight`, `smooth` or `step`',
    'data-proportion': 'what is in true proportion: `width` or `area`',
  },
  'funnel-step': {
    'data-kind': '`open` or `won`',
    'data-depth': 'how deep in the funnel, `1` to `8`',
    'data-state': '`selected` or `idle`',
    'data-step-index': 'place in the funnel, `0` first',
  },
  'funnel-label': {},
  'funnel-band': {},
  'funnel-stratum': { 'data-empty': 'nothing came here: drawn as a line' },
  'funnel-number': {},
  'funnel-share': {},
  'funnel-picked': {},
  'funnel-picked-text': {},
  'funnel-drop-off': { 'data-kind': '`open`', 'data-depth': 'how deep in the funnel, `1` to `8`' },
  'funnel-slope': {},
  'funnel-leader': {},
  'funnel-whereabouts': {},
  'funnel-drop-count': {},
  'funnel-drop-share': {},
} as const satisfies PartAttributes;
