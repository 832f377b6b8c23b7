import type { PartAttributes } from '../frame/index.js';

/** Every data attribute of the deal dialog's parts; a test holds this list equal to what is drawn. */
export const DEAL_DIALOG_ATTRIBUTES = {
  'deal-dialog': {
    'data-state': '`open`, or `error` in the place of one that could not be drawn',
    'data-kind':
      'kind of the deal’s stage: `open`, `won`, `lost`, `hold`, `disqualified` or `unmapped`; absent where it may not be seen',
  },
  'deal-details-head': {},
  'deal-details-title': {},
  'deal-details-gone': {},
  'deal-details-stage': {},
  'deal-details-whereabouts': {},
  'deal-details-kind': { 'data-kind': '`open`, `won`, `lost`, `hold`, `disqualified` or `unmapped`' },
  'deal-details-stage-name': {},
  'deal-details-days': { 'data-overdue': 'days beyond those expected' },
  'deal-details-fields': {},
  'deal-details-field': { 'data-field': 'the field; absent for a host’s own' },
  'deal-details-unknown': {},
  'deal-details-given': {},
  'deal-details-heading': {},
  'deal-details-timeline': {},
  'deal-details-earlier': {},
  'deal-details-stays': {},
  'deal-details-stay': {
    'data-kind': '`open`, `won`, `lost`, `hold`, `disqualified` or `unmapped`',
    'data-state': '`present` or `past`',
    'data-overdue': 'longer than expected',
    'data-added': 'filled in, as record and history disagree',
  },
  'deal-details-stay-name': {},
  'deal-details-now': {},
  'deal-details-length': {},
  'deal-details-bar': {},
  'deal-details-days-bar': {},
  'deal-details-expected': {},
  'deal-details-note': {},
  'deal-details-faults': {},
  'deal-details-no-faults': {},
  'deal-details-fault-list': {},
  'deal-details-fault': { 'data-code': 'what is wrong: a `DealFaultCode` or the code of an issue' },
  'deal-details-fault-title': {},
  'deal-details-found': {},
  'deal-details-mend': {},
  'kind-mark': {
    'data-kind': '`open`, `won`, `lost`, `hold`, `disqualified`, `attention` or `unknown`',
  },
} as const satisfies PartAttributes;
