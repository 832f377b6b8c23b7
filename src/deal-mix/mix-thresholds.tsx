'use client';

import { forwardRef, useId, useState, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';
import { MixRule } from './mix-rule.js';
import { MixStone } from './mix-stone.js';
import { MixThresholdField } from './mix-threshold-field.js';
import type { MixThresholds as MixThresholdsView } from './use-mix-thresholds.js';

/** Half of a handle's least size, so that a finger meets it. */
const HALF = 12;

/** How classes are made and where they begin, to be chosen, dragged along a scale of amounts or typed: all that is drawn follows. Nothing where nobody listens. */
export const MixThresholds = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function MixThresholds(props, ref) {
    const { thresholds, rule, messages } = useMixState();
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    if (!rule) return null;
    const children = (
      <>
        <button
          type="button"
          data-cairn="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {messages.thresholds}
        </button>
        {isOpen && (
          <div id={id} data-cairn="mix-editor">
            <MixRule />
            {thresholds && <Scale {...thresholds} />}
          </div>
        )}
      </>
    );
    return renderPart(
      'div',
      props,
      { 'data-cairn': 'mix-thresholds', 'data-cairn-control': '', children },
      {},
      ref,
    );
  },
);

/** The thresholds on their scale, and as fields. */
function Scale({ list, set, getHandleProps }: MixThresholdsView): ReactNode {
  const { messages } = useMixState();
  const { formatter } = useFrame();
  return (
    <>
      <svg data-cairn="mix-scale" data-mix-scale="" role="group" aria-label={messages.thresholdScale}>
        <line data-cairn="mix-track" x1="0%" x2="100%" y1="50%" y2="50%" />
        {list.map((threshold) => (
          <svg
            key={threshold.classId}
            data-cairn="mix-handle"
            data-class={threshold.classId}
            x={`${Math.round(threshold.share * 1e4) / 100}%`}
            y="50%"
            overflow="visible"
            aria-label={messages.threshold({ sizeClass: messages.classes[threshold.classId] })}
            aria-valuetext={formatter.money(threshold.amountMinor)}
            {...getHandleProps(threshold)}
          >
            <rect data-cairn="mix-grip" x={-HALF} y={-HALF} width={2 * HALF} height={2 * HALF} />
            <circle data-cairn="mix-ring" r={9.5} />
            <MixStone classId={threshold.classId} r={7} />
          </svg>
        ))}
      </svg>
      <div data-cairn="mix-fields">
        {list.map((threshold) => (
          <MixThresholdField
            key={threshold.classId}
            threshold={threshold}
            onSet={(amountMinor) => set(threshold.index, amountMinor)}
          />
        ))}
      </div>
    </>
  );
}
