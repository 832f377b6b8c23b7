/** What is to have the focus, or how to find it then; `null` = nothing in particular. */
export type FocusTarget = HTMLElement | null | (() => HTMLElement | null);

/** Gives the focus to the first of what is wanted, what opened the dialog, and what stands in for it, that is still on the page. */
export function returnFocus(
  wanted: FocusTarget | undefined,
  opener: Element | null,
  standIn?: FocusTarget,
): void {
  for (const each of [wanted, opener, standIn]) {
    const target = typeof each === 'function' ? each() : each;
    if (!(target instanceof HTMLElement) || !target.isConnected || target === document.body) continue;
    target.focus();
    return;
  }
}
