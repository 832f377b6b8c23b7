'use client';

import { useMemo } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import { frameMessages, stageBoardMessages } from '../messages/en/index.js';
import type { Owner } from '../model/index.js';
import { boardMarker, type BoardMarkOptions } from './board-marks.js';
import type { BoardWriter } from './board-text.js';
import { faultCounter, type FaultCounterInput } from '../deal-dialog/fault-counter.js';
import { useSame } from './use-same.js';
import { useSameData } from './use-same-data.js';

/** What {@link useBoardWriter} takes. */
export interface BoardWriterOptions extends Pick<
  FaultCounterInput,
  'issues' | 'process' | 'knowsNextSteps' | 'canSee'
> {
  readonly totals: StageTotalsResult;
  /** `undefined` = whoever is named is known. */
  readonly owners: readonly Owner[] | undefined;
  readonly marks: BoardMarkOptions | undefined;
  readonly ownerPicture: BoardWriter['ownerPicture'];
}

/** What the board's texts are written with: names of owners, faults by deal, the language in force. */
export function useBoardWriter({
  totals: { asOf, currency, stages },
  owners,
  issues,
  process,
  knowsNextSteps,
  canSee,
  marks: givenMarks,
  ownerPicture,
}: BoardWriterOptions): BoardWriter {
  const messages = useMessages('stageBoard', stageBoardMessages);
  const frame = useMessages('frame', frameMessages);
  const formatter = useFormatter(currency);
  // Totals change with every move, what is expected of a stage hardly ever: cards are drawn again for the latter only.
  const expected = useSame(stages.flatMap(({ stageId, expectedDays }) => [stageId, expectedDays]));
  const marks = useSameData(givenMarks);
  const marker = useMemo(() => boardMarker(marks), [marks]);
  return useMemo(() => {
    const names = new Map(owners?.map(({ id, name }) => [id, name]));
    const expectedDays = new Map<string, number | null>();
    for (let at = 0; at < expected.length; at += 2) {
      expectedDays.set(expected[at] as string, expected[at + 1] as number | null);
    }
    const faultCount = faultCounter({ issues, process, asOf, owners, expectedDays, knowsNextSteps, canSee });
    const ownerName = (ownerId: string): string => names.get(ownerId) ?? ownerId;
    return { messages, frame, formatter, asOf, canSee, ownerName, ownerPicture, faultCount, marker };
  }, [
    owners,
    issues,
    process,
    asOf,
    expected,
    knowsNextSteps,
    canSee,
    messages,
    frame,
    formatter,
    marker,
    ownerPicture,
  ]);
}
