import type { ReactElement } from 'react';
import { useWinRateComparison } from '../../../src/win-rates/index.js';
import type { ChartProps } from '../chart-item.js';
import { shareText } from '../texts.js';
import { RatesDrawing } from './drawing.js';

/** Our hook, drawn by hand as the floor is. */
export function Chart({ item: { groups } }: ChartProps): ReactElement {
  const { rows, reference, getListProps, getRowProps } = useWinRateComparison({ groups });
  return (
    <RatesDrawing
      rows={rows.map(({ id, name, result, shape }) => ({
        id,
        name,
        unit: { x: shape.unit?.x ?? null, text: shareText(result.unit.value) },
        value: { x: shape.value?.x ?? null, text: shareText(result.value.value) },
        interval: shape.interval,
        sample: `${result.unit.numerator} of ${result.unit.denominator}`,
      }))}
      median={reference}
      listProps={getListProps()}
      rowProps={(index) => getRowProps(rows[index]!)}
    />
  );
}
