import { CirclePacking } from '@nivo/circle-packing';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { ClassRows, VESSEL } from '../../deal-mix/drawing.js';
import { amountText } from '../../texts.js';

interface Node {
  readonly id: string;
  readonly value: number;
  readonly children?: readonly Node[];
}

/** Nivo's packed circles, with amounts where they have room; the classes beside them by hand. */
export function Chart({ item: { deals, mix } }: ChartProps): ReactElement {
  const data: Node = {
    id: 'all',
    value: 0,
    children: deals.map(({ id, amountMinor }) => ({ id, value: amountMinor ?? 0 })),
  };
  return (
    <div>
      <CirclePacking<Node>
        width={VESSEL.width}
        height={VESSEL.height}
        data={data}
        id="id"
        value="value"
        leavesOnly
        enableLabels
        label={({ value }) => amountText(value)}
        labelsSkipRadius={20}
        animate={false}
      />
      <ClassRows mix={mix} />
    </div>
  );
}
