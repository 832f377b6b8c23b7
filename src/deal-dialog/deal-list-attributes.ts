import type { PartAttributes } from '../frame/index.js';

/** Every data attribute of the parts of a list of deals; a test holds this list equal to what is drawn. */
export const DEAL_LIST_ATTRIBUTES = {
  'deal-list': { 'data-state': '`open`, or `error` in the place of one that could not be drawn' },
  'deal-list-head': {},
  'deal-list-title': {},
  'deal-list-summary': {},
  'deal-list-tools': {},
  'deal-list-search': {},
  'deal-list-input': {},
  'deal-list-scroller': {},
  'deal-list-table': {},
  'deal-list-heading': {
    'data-column': 'the column: one of `DEAL_LIST_COLUMNS`',
    'data-numeric': 'holds numbers',
  },
  'deal-list-sort': {},
  'deal-list-sort-mark': { 'data-direction': '`ascending` or `descending`' },
  'deal-list-row': {
    'data-row-index': 'place in the list, 0 first',
    'data-kind': '`open`, `won`, `lost`, `hold`, `disqualified` or `unmapped`',
  },
  'deal-list-cell': { 'data-numeric': 'a number' },
  'deal-list-open': {},
  'deal-list-over': {},
  'deal-list-gap': {},
  'deal-list-room': {},
  'deal-list-none': {},
  'kind-mark': {
    'data-kind': '`open`, `won`, `lost`, `hold`, `disqualified`, `attention` or `unknown`',
  },
} as const satisfies PartAttributes;
