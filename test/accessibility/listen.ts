const LIVE = '[role="status"], [role="alert"], [aria-live]';

const textOf = (region: Element): string => (region.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim();

function regionsIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)];
}

/**
 * What live regions say from now on, in order. Strict, as screen readers are: what a polite region says is heard only where
 * the region was there before its text; an alert is heard as it comes.
 */
export function listen(): string[] {
  const heard: string[] = [];
  const known = new Set(document.querySelectorAll(LIVE));
  const hear = (records: readonly MutationRecord[]): void => {
    const changed = new Set<Element>();
    const fresh = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region) changed.add(region);
      for (const each of [...addedNodes].flatMap(regionsIn)) {
        fresh.add(each);
        if (each.getAttribute('role') === 'alert') changed.add(each);
      }
    }
    for (const region of changed) {
      const isHeard = known.has(region) || region.getAttribute('role') === 'alert';
      const text = textOf(region);
      if (isHeard && region.isConnected && text !== '') heard.push(text);
    }
    for (const region of fresh) known.add(region);
  };
  new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
  return heard;
}
