import { CoarserSink, type Coarser } from '../coarser-cells.js';
import type { SummaryPart } from './part.js';

/**
 * The cells of a part with coarser keys, so fewer: summed for themselves, or made of the part's own cells where a summary has
 * those.
 */
export function coarserPart(of: SummaryPart, coarser: Coarser): SummaryPart {
  let sink: CoarserSink | null = null;
  return {
    name: `${of.name}|${coarser.name}`,
    fields: of.fields,
    coarser: { of, ...coarser },
    addRow(cells, table, row, sign) {
      sink ??= new CoarserSink(of.fields.length, coarser.coarsen, cells);
      sink.into = cells;
      of.addRow(sink, table, row, sign);
    },
  };
}
