import { dealsTextIn } from '../deals-text.js';
import { plural } from './plural.js';

const dealsText = /* @__PURE__ */ dealsTextIn(plural);

/** English texts of the frame that every widget stands in. */
export const frameMessages = {
  showTable: 'Table',
  /** The button that opens the menu of files. */
  download: 'Download',
  /** On a button that saves at once. */
  downloadAs: { csv: 'Download CSV', svg: 'Download SVG', png: 'Download PNG' },
  /** In the menu of files. */
  downloadItems: { csv: 'Numbers (CSV)', svg: 'Picture (SVG)', png: 'Picture (PNG)' },
  downloadFailed: 'The file could not be made. Try again',
  howComputed: 'How computed?',
  /** Names the list of marks and what each says. */
  legend: 'Key to the marks',
  loading: 'Loading …',
  empty: 'No deals to show.',
  emptyHint: 'Nothing passes the filter, or no data has come in yet.',
  errorTitle: 'This could not be shown.',
  errorText:
    'Something in its data or its settings does not fit. Whoever looks after this page can find out what.',
  /** After the text, for those to whom the reader turns; a code like `invalid-period`. */
  errorCode: ({ code }: { code: string }) => `Code: ${code}.`,
  retry: 'Try again',
  /** In place of the explanation panel, which is loaded when first opened. */
  explanationFailed: 'The explanation could not be loaded.',
  tooFew: ({ count, deals, needed }: { count: number; deals: string; needed: string }) =>
    plural(count, {
      one: `Only ${deals} deal: too few to read much into. From ${needed} on, figures are shown as usual.`,
      other: `Only ${deals} deals: too few to read much into. From ${needed} on, figures are shown as usual.`,
    }),
  /** Where only some deals are shown, because of what was picked in another widget. */
  narrowStage: ({ stage }: { stage: string }) => `Only deals that stand in ${stage}.`,
  narrowReached: ({ stage }: { stage: string }) => `Only deals that reached ${stage}.`,
  narrowFrom: ({ stage }: { stage: string }) => `From ${stage} on: only deals that reached it.`,
  narrowKind: ({ kind }: { kind: string }): string =>
    kind === 'won' ? 'Only won deals.' : 'Only lost deals.',
  narrowSize: ({ least, below }: { least: string; below: string }) =>
    `Only deals of ${least} and more, below ${below}.`,
  narrowSizeFrom: ({ least }: { least: string }) => `Only deals of ${least} and more.`,
  narrowSizeBelow: ({ below }: { below: string }) => `Only deals below ${below}.`,
  narrowSizeUnknown: 'Only deals of unknown size.',
  narrowClear: 'Show all',
  unknown: 'unknown',
  none: '–',
  leftOut: {
    'no-amount': dealsText('deal has no known amount', 'deals have no known amount'),
    'negative-amount': dealsText('deal has a negative amount', 'deals have a negative amount'),
    'no-created-date': dealsText('deal has no creation date', 'deals have no creation date'),
    'no-closed-date': dealsText('closed deal has no closing date', 'closed deals have no closing date'),
    'closed-before-created': dealsText(
      'deal was closed before it was created',
      'deals were closed before they were created',
    ),
    'no-expected-close': dealsText('open deal has no expected close', 'open deals have no expected close'),
    'expected-before-period': dealsText(
      'open deal was expected to close before the period',
      'open deals were expected to close before the period',
    ),
    'expected-after-period': dealsText(
      'open deal is expected to close after the period',
      'open deals are expected to close after the period',
    ),
    'unknown-path': dealsText('closed deal has no stage history', 'closed deals have no stage history'),
    'no-stage-history': dealsText(
      'deal on hold or open has no stage history',
      'deals on hold or open have no stage history',
    ),
    'unknown-days': dealsText(
      'deal stayed in a stage for an unknown time',
      'deals stayed in a stage for an unknown time',
    ),
    'unmapped-stage': dealsText('deal is in an unknown stage', 'deals are in unknown stages'),
    'no-probability': dealsText('open deal has no probability', 'open deals have no probability'),
    omitted: dealsText('deal is omitted from the forecast', 'deals are omitted from the forecast'),
    disqualified: dealsText('deal was disqualified', 'deals were disqualified'),
    'not-entered': dealsText(
      'deal never entered the qualified stage',
      'deals never entered the qualified stage',
    ),
  },
  leftOutTitle: 'Left out',
  leftOutOfValue: ({ reason }: { reason: string }) => `${reason}: counted, not in the value`,
  leftOutOfAll: ({ reason }: { reason: string }) => `${reason}: not counted`,
};

/** Texts of the frame. */
export type FrameMessages = typeof frameMessages;
