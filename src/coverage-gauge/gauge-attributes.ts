import type { PartAttributes } from '../frame/index.js';

const ZONE = 'where coverage lies: `low`, `healthy` or `high`; absent where that is not known';
const READING = 'what the scale stands for: `coverage`, `attainment` or `value`';
const SHAPE = '`arc` or `bullet`';
const UNKNOWN = 'the value is not known: the ground is hatched';

/** Every data attribute of the gauge's parts; a test holds this list equal to what is drawn. */
export const GAUGE_ATTRIBUTES = {
  'coverage-gauge': {
    'data-shape': SHAPE,
    'data-state':
      '`loading`, `empty`, `error`, `unknown`, `met`, `no-target`, `zero-target` or `invalid-target`; absent when coverage is drawn',
  },
  'gauge-plot': { 'data-shape': SHAPE },
  'gauge-dial': { 'data-shape': SHAPE },
  'gauge-meter': { 'data-zone': ZONE },
  'gauge-arc': {},
  'gauge-bullet': {},
  'gauge-track': {
    'data-zone': 'the zone it is the ground of: `low`, `healthy` or `high`; absent where there are none',
    'data-unknown': UNKNOWN,
  },
  'gauge-rim': {},
  'gauge-value': { 'data-reading': READING, 'data-zone': ZONE },
  'gauge-won': {},
  'gauge-beyond': { 'data-reading': READING, 'data-zone': '`low` or `high`; absent where that is not known' },
  'gauge-cut': {},
  'gauge-tick': {},
  'gauge-mark': {},
  'gauge-mark-value': {},
  'gauge-readout': {},
  'figure-number': { 'data-size': 'by its length: `hero`, `long` or `longest`' },
  'gauge-of': {},
  'gauge-zone': { 'data-zone': ZONE },
  'gauge-required': {},
  'gauge-required-multiple': {},
  'gauge-facts': {},
  'gauge-fact': { 'data-kind': '`won`, `open` or `unknown`; absent for a line without a mark' },
  'gauge-fact-name': {},
  'gauge-fact-value': {},
  'gauge-fact-details': {},
  'gauge-beyond-history': {},
  'gauge-amount': {},
  'gauge-past-due': {},
  'gauge-left-out': { 'data-reason': 'why the deals are left out' },
  'gauge-left-out-value': {},
  'gauge-history': { 'data-state': '`loading`: room is kept for the line; absent once it is drawn' },
  'gauge-history-head': {},
  'gauge-history-name': {},
  'gauge-history-shown': {},
  'gauge-history-word': { 'data-zone': ZONE },
  'gauge-history-plot': {},
  'gauge-history-line': {},
  'gauge-history-band': {},
  'gauge-history-floor': {},
  'gauge-history-base': {},
  'gauge-history-path': {},
  'gauge-history-unknown': {},
  'gauge-history-point': {
    'data-point-index': 'place among the points, 0 first',
    'data-state': '`selected` or `idle`',
  },
  'gauge-history-slot': {},
  'gauge-history-dot': {
    'data-of': '`covered` or `met`',
    'data-state': '`shown`: it is told beside the line; else `idle`',
    'data-zone': ZONE,
  },
  'gauge-history-beyond': { 'data-zone': ZONE },
  'gauge-history-labels': {},
  'gauge-history-dates': {},
  'gauge-history-note': {},
  'gauge-notes': {},
  'gauge-target-notes': {},
  'hatch-ground': {},
  'hatch-line': {},
  'kind-mark': { 'data-kind': '`won`, `open`, `attention` or `unknown`' },
} as const satisfies PartAttributes;
