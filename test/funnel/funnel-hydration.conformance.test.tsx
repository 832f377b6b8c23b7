import { act, cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { AMOUNTLESS, NOTHING, SPARSE, smallFunnel, smallPipeline, WITH_UNKNOWN_PATH } from './funnel-data.js';

const full = smallPipeline(WITH_UNKNOWN_PATH);
const cases: readonly (readonly [string, ReactElement])[] = [
  ['the preset', <FunnelChart key="" pipeline={full} />],
  ['the preset by value', <FunnelChart key="" pipeline={full} defaultMeasure="value" defaultStage="s1" />],
  ['unknown amounts', <FunnelChart key="" pipeline={smallPipeline(AMOUNTLESS)} measure="value" />],
  ['few deals', <FunnelChart key="" pipeline={smallPipeline(SPARSE)} />],
  ['no deals', <FunnelChart key="" pipeline={smallPipeline(NOTHING)} />],
  ['no data', <FunnelChart key="" pipeline={null} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={full} locale="sv" messages={{ funnel: { title: 'Säljtratt' } }}>
      <FunnelChart />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Funnel.Root key="" funnel={smallFunnel()}>
      <Funnel.Title id="own">Sales</Funnel.Title>
      <Funnel.Plot />
    </Funnel.Root>,
  ],
];

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

/** Ids that React makes differ from root to root; the marks of its boundaries are in the server's HTML only. */
const withoutIds = (html: string): string =>
  html.replaceAll(/(?:«r\w+»|:r\w+:|:R\w+:|_[rR]_\w+_)/g, 'id').replaceAll(/<!--\/?\$-->/g, '');

describe.each(cases)('%s', (_, element) => {
  test.each([
    ['', (child: ReactElement) => child],
    [' in StrictMode', (child: ReactElement) => <StrictMode>{child}</StrictMode>],
  ])('from a server is taken over in silence, and stays as it is%s', (_, around) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(around(element));
    const served = container.innerHTML;
    const [section] = container.children;
    const complaints: unknown[] = [];
    act(() => {
      root = hydrateRoot(container, around(element), {
        onRecoverableError: (error) => complaints.push(error),
      });
    });
    expect(complaints).toEqual([]);
    expect(container.innerHTML).toBe(served);
    expect(container.children[0]).toBe(section);
  });

  test('is the same in StrictMode as without', () => {
    const plain = withoutIds(render(element).container.innerHTML);
    cleanup();
    const strict = withoutIds(render(<StrictMode>{element}</StrictMode>).container.innerHTML);
    expect(strict).toBe(plain);
  });

  test('is the same from the server as drawn by the browser', () => {
    const drawn = withoutIds(render(element).container.innerHTML);
    const container = document.createElement('div');
    container.innerHTML = renderToString(element);
    expect(withoutIds(container.innerHTML)).toBe(drawn);
  });
});
