/** What is to have the focus, or how to find it then; `null` = nothing in particular. */
export type FocusTarget = HTMLElement | SVGElement | null | (() => HTMLElement | SVGElement | null);

/** Gives the focus to the first of what is wanted, what opened the dialog, and what stands in for it, that is still on the page. */
export function returnFocus(
  wanted: FocusTarget | undefined,
  opener: Element | null,
  standIn?: FocusTarget,
): void {
  for (const each of [wanted, opener, standIn]) {
    const target = typeof each === 'function' ? each() : each;
    // Marks of a picture are elements of drawings.
    const canHave = target instanceof HTMLElement || target instanceof SVGElement;
    if (!canHave || !target.isConnected || target === document.body) continue;
    target.focus();
    return;
  }
}
