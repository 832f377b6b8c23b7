/** What is to have the focus, or how to find it then; `null` = nothing in particular. */
export type FocusTarget = HTMLElement | null | (() => HTMLElement | null);

/** Gives the focus to the first of what is wanted and what opened the dialog that is still on the page. */
export function returnFocus(wanted: FocusTarget | undefined, opener: Element | null): void {
  const named = typeof wanted === 'function' ? wanted() : wanted;
  const target = [named, opener].find((each) => each instanceof HTMLElement && each.isConnected);
  if (target instanceof HTMLElement) target.focus();
}
