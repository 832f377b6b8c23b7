import type { ReactElement } from 'react';
import { useDealMix } from '../../../src/deal-mix/index.js';
import type { ChartProps } from '../chart-item.js';
import { MixDrawing, VESSEL } from './drawing.js';

/** Our hook, which packs the circles, drawn by hand as the floor is. */
export function Chart({ item: { mix, deals } }: ChartProps): ReactElement {
  const view = useDealMix({ mix, deals, ...VESSEL });
  const { barrel, rocks, classes, getRocksProps, getRockProps, getClassProps } = view;
  return (
    <MixDrawing
      mix={mix}
      circles={rocks.map(({ id, x, y, r, valueMinor }) => ({ id, x, y, r, amountMinor: valueMinor }))}
      vessel={barrel.vessel}
      level={barrel.level?.y ?? null}
      listProps={getRocksProps()}
      circleProps={(index) => getRockProps(rocks[index]!)}
      classProps={(index) => getClassProps(classes[index]!)}
    />
  );
}
