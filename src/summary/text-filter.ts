import { PipelineError } from '../model/index.js';
import { foldText } from './fold-text.js';
import type { DealTable } from './deal-table.js';
import { perDeal } from './per-deal.js';

/** The fields of a deal that are searched for words. */
export type TextField = 'name' | 'account';

/** Deals with all of some words in their texts, in any order and as parts of words; case and accents are nothing to it. */
export interface TextFilter {
  /** Words, with spaces between them; without any, all deals pass. */
  readonly query: string;
  /** Where a word may stand; without any field, no deal passes that a word is asked of. */
  readonly fields: readonly TextField[];
}

const FIELDS: readonly TextField[] = ['name', 'account'];

/**
 * The test of a row's texts. A store keeps them folded, each deal's once: the first query folds all, those after it only look.
 * @throws PipelineError `invalid-argument` where a field is none: nothing would be found, and nobody would know why
 */
export function textTest({ query, fields }: TextFilter, table: DealTable): (row: number) => boolean {
  const stray = fields.find((field) => !FIELDS.includes(field));
  if (stray !== undefined) {
    throw new PipelineError(
      'invalid-argument',
      `There is no text "${String(stray)}" of deals to search. Use ${FIELDS.join(' or ')}.`,
    );
  }
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const texts = fields.map((field) => foldedTexts(table, field));
  return (row) => words.every((word) => texts.some((textAt) => textAt(row).includes(word)));
}

const TEXTS: Readonly<Record<TextField, (table: DealTable) => (row: number) => string>> = {
  name: /* @__PURE__ */ perDeal((deal) => foldText(deal?.name ?? '')),
  account: /* @__PURE__ */ perDeal((deal) => foldText(deal?.account ?? '')),
};

/** A field's folded text of each row. */
export function foldedTexts(table: DealTable, field: TextField): (row: number) => string {
  return TEXTS[field](table);
}
