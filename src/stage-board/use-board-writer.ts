'use client';

import { useMemo } from 'react';
import type { CanSeeField } from '../deal-dialog/deal-field.js';
import { useFormatter, useMessages } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import { frameMessages, stageBoardMessages } from '../messages/en/index.js';
import type { Owner, PipelineIssue } from '../model/index.js';
import type { BoardWriter } from './board-text.js';
import { faultCounter } from './fault-counter.js';

/** What the board's texts are written with: names of owners, faults by deal, the language in force. */
export function useBoardWriter(
  { asOf, currency }: Pick<StageTotalsResult, 'asOf' | 'currency'>,
  owners: readonly Owner[],
  issues: readonly PipelineIssue[],
  canSee: CanSeeField,
): BoardWriter {
  const messages = useMessages('stageBoard', stageBoardMessages);
  const frame = useMessages('frame', frameMessages);
  const formatter = useFormatter(currency);
  return useMemo(() => {
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    const faultCount = faultCounter(issues, asOf, canSee);
    const ownerName = (ownerId: string): string => names.get(ownerId) ?? ownerId;
    return { messages, frame, formatter, asOf, canSee, ownerName, faultCount };
  }, [owners, issues, asOf, canSee, messages, frame, formatter]);
}
