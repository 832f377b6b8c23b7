'use client';

import { forwardRef, useRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { usePassedFocus } from '../frame/use-passed-focus.js';
import { criteriaOf, withoutCriterion } from './board-filter.js';
import { criterionText } from './board-filter-text.js';
import { useBoardTools, useReading } from './board-context.js';
import { stopElement } from './use-board-focus.js';

/** Says that the reader's filter lets no deal through, what it asks for, and takes back each of it, or all; nothing while some are shown. */
export const BoardEmptied = forwardRef<HTMLElement, PartProps<'div'>>(function BoardEmptied(props, ref) {
  const reading = useReading();
  const { writer } = useBoardTools();
  const { section } = useFrame();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const passed = usePassedFocus(
    () => element.current?.querySelector('button') ?? stopElement(section.current, true),
  );
  if (!reading) return null;
  const { filter, setFilter, totals, isOutdated } = reading;
  const criteria = criteriaOf(filter);
  if (criteria.length === 0 || isOutdated || totals.stages.some(({ deals }) => deals.count > 0)) return null;
  const { messages } = writer;
  const children = (
    <>
      <span>{messages.emptied}</span>
      {criteria.map((criterion) => (
        <button
          key={criterion}
          ref={passed}
          type="button"
          data-cairn="button"
          onClick={() => setFilter(withoutCriterion(filter, criterion))}
        >
          {messages.clearCriterion({ text: criterionText(criterion, filter, writer, reading) })}
        </button>
      ))}
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'board-emptied', children }, {}, merged);
});
