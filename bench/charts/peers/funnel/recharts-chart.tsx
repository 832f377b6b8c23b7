import type { ReactElement } from 'react';
import { Funnel, FunnelChart, LabelList } from 'recharts';
import type { ChartProps } from '../../chart-item.js';
import { countText, shareText } from '../../texts.js';

/** Recharts, labelled as its pages do. */
export function Chart({ item: { funnel } }: ChartProps): ReactElement {
  const data = funnel.steps.map(({ stageName, count, ofFirstUnit }) => ({
    name: stageName ?? 'Won',
    value: count,
    text: countText(count),
    share: shareText(ofFirstUnit?.value ?? null),
  }));
  return (
    <FunnelChart width={440} height={300}>
      <Funnel dataKey="value" data={data} isAnimationActive={false}>
        <LabelList position="left" dataKey="name" />
        <LabelList position="center" dataKey="text" />
        <LabelList position="right" dataKey="share" />
      </Funnel>
    </FunnelChart>
  );
}
