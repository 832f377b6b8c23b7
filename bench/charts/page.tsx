import type { ComponentType, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Pipeline } from '../../src/model/index.js';
import { inFrame } from '../in-frame.js';
import type { ChartItem, ChartName, ChartProps } from './chart-item.js';
import { chartItems, territoriesOf } from './chart-items.js';
import { expectedTexts } from './expected-texts.js';

/** Times of one way to draw a chart, in a page of its own; times are milliseconds. */
export interface ChartBench {
  /** Makes the data of so many charts, twice: updates go to and fro. */
  readonly load: (count: number) => void;
  /** Draws them: until they are painted with their numbers. `afresh`: over data that nobody has asked anything of. */
  readonly mount: (afresh: boolean) => Promise<number>;
  /** Gives all of them the other data: until the page has it (`commit`) and until it is painted. */
  readonly update: (afresh: boolean) => Promise<{ readonly commit: number; readonly painted: number }>;
  readonly unmount: () => void;
  /** Texts that should be on the page and are not, by territory. */
  readonly missing: () => string[];
  /** Elements of the charts. */
  readonly elements: () => number;
}

declare global {
  var chartBench: Promise<ChartBench>;
}

interface Way {
  readonly Chart: ComponentType<ChartProps>;
}

const ways = {
  ...import.meta.glob<Way>('./funnel/*-chart.tsx'),
  ...import.meta.glob<Way>('./gauge/*-chart.tsx'),
  ...import.meta.glob<Way>('./win-rates/*-chart.tsx'),
  ...import.meta.glob<Way>('./deal-mix/*-chart.tsx'),
  ...import.meta.glob<Way>('./peers/*/*-chart.tsx'),
};

interface Data {
  readonly pipeline: Pipeline;
  readonly items: readonly ChartItem[];
}

/** A text wherever its lines break: some write each word in an element of its own. */
const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

async function benchOf(path: string, chart: ChartName): Promise<ChartBench> {
  const load = ways[path];
  if (!load) throw new Error(`Nothing draws ${path}.`);
  const { Chart } = await load();
  const place = document.querySelector('#root')!;
  let sets: readonly Data[] = [];
  let shown = 0;
  let root: Root | null = null;
  /** The items of the set shown; `afresh`: of the same data, in an object that no store is known of. */
  const itemsOf = (afresh: boolean): readonly ChartItem[] => {
    const { items, pipeline } = sets[shown]!;
    const data = afresh ? { ...pipeline } : pipeline;
    return items.map((item) => ({ ...item, pipeline: data }));
  };
  const page = (items: readonly ChartItem[]): ReactElement => (
    <div className="charts">
      {items.map((item) => (
        <div key={item.territory} className="chart" data-territory={item.territory}>
          <Chart item={item} />
        </div>
      ))}
    </div>
  );
  const missingOf = (item: ChartItem): string[] => {
    const text = unspaced(document.querySelector(`[data-territory="${item.territory}"]`)?.textContent ?? '');
    return expectedTexts(chart, item).filter((expected) => !text.includes(unspaced(expected)));
  };
  const drawn = async (): Promise<void> => {
    const last = sets[shown]!.items.at(-1)!;
    for (let frames = 0; missingOf(last).length > 0; frames++) {
      if (frames > 200) throw new Error(`${path} does not say ${missingOf(last).join(', ')}.`);
      await inFrame(() => undefined);
    }
  };
  return {
    load: (count) => {
      sets = [1, 2].map((seed) => {
        const pipeline = territoriesOf(seed);
        return { pipeline, items: chartItems(pipeline, count) };
      });
    },
    mount: async (afresh) => {
      const items = itemsOf(afresh);
      const start = await inFrame(() => {
        root = createRoot(place);
        flushSync(() => root?.render(page(items)));
      });
      await drawn();
      return performance.now() - start;
    },
    update: async (afresh) => {
      shown = 1 - shown;
      const items = itemsOf(afresh);
      let committed = 0;
      const start = await inFrame(() => {
        flushSync(() => root?.render(page(items)));
        committed = performance.now();
      });
      await drawn();
      return { commit: committed - start, painted: performance.now() - start };
    },
    unmount: () => {
      root?.unmount();
      root = null;
    },
    missing: () =>
      sets[shown]!.items.flatMap((item) => missingOf(item).map((text) => `${item.territory}: ${text}`)),
    elements: () => place.querySelectorAll('*').length,
  };
}

const asked = new URLSearchParams(location.search);
globalThis.chartBench = benchOf(asked.get('way') ?? '', (asked.get('chart') ?? 'funnel') as ChartName);
