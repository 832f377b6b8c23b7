'use client';

import { useMemo, type ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import type { WinIncidenceGroups } from '../hooks/index.js';
import { incidenceDays } from '../layout/index.js';
import { curveUpTo } from './curve-up-to.js';
import { incidenceUntil } from './incidence-until.js';
import { useWinCurve } from './use-win-curve.js';
import { WinCurvesPlot } from './win-curves-plot.js';
import { WinCurvesReadout } from './win-curves-readout.js';
import { WinCurvesRows } from './win-curves-rows.js';
import { WinCurvesTable } from './win-curves-table.js';
import { useWinRatesState } from './win-rates-context.js';

/** What {@link WinCurvesPanel} takes. */
export interface WinCurvesPanelProps {
  /** Of all deals and of each group. */
  readonly curves: WinIncidenceGroups;
}

/** The curves, once they are loaded: the large one with its reading, then a small one a group; or the steps as a table. */
export function WinCurvesPanel({ curves: { whole, groups } }: WinCurvesPanelProps): ReactNode {
  const { isTable, hasTable, formatter } = useFrame();
  const { messages, groups: named, group, groupBy, openGroup } = useWinRatesState();
  const picked = named.find(({ id }) => id === group);
  const shown = groups.find(({ key }) => picked && key === picked.key)?.result ?? whole;
  const isWhole = shown === whole;
  const days = incidenceDays(whole.steps);
  const curve = useWinCurve({ incidence: shown, days, width: 1000, height: 1000 });
  const subject = isWhole || !picked ? null : picked.name;
  const { reading } = curve;
  const upTo = useMemo(
    () =>
      curveUpTo({
        result: incidenceUntil(shown, reading),
        days: reading.days,
        name: subject ?? messages.all({ groupBy }),
        ...{ subject, messages, formatter },
      }),
    [shown, reading, subject, messages, groupBy, formatter],
  );
  const { unknownDaysCount: count } = shown;
  const stage = whole.from.stageName;
  return (
    <>
      {!isTable && (
        <>
          {whole.steps.length === 0 ? (
            <p data-cairn="note" data-tone="neutral">
              <span>{messages.curves.none({ stage })}</span>
            </p>
          ) : (
            <>
              <WinCurvesPlot
                {...{ curve, whole, days, subject, upTo }}
                incidence={shown}
                onOpen={openGroup && (() => openGroup(subject === null ? null : group))}
              />
              <WinCurvesReadout {...{ curve, subject, upTo }} incidence={shown} />
            </>
          )}
          {count > 0 && (
            <p data-cairn="note" data-tone="neutral">
              <span>{messages.curves.unknownDays({ count, deals: formatter.count(count) })}</span>
            </p>
          )}
          <WinCurvesRows whole={whole} groups={groups} days={days} />
        </>
      )}
      {hasTable && <WinCurvesTable incidence={shown} subject={subject} />}
    </>
  );
}
