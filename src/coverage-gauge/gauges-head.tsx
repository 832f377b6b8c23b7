'use client';

import { forwardRef, Fragment, useId, type ReactNode } from 'react';
import {
  Figure,
  FrameSubtitle,
  FrameTitle,
  Legend,
  renderPart,
  useFrame,
  type LegendProps,
  type PartProps,
} from '../frame/index.js';
import { useMessages } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { gaugeReading } from './gauge-reading.js';
import { ofText, readingFigure, readingSplit, stateWord } from './gauge-text.js';
import { useGaugesState } from './gauges-context.js';
import { COVERAGE_SORT_KEYS, firstCoverageDirection, type CoverageSort } from './gauges-sort.js';

/** The title; default the catalogue's, by the dimension. */
export const GaugesTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function GaugesTitle(
  { children, ...props },
  ref,
) {
  const { messages, groupBy } = useGaugesState();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? messages.title({ groupBy })}
    </FrameTitle>
  );
});

/** What is covered; default the period and the day it is as of. */
export const GaugesSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function GaugesSubtitle(
  { children, ...props },
  ref,
) {
  const { overall } = useGaugesState();
  const { formatter } = useFrame();
  const { subtitle } = useMessages('coverageGauge', coverageGaugeMessages);
  const period = formatter.period(overall.window);
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ?? subtitle({ period, date: formatter.date(overall.asOf) })}
    </FrameSubtitle>
  );
});

/** All groups together: the number, what it is of, and where it stands. */
export const GaugesOverall = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function GaugesOverall(props, ref): ReactNode {
    const { overall, groupBy, messages } = useGaugesState();
    const { formatter } = useFrame();
    const gauge = useMessages('coverageGauge', coverageGaugeMessages);
    const reading = gaugeReading(overall);
    const { kind, value } = reading;
    const sample = [ofText(reading, overall, gauge, formatter), stateWord(reading, overall, gauge)];
    return (
      <Figure
        {...props}
        ref={ref}
        label={messages.all({ groupBy })}
        number={value === null ? null : readingSplit(value, kind, formatter)}
        sample={sample.map((text, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            <bdi>{text}</bdi>
          </Fragment>
        ))}
        {...(value === null ? {} : { figure: readingFigure(kind) })}
      />
    );
  },
);

/** What the groups are sorted by, and which end comes first; nothing where there is one group. */
export const GaugesSort = forwardRef<HTMLElement, Omit<PartProps<'div', CoverageSort>, 'children'>>(
  function GaugesSort(props, ref) {
    const { messages, groups, sort, setSort } = useGaugesState();
    const id = useId();
    if (groups.length < 2) return null;
    const { key, direction } = sort;
    const name = direction === 'ascending' ? 'nameAscending' : 'nameDescending';
    const content = (
      <>
        <label htmlFor={id} id={`${id}label`}>
          {messages.sort}
        </label>
        <select
          id={id}
          data-cairn="gauges-sort-key"
          value={key}
          onChange={(event) => {
            const next = COVERAGE_SORT_KEYS.find((each) => each === event.target.value);
            if (next) setSort({ key: next, direction: firstCoverageDirection(next) });
          }}
        >
          {COVERAGE_SORT_KEYS.map((each) => (
            <option key={each} value={each}>
              {messages.sortKeys[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-cairn="button"
          aria-describedby={`${id}label`}
          onClick={() => setSort({ key, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
        >
          {messages.directions[key === 'name' ? name : direction]}
        </button>
      </>
    );
    const ours = { 'data-cairn': 'gauges-sort', 'data-cairn-control': '', children: content };
    return renderPart('div', props, ours, sort, ref);
  },
);

/** The marks that no gauge has room to name: the healthy ground, what is won, and a value beyond the scale where one is. */
export const GaugesLegend = forwardRef<HTMLElement, Omit<LegendProps, 'items'>>(
  function GaugesLegend(props, ref) {
    const { items, messages } = useGaugesState();
    const has = (holds: (item: (typeof items)[number]) => boolean): boolean => items.some(holds);
    const all = [
      {
        id: 'healthy',
        isThere: has(({ reading }) => reading.zones !== null),
        mark: <rect data-cairn="gauge-track" data-zone="healthy" y="1" width="24" height="10" />,
      },
      {
        id: 'won',
        isThere: has(({ reading: { won, kind } }) => won !== null && kind === 'coverage'),
        mark: <rect data-cairn="gauge-won" y="4" width="24" height="4" />,
      },
      {
        id: 'beyond',
        isThere: has(({ bullet }) => bullet.beyond !== null),
        mark: <path data-cairn="gauge-beyond" d="M8 0V12L16 6Z" />,
      },
    ] as const;
    const shown = all.filter(({ isThere }) => isThere);
    return (
      <Legend
        {...props}
        ref={ref}
        items={shown.map(({ id, mark }) => ({ id, mark, text: messages.legend[id] }))}
      />
    );
  },
);
