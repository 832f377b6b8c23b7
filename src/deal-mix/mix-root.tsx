'use client';

import { forwardRef, useMemo } from 'react';
import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import { FrameRoot, type FrameOptions, type PartProps } from '../frame/index.js';
import { LocaleProvider, useMessages } from '../hooks/index.js';
import { dealMixMessages } from '../messages/en/index.js';
import { MixContext } from './mix-context.js';
import { MIX_LEAST_DEALS } from './mix-view.js';
import { useDealMix, type MixDealsOf, type UseDealMixOptions } from './use-deal-mix.js';

/** What {@link MixRoot} takes. */
export type MixRootProps = PartProps<'section'> &
  FrameOptions &
  Omit<UseDealMixOptions, 'width' | 'height' | 'direction' | 'onDealsOpen'> & {
    /**
     * Told of the heap's deals, or a class's, that are to be listed, under their name: those of the size, among the open deals that
     * the mix is of, whose own filter is the host's to add. Absent = they cannot be listed. Give the same function each time.
     */
    readonly onDealsOpen?: ((deals: DealsChoice) => void) | undefined;
  };

/** Holds a deal mix: its result, its largest deals, selection, thresholds and keyboard, for the parts inside. */
export const MixRoot = forwardRef<HTMLElement, MixRootProps>(function MixRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <MixSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const MixSection = forwardRef<HTMLElement, Omit<MixRootProps, 'locale' | 'messages'>>(function MixSection(
  {
    mix,
    deals,
    onClassesChange,
    sizeClass,
    defaultSizeClass,
    onSizeClassChange,
    rock,
    defaultRock,
    onRockChange,
    onDealOpen,
    onDealsOpen,
    children,
    ...props
  },
  ref,
) {
  const messages = useMessages('dealMix', dealMixMessages);
  const { heapDeals, classes: names } = messages;
  const openNamed = useMemo(
    () =>
      onDealsOpen &&
      ((choice: DealsChoice, of: MixDealsOf): void =>
        onDealsOpen({ ...choice, title: of === 'heap' ? heapDeals : names[of] })),
    [onDealsOpen, heapDeals, names],
  );
  const view = useDealMix({
    mix,
    deals,
    onClassesChange,
    sizeClass,
    defaultSizeClass,
    onSizeClassChange,
    rock,
    defaultRock,
    onRockChange,
    onDealOpen,
    onDealsOpen: openNamed,
  });
  const explained = useMemo(() => [{ result: mix, subject: null }], [mix]);
  const state = useMemo(() => ({ ...view, mix, messages }), [view, mix, messages]);
  const { count } = mix.open;
  const ours = {
    'data-state': mix.state === 'open' ? undefined : mix.state,
    'data-sparse': count > 0 && count < MIX_LEAST_DEALS ? '' : undefined,
  };
  return (
    <MixContext.Provider value={state}>
      <FrameRoot
        name="deal-mix"
        label={messages.title}
        currency={mix.currency}
        explained={explained}
        {...ours}
        {...props}
        ref={ref}
      >
        {children}
      </FrameRoot>
    </MixContext.Provider>
  );
});
