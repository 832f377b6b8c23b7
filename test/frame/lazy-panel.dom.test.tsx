import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lazyPanel } from '../../src/frame/lazy-panel.js';

const Panel = lazyPanel<{ readonly text: string }>(() => Promise.resolve(({ text }) => <p>{text}</p>));
const element = <Panel failedText={null} panel={{ text: 'There' }} />;

test('a panel loaded before is not in the first render of a page that a server drew, and comes after it', async () => {
  render(element);
  await screen.findByText('There');
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(element);
  expect(container.textContent).toBe('');
  const complaints: unknown[] = [];
  await act(async () => {
    hydrateRoot(container, element, { onRecoverableError: (error) => complaints.push(error) });
    await Promise.resolve();
  });
  expect(complaints).toEqual([]);
  expect(container.textContent).toBe('There');
});
