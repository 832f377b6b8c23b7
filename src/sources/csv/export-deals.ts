import { csvBeginning, csvRecord, type CsvValue, type CsvWriteOptions } from '../../csv-text/index.js';
import {
  currencyExponent,
  formatMinor,
  type Deal,
  type Pipeline,
  type PipelineDefinition,
} from '../../model/index.js';
import { dimensionHeading, EXPORT_FIELDS } from './export-headings.js';
import { exportHistory } from './export-history.js';
import { exportLabels, stageLabels } from './export-labels.js';
import { exportText } from './export-text.js';

/** What is exported: a pipeline, or the deals of a store as they are now: `{ ...store.pipeline, deals: store.deals() }`. */
export type DealsToExport = Pick<Pipeline, 'process' | 'owners' | 'teams' | 'dimensionNames'> & {
  readonly deals: Iterable<Deal>;
};

/** Dimensions that have columns of their own. */
const BUILT_IN = new Set(['owner', 'team', 'source', 'account']);

/** Rows a piece of text. */
const ROWS_A_CHUNK = 1000;

/**
 * Deals as CSV text that `readCsv` reads back to the same deals, given `process: definitionOf(pipeline)`, the same `asOf` and
 * `rates`; docs/data.md, "Export", says what a file cannot hold. Formulas are guarded.
 */
export function dealsToCsv(source: DealsToExport, options: CsvWriteOptions = {}): string {
  return [...dealsToCsvChunks(source, options)].join('');
}

/** The same in pieces of a thousand rows, for many deals: `new Blob([...dealsToCsvChunks(pipeline)])`. */
export function* dealsToCsvChunks(
  source: DealsToExport,
  options: CsvWriteOptions = {},
): Generator<string, void, undefined> {
  const { delimiter = ',' } = options;
  const dimensions = source.dimensionNames.filter((name) => !BUILT_IN.has(name));
  const valuesOf = dealValues(source, dimensions);
  const headings = [...EXPORT_FIELDS.map(([heading]) => heading), ...dimensions.map(dimensionHeading)];
  let chunk = csvBeginning(options) + csvRecord(headings, delimiter);
  let rowCount = 0;
  for (const deal of source.deals) {
    chunk += csvRecord(valuesOf(deal), delimiter);
    rowCount += 1;
    if (rowCount % ROWS_A_CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/**
 * The definition that a pipeline's deals were read against, with the owners and teams met in them: plain data to be stored
 * beside an export, and given as `process` when it is read back.
 */
export function definitionOf({
  process,
  owners,
  teams,
}: Pick<Pipeline, 'process' | 'owners' | 'teams'>): PipelineDefinition {
  const { name, tracks, currency, timeZone, fiscalYearStart, forecastCategories } = process;
  const named = name === null ? {} : { name };
  return { ...named, tracks, currency, timeZone, fiscalYearStart, forecastCategories, owners, teams };
}

/** The cells of a deal, in the order of the headings. */
function dealValues(
  { process, owners, teams }: DealsToExport,
  dimensions: readonly string[],
): (deal: Deal) => CsvValue[] {
  const stageLabel = stageLabels(process);
  const ownerLabel = exportLabels(owners);
  const teamLabel = exportLabels(teams);
  const holdStageId = process.stages.find(({ kind }) => kind === 'hold')?.stage.id ?? null;
  const label = (labelOf: (id: string) => string, id: string | null) => (id === null ? null : labelOf(id));
  return (deal) => {
    const { kind, stageId, unmappedStage, probabilityBasisPoints: probability } = deal;
    const stage = kind === 'unmapped' ? unmappedStage : stageLabel(stageId);
    const texts: readonly CsvValue[] = [
      ...[deal.id, deal.name, stage, kind, ...amountOf(deal, process.currency)],
      ...[deal.createdDate, deal.closedDate, deal.expectedCloseDate, deal.stageEnteredDate],
      ...[probability === null ? null : probability / 10_000, deal.forecastCategory],
      ...[label(ownerLabel, deal.ownerId), label(teamLabel, deal.teamId), deal.source, deal.account],
      ...[deal.lostReason, deal.nextStep, deal.lastActivityDate, deal.rank],
      exportHistory(deal, holdStageId, stageLabel),
      ...dimensions.map((name) => (Object.hasOwn(deal.dimensions, name) ? deal.dimensions[name]! : null)),
    ];
    return texts.map((value) => (typeof value === 'string' ? exportText(value) : value));
  };
}

/** A deal's amount in major units of its own currency, and that currency; in the reporting one where only that is known. */
function amountOf(
  { amountMinor, originalAmountMinor, currency }: Deal,
  reportingCurrency: string,
): readonly [amount: string | null, currency: string] {
  if (originalAmountMinor !== null)
    return [formatMinor(originalAmountMinor, currencyExponent(currency)), currency];
  if (amountMinor === null) return [null, currency];
  return [formatMinor(amountMinor, currencyExponent(reportingCurrency)), reportingCurrency];
}
