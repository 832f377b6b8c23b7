import { currencyExponent, isCurrencyCode, NO_CURRENCY, type Deal, type Pipeline } from '../model/index.js';
import { createFormatter, type CsvImportMessages, type Formatter } from '../messages/index.js';
import type { CsvColumnMapping, CsvRow } from '../sources/csv/index.js';

/** What is needed to word what a cell was read as. */
export interface CellWords {
  readonly pipeline: Pipeline<CsvRow>;
  readonly messages: CsvImportMessages;
  /** Writes counts, shares and dates. */
  readonly formatter: Formatter;
}

/** What a deal has of a column, in words; `null` = unknown, or not there. */
export function parsedText(deal: Deal<CsvRow>, column: CsvColumnMapping, words: CellWords): string | null {
  const { field, dimension } = column;
  const { messages, formatter, pipeline } = words;
  const date = (text: string | null): string | null => (text === null ? null : formatter.date(text));
  switch (field) {
    case null:
      return null;
    case 'id':
      return deal.id;
    case 'name':
      return deal.name;
    case 'stage':
      return stageName(deal.stageId, pipeline);
    case 'stageHistory':
      return deal.visits.map(({ stageId }) => stageName(stageId, pipeline) ?? stageId).join(' → ') || null;
    case 'stageKind':
    case 'status':
    case 'isWon':
    case 'isClosed':
      return deal.kind === 'unmapped' ? null : messages.kinds[deal.kind];
    case 'amount':
      return amountText(deal, formatter.locale);
    case 'currency':
      return deal.currency === NO_CURRENCY ? null : deal.currency;
    case 'created':
      return date(deal.createdDate);
    case 'closed':
      return date(deal.closedDate);
    case 'wonDate':
      return deal.kind === 'won' ? date(deal.closedDate) : null;
    case 'lostDate':
      return deal.kind === 'won' ? null : date(deal.closedDate);
    case 'closedOrExpected':
      return date(deal.closedDate ?? deal.expectedCloseDate);
    case 'expectedClose':
      return date(deal.expectedCloseDate);
    case 'stageEntered':
      return date(deal.stageEnteredDate);
    case 'lastActivity':
      return date(deal.lastActivityDate);
    case 'probability':
      return deal.probabilityBasisPoints === null
        ? null
        : formatter.share(deal.probabilityBasisPoints / 10_000, 2);
    case 'owner':
      return nameOf(pipeline.owners, deal.ownerId);
    case 'team':
      return nameOf(pipeline.teams, deal.teamId);
    case 'dimension':
      return dimension === undefined
        ? null
        : (new Map(Object.entries(deal.dimensions)).get(dimension) ?? null);
    case 'source':
    case 'account':
    case 'lostReason':
    case 'nextStep':
    case 'forecastCategory':
    case 'rank':
      return deal[field];
  }
}

function stageName(stageId: string, { process }: Pipeline<CsvRow>): string | null {
  const index = process.stageIndexById.get(stageId);
  return index === undefined ? null : (process.stages[index]?.stage.name ?? null);
}

/** As the row gave it, in its own currency. */
function amountText({ originalAmountMinor, currency: given }: Deal, locale: string): string | null {
  if (originalAmountMinor === null) return null;
  const currency = isCurrencyCode(given) ? given : NO_CURRENCY;
  return createFormatter({ locale, currency, currencyExponent: currencyExponent(currency) }).money(
    originalAmountMinor,
  );
}

function nameOf(
  people: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string | null {
  return id === null ? null : (people.find((each) => each.id === id)?.name ?? id);
}
