import { hierarchy, Pack } from '@visx/hierarchy';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { ClassRows, VESSEL } from '../../deal-mix/drawing.js';
import { amountText } from '../../texts.js';

interface Node {
  readonly id: string;
  readonly amountMinor: number;
  readonly children?: Node[];
}

/** Visx's packed circles, with amounts where they have room; the classes beside them by hand. */
export function Chart({ item: { deals, mix } }: ChartProps): ReactElement {
  const all: Node = {
    id: 'all',
    amountMinor: 0,
    children: deals.map(({ id, amountMinor }) => ({ id, amountMinor: amountMinor ?? 0 })),
  };
  const root = hierarchy(all, ({ children }) => children).sum(({ amountMinor }) => amountMinor);
  return (
    <div>
      <svg className="drawing" width={VESSEL.width} height={VESSEL.height}>
        <Pack root={root} size={[VESSEL.width, VESSEL.height]}>
          {(pack) =>
            (pack.children ?? []).map(({ data, x, y, r }) => (
              <g key={data.id} transform={`translate(${x} ${y})`}>
                <circle className="rock" r={r} />
                {r > 20 && (
                  <text className="amount" textAnchor="middle" dy="0.35em">
                    {amountText(data.amountMinor)}
                  </text>
                )}
              </g>
            ))
          }
        </Pack>
      </svg>
      <ClassRows mix={mix} />
    </div>
  );
}
