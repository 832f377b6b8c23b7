import { withoutIsolates } from './without-isolates.js';

/** What a widget is called, as it is read aloud: by what labels it, else by its label; empty = it has no name. */
export function widgetName(widget: HTMLElement): string {
  const ids = widget.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const words = ids.map((id) => widget.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  const name = words.trim() === '' ? (widget.getAttribute('aria-label') ?? '') : words;
  return withoutIsolates(name).replace(/\s+/g, ' ').trim();
}
