import type { PartAttributes } from '../frame/index.js';

const CLASS = 'the size class: `boulder`, `rock`, `stone`, `pebble`, `gravel`, `sand` or `unknown`';
const PICKED = '`selected`, `faded` or `idle`';
const MEASURE = 'what it is of: `count` or `value`';

/** Every data attribute of the deal mix's parts; a test holds this list equal to what is drawn. */
export const DEAL_MIX_ATTRIBUTES = {
  'deal-mix': {
    'data-state':
      '`loading`, `empty`, `error`, `met`, `no-target`, `zero-target` or `invalid-target`; absent when there is something to fill',
    'data-sparse': 'there are too few deals to read much into',
  },
  'mix-notes': {},
  'mix-facts': {},
  'mix-plot': {},
  'mix-barrel': {},
  'mix-vessel': {},
  'mix-heap': {},
  'mix-gravel-ground': {},
  'mix-gravel-grain': {},
  'mix-rocks': {},
  'mix-rock': {
    'data-class': CLASS,
    'data-state': PICKED,
    'data-rock-index': 'place among the deals drawn, the largest `0`',
  },
  'mix-rock-name': {},
  'mix-stone': {},
  'mix-amount': {},
  'mix-ring': {
    'data-of': 'around the deal that is pointed at, `hover`, or has the `focus`; absent around a handle',
  },
  'mix-line': { 'data-of': 'what it stands for: `brim` or `level`' },
  'mix-mark': { 'data-of': 'what it names: `brim` or `level`', 'data-hero': 'its amount' },
  'mix-readout': {},
  'mix-pointed': {},
  'mix-heap-text': {},
  'mix-key': { 'data-class': 'the size class, or `heap`' },
  'mix-resilience': {},
  'mix-classes': {},
  'mix-class-heads': {},
  'mix-class-head': { 'data-of': MEASURE },
  'mix-class': { 'data-class': CLASS, 'data-state': PICKED },
  'mix-class-name': {},
  'mix-class-range': {},
  'mix-measure': { 'data-of': MEASURE },
  'mix-bar': {},
  'mix-bar-ground': {},
  'mix-bar-length': {},
  'mix-number': {},
  'mix-sample': {},
  'mix-thresholds': {},
  'mix-editor': {},
  'mix-scale': { 'data-mix-scale': 'handles move along it' },
  'mix-track': {},
  'mix-handle': { 'data-class': 'the size class that begins there' },
  'mix-grip': {},
  'mix-fields': {},
  'mix-field': { 'data-class': 'the size class that begins there' },
  'mix-input': {},
  'mix-unit': {},
  'mix-error': {},
  'mix-concentration': {},
  'mix-fact': {},
  'mix-fact-name': {},
  'mix-fact-value': {},
} as const satisfies PartAttributes;
