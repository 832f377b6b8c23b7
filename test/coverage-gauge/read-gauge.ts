/** Text as a reader sees it: the spaces of all locales are one. */
export const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00A0', ' ').trim();

/** The text of the first part of a name. */
export const partText = (name: string): string => plain(document.querySelector(`[data-cairn="${name}"]`));

/** The lines of the account: name, number, what it stands on. */
export function readFacts(): string[][] {
  return [...document.querySelectorAll('[data-cairn="gauge-fact"]')].map((fact) =>
    [...fact.children].map(plain),
  );
}

/** The labels on the picture, names and values one after another. */
export function readLabels(): string[] {
  return [...document.querySelectorAll('[data-cairn="gauge-mark"], [data-cairn="gauge-mark-value"]')].map(
    plain,
  );
}

/** The rows of the table that is shown, cell by cell. */
export function readTable(): string[][] {
  return [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(plain));
}

/** What the meter says to assistive technology. */
export function readMeter(): Readonly<Record<string, string | null>> {
  const meter = document.querySelector('[data-cairn="gauge-meter"]');
  const names = ['role', 'aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'];
  return Object.fromEntries(
    names.map((name) => [name, meter?.getAttribute(name)?.replaceAll('\u00A0', ' ') ?? null]),
  );
}
