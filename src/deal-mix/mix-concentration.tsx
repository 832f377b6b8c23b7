'use client';

import { forwardRef, type ReactNode } from 'react';
import { ExplainedNumber, renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';

/** How much rests on how few: the largest fifth, the largest deal, Gini and HHI. Nothing where no amount is known. */
export const MixConcentration = forwardRef<HTMLElement, Omit<PartProps<'dl'>, 'children'>>(
  function MixConcentration(props, ref) {
    const { mix, messages } = useMixState();
    const { formatter } = useFrame();
    const { topShare, largestMinor, largestOfTarget, gini, hhi, count } = mix.concentration;
    if (count === 0 || largestMinor === null) return null;
    const fact = (name: string, numbers: ReactNode): ReactNode => (
      <div data-cairn="mix-fact">
        <dt data-cairn="mix-fact-name">{name}</dt>
        <dd data-cairn="mix-fact-value">{numbers}</dd>
      </div>
    );
    const children = (
      <>
        {topShare.value !== null &&
          fact(
            messages.topFifth,
            <ExplainedNumber figure="top-fifth-share">
              {messages.topFifthOf({ share: formatter.share(topShare.value) })}
            </ExplainedNumber>,
          )}
        {fact(
          messages.largest,
          <>
            <ExplainedNumber figure="largest-deal">{formatter.money(largestMinor)}</ExplainedNumber>
            {largestOfTarget?.value != null && (
              <ExplainedNumber figure="largest-of-target">
                {messages.ofTarget({ share: formatter.share(largestOfTarget.value) })}
              </ExplainedNumber>
            )}
          </>,
        )}
        {gini.value !== null &&
          fact(
            messages.gini,
            <ExplainedNumber figure="gini">{formatter.decimal(gini.value, 2)}</ExplainedNumber>,
          )}
        {hhi.value !== null &&
          fact(
            messages.hhi,
            <ExplainedNumber figure="hhi">{formatter.decimal(hhi.value, 3)}</ExplainedNumber>,
          )}
      </>
    );
    const ours = { 'data-cairn': 'mix-concentration', 'aria-label': messages.concentration, children };
    return renderPart('dl', props, ours, {}, ref);
  },
);
