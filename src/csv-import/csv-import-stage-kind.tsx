'use client';

import type { ReactNode } from 'react';
import type { StageKind } from '../model/index.js';
import { withStageKind, withStageOfProcess, type CsvStageMapping } from '../sources/csv/index.js';
import { CsvImportChoice, type Choice } from './csv-import-choice.js';
import { useCsvImportState } from './csv-import-context.js';
import { stagesOfProcess } from './stage-rows.js';

const KINDS: readonly StageKind[] = ['open', 'won', 'lost', 'hold', 'disqualified'];

/** Parts the ids of stages from the kinds in one select. */
const ID = 'stage ';

/** What {@link CsvImportStageKind} takes. */
export interface CsvImportStageKindProps {
  /** One value of the file, as it is read. */
  readonly stage: CsvStageMapping;
}

/** What a value of the stage or status column counts as: a kind, or a stage of the host's process. */
export function CsvImportStageKind({ stage }: CsvImportStageKindProps): ReactNode {
  const { file, remap, messages } = useCsvImportState();
  if (file === null) return null;
  const { mapping, result } = file;
  const own = stagesOfProcess(result);
  const kinds: readonly Choice<string>[] = KINDS.map((kind) => ({
    value: kind,
    text: kind === 'open' && stage.from === 'status' ? messages.stageColumnTells : messages.kinds[kind],
  }));
  const ofProcess: readonly Choice<string>[] = own.map(({ id, name, kind }) => ({
    value: `${ID}${id}`,
    text: kind === 'open' ? name : `${name} (${messages.kinds[kind]})`,
  }));
  const isOfProcess = stage.stageId !== null && own.some(({ id }) => id === stage.stageId);
  const groups =
    own.length === 0
      ? [{ name: null, choices: kinds }]
      : [
          { name: messages.stagesOfProcess, choices: ofProcess },
          { name: messages.stagesOfOwn, choices: kinds },
        ];
  return (
    <CsvImportChoice
      label={messages.stageCountsAs({ stage: stage.value })}
      value={isOfProcess ? `${ID}${stage.stageId}` : stage.kind}
      groups={groups}
      onChoose={(chosen) => {
        const kind = KINDS.find((each) => each === chosen);
        if (kind !== undefined) remap(withStageKind(mapping, stage, kind));
        else remap(withStageOfProcess(mapping, stage, chosen.slice(ID.length)));
      }}
    />
  );
}
