'use client';

import { forwardRef } from 'react';
import { renderPart, Segmented, useFrame, type PartProps } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { MixHistoryNames } from './mix-history-names.js';
import { MixHistoryStack } from './mix-history-stack.js';
import { historyNotes, layerText } from './mix-history-text.js';
import { MixHistoryTip } from './mix-history-tip.js';
import { useMixHistory, type UseMixHistoryOptions, type UseMixHistoryResult } from './use-mix-history.js';

/** What {@link MixHistory} takes. */
export type MixHistoryProps = Omit<PartProps<'div', UseMixHistoryResult>, 'children'> &
  Pick<UseMixHistoryOptions, 'series' | 'measure' | 'defaultMeasure' | 'onMeasureChange'>;

/**
 * The mix through time: a column a day, a layer a class, the largest lowest; heights from zero. Arrow keys walk days and classes,
 * Enter picks a class. Nothing is drawn while the table is shown.
 */
export const MixHistory = forwardRef<HTMLElement, MixHistoryProps>(function MixHistory(
  { series, measure: hostMeasure, defaultMeasure, onMeasureChange, ...props },
  ref,
) {
  const { sizeClass, setSizeClass, messages } = useMixState();
  const { isTable } = useFrame();
  const writer = useMixWriter();
  const { formatter } = writer;
  const history = useMixHistory({
    ...{ series, measure: hostMeasure, defaultMeasure, onMeasureChange },
    ...{ sizeClass, onSizeClassChange: setSizeClass },
  });
  if (isTable) return null;
  const { measure, setMeasure, days, shape, pointed } = history;
  const [first] = days;
  const last = days.at(-1);
  const children = (
    <>
      <div data-cairn="mix-history-head">
        <span data-cairn="mix-history-most">
          {measure === 'value' ? formatter.moneyShort(shape.most) : formatter.count(shape.most)}
        </span>
        <Segmented<'value' | 'count'>
          label={messages.historyMeasure}
          value={measure}
          segments={[
            { value: 'value', label: messages.valueColumn },
            { value: 'count', label: messages.countColumn },
          ]}
          onValueChange={setMeasure}
        />
      </div>
      <MixHistoryStack history={history} series={series} />
      <MixHistoryNames history={history} series={series} />
      <p data-cairn="mix-history-days" aria-hidden="true">
        <bdi>{first && formatter.date(first.date)}</bdi>
        {last && last !== first && <bdi>{formatter.date(last.date)}</bdi>}
      </p>
      <p data-cairn="mix-pointed" data-cairn-control="" aria-hidden="true">
        <bdi>{pointed ? layerText(pointed, measure, writer) : messages.historyHint}</bdi>
      </p>
      {historyNotes(series, measure, writer).map((text) => (
        <p key={text} data-cairn="mix-history-note">
          {text}
        </p>
      ))}
      <MixHistoryTip history={history} />
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'mix-history', children }, history, ref);
});
