'use client';

import { forwardRef, useId, useState } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';
import { MixThresholdField } from './mix-threshold-field.js';

/** Half of a handle's least size, so that a finger meets it. */
const HALF = 12;

/** Where classes begin, to be dragged along a scale of amounts or typed: all that is drawn follows. Nothing where nobody listens. */
export const MixThresholds = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function MixThresholds(props, ref) {
    const { thresholds, messages } = useMixState();
    const { formatter } = useFrame();
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    if (!thresholds) return null;
    const { list, set, getHandleProps } = thresholds;
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
                  <circle data-cairn="mix-stone" r={7} />
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
