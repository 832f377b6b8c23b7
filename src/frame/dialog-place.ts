/** Direction, language, density and contrast of a dialog. */
export interface DialogSetting {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly 'data-cairn-density'?: string;
  readonly 'data-cairn-contrast'?: string;
}

/** The nearest element that sets a theme, so that a dialog has the same; `null` = the body, also where the page itself sets it. */
export function dialogGround(element: Element | null): HTMLElement | null {
  const themed = element?.closest<HTMLElement>('[data-cairn-theme]') ?? null;
  return themed === document.documentElement ? null : themed;
}

/** What an element has from those between it and where its dialog is put. */
export function dialogSetting(element: Element | null): DialogSetting {
  if (!element) return {};
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const density = element.closest('[data-cairn-density]')?.getAttribute('data-cairn-density');
  const contrast = element.closest('[data-cairn-contrast]')?.getAttribute('data-cairn-contrast');
  return {
    dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
    ...(lang && { lang }),
    ...(density && { 'data-cairn-density': density }),
    ...(contrast && { 'data-cairn-contrast': contrast }),
  };
}
