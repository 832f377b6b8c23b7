import { isDateField } from './date-fields.js';
import type { NamedField } from './field-synonyms.js';
import { MOST_STAGES, type ValueShape } from './value-shape.js';

/**
 * How well values fit a field, 0–1, or −1 where most of them do not: decides between columns whose headings both name it.
 * @returns `null` where they cannot be it: a column of texts is no date. A column without values fits anything by half.
 */
export function valueFit(field: NamedField, shape: ValueShape): number | null {
  if (shape.isEmpty) return 0.5;
  if (isDateField(field)) return fitOfShare(shape.dates);
  switch (field) {
    case 'amount':
      return shape.percentages > 0.5 ? null : fitOfShare(shape.numbers);
    case 'probability':
      return shape.largestNumber <= 100 ? fitOfShare(shape.numbers) : null;
    case 'isWon':
    case 'isClosed':
      return shape.truths >= 0.9 ? shape.truths : null;
    case 'currency':
      return shape.currencies >= 0.5 ? shape.currencies : null;
    case 'stage':
    case 'status':
      return fitOfStages(shape);
    case 'id':
      return shape.distinctShare < 0.5 || (shape.dates >= 0.9 && shape.numbers < 0.9)
        ? null
        : shape.distinctShare;
    case 'owner':
      return shape.dates >= 0.5 ? null : shape.texts * (shape.emails > 0.5 ? 0.6 : 1);
    case 'name':
    case 'account':
    case 'team':
    case 'source':
    case 'lostReason':
    case 'nextStep':
    case 'forecastCategory':
    case 'rank':
    case 'stageKind':
    case 'stageHistory':
      return shape.dates >= 0.9 ? null : shape.texts;
  }
}

/** Where most values are something else, only a heading that leaves no doubt, and no better column, makes it the field. */
function fitOfShare(share: number): number | null {
  if (share >= 0.5) return share;
  return share > 0 ? -1 : null;
}

function fitOfStages({ distinct, distinctShare, dates, texts, stageWords }: ValueShape): number | null {
  if (dates >= 0.5 || distinct > MOST_STAGES || (distinct > 12 && distinctShare > 0.5)) return null;
  return texts * 0.4 + stageWords * 0.6;
}
