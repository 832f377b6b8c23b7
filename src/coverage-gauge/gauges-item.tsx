'use client';

import { forwardRef, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { renderPart, useFrame, type FrameState, type PartProps } from '../frame/index.js';
import { FrameContext } from '../frame/frame-context.js';
import { shortcutKey } from '../frame/shortcut-key.js';
import { useMessages } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { GaugeArc } from './gauge-arc.js';
import { GaugeBullet } from './gauge-bullet.js';
import { GaugeContext, type GaugeState } from './gauge-context.js';
import { GaugesItemContext, useGaugesItem, useGaugesState } from './gauges-context.js';
import { GaugesExpected, GaugesName, GaugesNumber, GaugesOf, GaugesZone } from './gauges-item-parts.js';
import { readingFigure } from './gauge-text.js';
import type { CoverageGaugeItem } from './gauges-group.js';

/** What {@link GaugesItem} takes. */
export type GaugesItemProps = PartProps<'div', CoverageGaugeItem> & {
  /** The group to draw, as `Gauges.List` gives it. */
  readonly item: CoverageGaugeItem;
};

/**
 * One group: by default its name, its picture, its number, what that is of, its zone, and what may be expected of its open deals.
 * The parts of a single gauge stand in it as well: they tell this group's.
 */
export const GaugesItem = forwardRef<HTMLElement, GaugesItemProps>(function GaugesItem(
  { item, children, ...props },
  ref,
) {
  const { shape, getItemProps } = useGaugesState();
  const messages = useMessages('coverageGauge', coverageGaugeMessages);
  const gauge = useMemo<GaugeState>(() => {
    const { reading, arc, bullet, getMeterProps, coverage, cycleAware } = item;
    return {
      reading,
      arc,
      bullet,
      getMeterProps,
      coverage,
      cycleAware,
      point: null,
      setPoint: () => undefined,
      groupName: item.name,
      shape,
      messages,
    };
  }, [item, shape, messages]);
  const frame = useFrame();
  const { openExplanation } = frame;
  // What a part of a single gauge names no subject of is this group's here.
  const groupFrame = useMemo<FrameState>(
    () => ({
      ...frame,
      openExplanation: (request, opener) => {
        const { subject, subjectId, of } = request;
        const isOwn = subject === null && subjectId === undefined && !of;
        openExplanation(isOwn ? { ...request, subject: item.name, subjectId: item.id } : request, opener);
      },
    }),
    [frame, openExplanation, item],
  );
  const content: ReactNode = children ?? (
    <>
      <GaugesName />
      <GaugesPicture />
      <GaugesNumber />
      <GaugesOf />
      <GaugesZone />
      <GaugesExpected />
    </>
  );
  const ours = {
    ...getItemProps(item),
    'data-cairn': 'gauges-item',
    'data-state': item.isSelected ? 'selected' : 'idle',
  };
  return (
    <GaugesItemContext.Provider value={item}>
      <GaugeContext.Provider value={gauge}>
        <FrameContext.Provider value={groupFrame}>
          {renderPart('div', { ...props, children: content }, ours, item, ref)}
        </FrameContext.Provider>
      </GaugeContext.Provider>
    </GaugesItemContext.Provider>
  );
});

/** A group's picture as one thing to read, which Tab and arrow keys reach: it says in words all that is drawn of the group. Without a target there is nothing to draw. `?` opens how its number was computed. */
export const GaugesPicture = forwardRef<HTMLElement, PartProps<'div', CoverageGaugeItem>>(
  function GaugesPicture({ children, ...props }, ref) {
    const { shape, getMeterProps } = useGaugesState();
    const { openExplanation } = useFrame();
    const item = useGaugesItem();
    const { kind, value } = item.reading;
    const explain = (event: KeyboardEvent): void => {
      if (shortcutKey(event) !== '?') return;
      event.preventDefault();
      const figure = readingFigure(value === null ? 'value' : kind);
      openExplanation({ figure, subject: item.name, subjectId: item.id });
    };
    const picture =
      item.reading.kind === 'value' ? (
        <span data-cairn="gauges-blank" />
      ) : shape === 'arc' ? (
        <GaugeArc isPlain />
      ) : (
        <GaugeBullet isPlain />
      );
    const ours = {
      ...getMeterProps(item),
      'data-cairn': 'gauge-meter',
      'data-zone': item.reading.zone ?? undefined,
      onKeyDown: explain,
    };
    return renderPart('div', { ...props, children: children ?? picture }, ours, item, ref);
  },
);
