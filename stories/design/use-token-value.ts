import { useSyncExternalStore } from 'react';

function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** What a token reads on the page now, as the browser has it; follows the theme and the density. */
export function useTokenValue(name: `--cairn-${string}`): string {
  return useSyncExternalStore(onThemeChange, () =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
  );
}
