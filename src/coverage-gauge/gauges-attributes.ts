import type { PartAttributes } from '../frame/index.js';
import { GAUGE_ATTRIBUTES } from './gauge-attributes.js';

const SHAPE = '`arc` or `bullet`';
const ZONE = 'where coverage lies: `low`, `healthy` or `high`; absent where that is not known';

/** Every data attribute of the parts of several gauges; a test holds this list equal to what is drawn. */
export const GAUGES_ATTRIBUTES = {
  'coverage-gauges': {
    'data-shape': SHAPE,
    'data-state': '`loading`, `empty` or `error`; absent otherwise',
  },
  'gauges-list': { 'data-shape': SHAPE },
  'gauges-item': { 'data-state': '`selected` or `idle`' },
  'gauges-name': {},
  'gauges-number': {},
  'gauges-of': {},
  'gauges-zone': { 'data-zone': ZONE },
  'gauges-expected': {},
  'gauges-blank': {},
  'gauges-sort': {},
  'gauges-sort-key': {},
  'gauges-shown': {},
  'gauge-meter': {
    ...GAUGE_ATTRIBUTES['gauge-meter'],
    'data-gauge-index': 'place among the groups shown, 0 first',
  },
  'gauge-arc': {},
  'gauge-bullet': {},
  'gauge-track': GAUGE_ATTRIBUTES['gauge-track'],
  'gauge-rim': {},
  'gauge-value': GAUGE_ATTRIBUTES['gauge-value'],
  'gauge-won': {},
  'gauge-beyond': GAUGE_ATTRIBUTES['gauge-beyond'],
  'gauge-cut': {},
  'hatch-ground': {},
  'hatch-line': {},
} as const satisfies PartAttributes;
