import { Funnel, type FunnelCustomLayerProps } from '@nivo/funnel';
import type { ReactElement } from 'react';
import type { ChartProps } from '../../chart-item.js';
import { countText, shareText } from '../../texts.js';

type Step = Record<'id' | 'label' | 'share', string> & { readonly value: number };

/** Names and shares beside the parts: a layer of one's own, as its pages do it. */
function Names({ parts }: FunnelCustomLayerProps<Step>): ReactElement {
  return (
    <>
      {parts.map(({ data, y }) => (
        <g key={data.id}>
          <text x={-100} y={y}>
            {data.label}
          </text>
          <text x={320} y={y} textAnchor="end">
            {data.share}
          </text>
        </g>
      ))}
    </>
  );
}

const layers = ['separators', 'parts', 'labels', Names] as const;
const margin = { left: 110, right: 110, top: 0, bottom: 0 };

/** Nivo's funnel. */
export function Chart({ item: { funnel } }: ChartProps): ReactElement {
  const data = funnel.steps.map(({ stageId, stageName, count, ofFirstUnit }) => ({
    id: stageId ?? 'won',
    value: count,
    label: stageName ?? 'Won',
    share: shareText(ofFirstUnit?.value ?? null),
  }));
  return (
    <Funnel
      width={440}
      height={300}
      margin={margin}
      data={data}
      layers={[...layers]}
      valueFormat={countText}
      animate={false}
    />
  );
}
