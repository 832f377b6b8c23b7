import { needsGuard } from '../../csv-text/index.js';
import { isBlankText } from './cell-text.js';

/**
 * A text of a deal as `csvCell` is given it: one that reads as nothing (`n/a`, `–`) gets the apostrophe that formulas get
 * there, and loses it when it is read.
 */
export function exportText(text: string): string {
  const readsAsNothing = text !== '' && !needsGuard(text) && isBlankText(text.replace(/^'+/, ''));
  return readsAsNothing ? `'${text}` : text;
}
