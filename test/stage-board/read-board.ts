import { screen, within } from '@testing-library/react';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ');

/** The names of the cards drawn, by column in order. */
export function readColumns(): Record<string, string[]> {
  return Object.fromEntries(
    [...document.querySelectorAll('[data-cairn="board-column"]')].map((column) => [
      plain(column.querySelector('[data-cairn="board-stage"]')!.textContent),
      [...column.querySelectorAll('[data-cairn="board-name"]')].map(({ textContent }) => plain(textContent)),
    ]),
  );
}

/** The card of a deal, by the beginning of its name. */
export function cardOf(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${name}`) });
}

/** The figures at the head of a column, by their labels. */
export function readHead(stage: string): Record<string, string> {
  const column = screen.getByRole('group', { name: new RegExp(`^${stage}, `) });
  return Object.fromEntries(
    [...column.querySelectorAll('[data-cairn="board-figure"]')].map((figure) => [
      plain(figure.querySelector('dt')!.textContent),
      plain(figure.querySelector('dd')!.textContent),
    ]),
  );
}

/** Keeps all that the board says, in order, from now on. */
export function listen(): string[] {
  const heard: string[] = [];
  const region = within(document.querySelector<HTMLElement>('[data-cairn="board"]')!).getByRole('status');
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      heard.push(plain(node.textContent));
    }
  }).observe(region, { childList: true });
  return heard;
}

/** The name of what has the focus. */
export function focused(): string {
  return plain(
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName ?? '',
  ).split(';')[0]!;
}
