import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  // Dialogs that were open keep the page behind them still, and leave the attribute when they go.
  document.body.removeAttribute('style');
});
