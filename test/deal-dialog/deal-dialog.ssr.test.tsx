import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { cleanPipeline } from './deal-dialog-data.js';

const onServer = (element: ReactElement): string => renderToString(<StrictMode>{element}</StrictMode>);

test('a closed dialog is nothing on a server', () => {
  expect(typeof window).toBe('undefined');
  expect(onServer(<DealDialog pipeline={cleanPipeline()} dealId={null} />)).toBe('');
  expect(onServer(<DealDialog dealId={null} />)).toBe('');
});

test('an open one has no markup there either: it comes with the page', () => {
  const html = onServer(
    <PipelineProvider pipeline={cleanPipeline()}>
      <DealDialog dealId="acme" />
    </PipelineProvider>,
  );
  expect(html.replaceAll(/<!--.*?-->/g, '')).toBe('');
});
