import { userEvent } from 'vitest/browser';

/** Puts the mouse where nothing is: it is one for all tests, and what is drawn under it next would be pointed at. */
export async function restPointer(): Promise<void> {
  const corner = document.createElement('i');
  Object.assign(corner.style, { position: 'fixed', right: '0', bottom: '0', width: '4px', height: '4px' });
  document.body.append(corner);
  await userEvent.hover(corner);
  corner.remove();
}
