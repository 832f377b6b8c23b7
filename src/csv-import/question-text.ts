import type { CsvImportMessages } from '../messages/index.js';
import type { CsvMapping, CsvQuestion } from '../sources/csv/index.js';

/** A question in its reader's words, and what holds until it is answered. */
export function questionText(
  { code, choices }: CsvQuestion,
  { currency }: CsvMapping,
  { questions }: CsvImportMessages,
): string {
  if (code === 'currency' && choices.length > 0 && currency !== null)
    return questions.currencyShared({ currency });
  return questions[code];
}

/** An answer in words. A mark asked for is named by what it stands before in the first sample; headings and currencies are their own. */
export function choiceText(
  { code, samples }: CsvQuestion,
  choice: string,
  messages: CsvImportMessages,
): string {
  const { beforeDecimals, beforeThousands, dateOrders, fields, kinds } = messages;
  if (code === 'decimal-mark')
    return (samples[0]?.includes(choice) ?? choice === '.') ? beforeDecimals : beforeThousands;
  if (code === 'date-order') return textIn(dateOrders, choice);
  if (code === 'column-field' || code === 'split-numbers') return textIn(fields, choice);
  return code === 'unknown-status' ? textIn(kinds, choice) : choice;
}

function textIn(texts: Readonly<Record<string, string>>, name: string): string {
  return Object.entries(texts).find(([each]) => each === name)?.[1] ?? name;
}
