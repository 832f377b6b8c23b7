/** How long the pointer may take from a mark to its tip; ms. */
const WAY_MS = 120;

/**
 * Tells what in a widget is pointed at by a mouse or a pen, touched, or reached by keyboard; `null` = nothing is. A tip that
 * is pointed at keeps what it tells of, and the next Escape, wherever the focus is, is the tip's: no dialog around it closes by
 * the same press. Returns how to let go.
 */
export function watchPointed(
  widget: HTMLElement,
  tell: (target: Element | null) => void,
  isTold: () => boolean,
): () => void {
  const { ownerDocument: document } = widget;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let pointer = 'mouse';
  const stay = (): void => clearTimeout(leaving);
  const leave = (): void => {
    stay();
    leaving = setTimeout(() => tell(null), WAY_MS);
  };
  const isTip = (target: EventTarget | null): boolean =>
    isElement(target) && target.closest("[data-cairn='tip']") !== null;
  const to = (target: EventTarget | null): void => {
    stay();
    if (isElement(target) && !isTip(target)) tell(target);
  };
  // On its way to the tip the pointer crosses other marks.
  const drift = (target: EventTarget | null): void => {
    stay();
    if (!isTip(target)) leaving = setTimeout(to, WAY_MS, target);
  };
  const listeners: readonly [string, (event: Event) => void][] = [
    ['pointerover', (event) => (isTouch(event) ? undefined : drift(event.target))],
    ['pointerleave', (event) => (isTouch(event) ? undefined : leave())],
    ['pointerdown', (event) => (pointer = (event as PointerEvent).pointerType)],
    // A touch tells by its tap: where it began may have been the beginning of a scroll.
    ['click', ({ target }) => (pointer === 'touch' ? to(target) : undefined)],
    [
      'focusin',
      ({ target }) => (isElement(target) && target.matches(':focus-visible') ? to(target) : undefined),
    ],
    ['focusout', leave],
  ];
  const onPress = ({ target }: Event): void => {
    if (isElement(target) && !widget.contains(target)) leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    stay();
    if (!isTold()) return;
    tell(null);
    if (isElement(event.target) && isTakenElsewhere(event.target, widget)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const [type, listener] of listeners) widget.addEventListener(type, listener);
  document.addEventListener('pointerdown', onPress, true);
  // Before whatever listens in the document.
  const { defaultView: window } = document;
  window?.addEventListener('keydown', onKey, true);
  // What was reached by keyboard before anybody watched.
  const { activeElement } = document;
  if (widget.contains(activeElement) && activeElement?.matches(':focus-visible')) to(activeElement);
  return () => {
    stay();
    for (const [type, listener] of listeners) widget.removeEventListener(type, listener);
    document.removeEventListener('pointerdown', onPress, true);
    window?.removeEventListener('keydown', onKey, true);
  };
}

/** Not asked by its class: a widget may stand in another window. */
const isElement = (target: EventTarget | null): target is Element => target !== null && 'closest' in target;

const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/** Whether an Escape closes or clears something by itself: a menu, a dialog that the widget is not in, a selection in it. */
function isTakenElsewhere(target: Element, widget: Element): boolean {
  const panel = target.closest('dialog, [role="dialog"], [role="menu"]');
  if (panel !== null && !panel.contains(widget)) return true;
  return (
    widget.contains(target) && widget.querySelector('[aria-selected="true"], [aria-current="true"]') !== null
  );
}
