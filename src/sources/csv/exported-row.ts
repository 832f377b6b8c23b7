import type { Deal } from '../../model/index.js';
import { textReader } from './cell-readers.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { isExport } from './export-headings.js';
import { columnOf } from './recognise-columns.js';

/**
 * Gives a deal what an export of ours tells of it and rows of others do not: that it has no team although its owner has one,
 * and what was said of its stage where that is unmapped, though a stage is called so.
 */
export function exportedRowReader(
  headings: readonly string[],
  columns: readonly CsvColumnMapping[],
): (deal: Deal<CsvRow>) => Deal<CsvRow> {
  const [team, stage] = [columnOf(columns, 'team'), columnOf(columns, 'stage')];
  if (!isExport(headings) || team === null || stage === null) return (deal) => deal;
  const [teamOf, stageOf] = [textReader(team), textReader(stage)];
  return (deal) => {
    const teamId = teamOf(deal.fields) === null ? null : deal.teamId;
    const unmappedStage = deal.kind === 'unmapped' ? stageOf(deal.fields) : null;
    return teamId === deal.teamId && unmappedStage === deal.unmappedStage
      ? deal
      : { ...deal, teamId, unmappedStage };
  };
}
