'use client';

import { forwardRef, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Glide } from '../frame/glide.js';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { useGaugesState } from './gauges-context.js';
import { GaugesItem } from './gauges-item.js';
import type { CoverageGaugeItem } from './gauges-group.js';

/** What {@link GaugesList} takes. */
export type GaugesListProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one group; default `Gauges.Item`. */
  readonly children?: (item: CoverageGaugeItem) => ReactNode;
};

/**
 * The groups, a gauge each on one scale: a list of meters, which is one stop for Tab. Arrow keys, Home and End walk it, Enter or Space
 * picks, Escape lets go. Nothing is drawn while the table is shown.
 */
export const GaugesList = forwardRef<HTMLElement, GaugesListProps>(function GaugesList(
  { children = drawItem, ...props },
  ref,
) {
  const { items, shape, groupBy, messages, getListProps } = useGaugesState();
  const { isTable } = useFrame();
  const listRef = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, listRef);
  const order = useMemo(() => items.map(({ id }) => id), [items]);
  if (isTable || items.length === 0) return null;
  const ours = {
    ...getListProps(),
    'data-cairn': 'gauges-list',
    'data-shape': shape,
    'aria-label': messages.title({ groupBy }),
  };
  return (
    <Glide listRef={listRef} order={order}>
      {renderPart('div', { ...props, children: items.map(children) }, ours, {}, merged)}
    </Glide>
  );
});

function drawItem(item: CoverageGaugeItem): ReactNode {
  return <GaugesItem key={item.id} item={item} />;
}

/** Says how many of the groups are shown, with a button for all of them; silent where all are. */
export const GaugesShown = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function GaugesShown(props, ref) {
    const { items, groups, showAll, groupBy, messages } = useGaugesState();
    const { formatter } = useFrame();
    const show = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
      const widget = currentTarget.closest('[data-cairn-frame]');
      flushSync(showAll);
      // The button is gone: the first gauge that it brought has the focus, or the table.
      widget
        ?.querySelector<HTMLElement>(`[data-gauge-index="${items.length}"], [data-cairn="table-scroller"]`)
        ?.focus();
    };
    const isEverything = items.length === groups.length;
    const total = formatter.count(groups.length);
    const content = (
      <>
        <bdi role="status">
          {isEverything ? '' : messages.shown({ shown: formatter.count(items.length), total, groupBy })}
        </bdi>
        {!isEverything && (
          <button type="button" data-cairn="button" onClick={show}>
            {messages.showAll}
          </button>
        )}
      </>
    );
    const ours = {
      'data-cairn': 'gauges-shown',
      'data-cairn-hidden': isEverything ? '' : undefined,
      children: content,
    };
    return renderPart('div', props, ours, {}, ref);
  },
);
