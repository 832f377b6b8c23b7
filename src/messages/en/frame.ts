import { plural } from './plural.js';

/** English texts of the frame that every widget stands in. */
export const frameMessages = {
  showTable: 'Table',
  howComputed: 'How computed?',
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
  unknown: 'unknown',
  none: '–',
  leftOut: {
    'no-amount': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal has no known amount`,
        other: `${deals} deals have no known amount`,
      }),
    'negative-amount': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal has a negative amount`,
        other: `${deals} deals have a negative amount`,
      }),
    'no-created-date': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal has no creation date`,
        other: `${deals} deals have no creation date`,
      }),
    'no-closed-date': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} closed deal has no closing date`,
        other: `${deals} closed deals have no closing date`,
      }),
    'closed-before-created': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal was closed before it was created`,
        other: `${deals} deals were closed before they were created`,
      }),
    'no-expected-close': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} open deal has no expected close`,
        other: `${deals} open deals have no expected close`,
      }),
    'expected-before-period': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} open deal was expected to close before the period`,
        other: `${deals} open deals were expected to close before the period`,
      }),
    'expected-after-period': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} open deal is expected to close after the period`,
        other: `${deals} open deals are expected to close after the period`,
      }),
    'unknown-path': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} closed deal has no stage history`,
        other: `${deals} closed deals have no stage history`,
      }),
    'no-stage-history': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal on hold or open has no stage history`,
        other: `${deals} deals on hold or open have no stage history`,
      }),
    'unmapped-stage': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal is in an unknown stage`,
        other: `${deals} deals are in unknown stages`,
      }),
    disqualified: ({ count, deals }: { count: number; deals: string }) =>
      plural(count, { one: `${deals} deal was disqualified`, other: `${deals} deals were disqualified` }),
    'not-entered': ({ count, deals }: { count: number; deals: string }) =>
      plural(count, {
        one: `${deals} deal never entered the qualified stage`,
        other: `${deals} deals never entered the qualified stage`,
      }),
  },
  leftOutTitle: 'Left out',
  leftOutOfValue: ({ reason }: { reason: string }) => `${reason}: counted, not in the value`,
  leftOutOfAll: ({ reason }: { reason: string }) => `${reason}: not counted`,
};

/** Texts of the frame. */
export type FrameMessages = typeof frameMessages;
