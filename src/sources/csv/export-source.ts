import type { CsvExportSource } from './csv-mapping.js';
import { headingWords } from './heading-words.js';

/** Headings that only one product's exports have, as words; a number is how much one tells. */
const TELLING_HEADINGS: Readonly<Record<Exclude<CsvExportSource, 'generic'>, ReadonlyMap<string, number>>> = {
  hubspot: new Map([
    ['record id', 2],
    ['deal name', 1],
    ['deal stage', 1],
    ['deal owner', 1],
    ['create date', 1],
    ['associated company', 2],
    ['primary associated company', 2],
    ['hubspot team', 3],
    ['closed won reason', 1],
    ['dealname', 2],
    ['dealstage', 2],
    ['hubspot owner id', 3],
  ]),
  salesforce: new Map([
    ['opportunity name', 2],
    ['opportunity owner', 2],
    ['opportunity id', 1],
    ['account name', 1],
    ['lead source', 1],
    ['created date', 1],
    ['probability %', 1],
    ['fiscal period', 2],
    ['owner role', 2],
    ['stage name', 1],
    ['is won', 1],
    ['is closed', 1],
    ['forecast category', 1],
    ['currency iso code', 2],
  ]),
  pipedrive: new Map([['deal currency of value', 2]]),
};

/** Evidence needed to name a product. */
const LEAST_EVIDENCE = 3;

/** Whose export a heading row looks like. Nothing is read differently for it: columns are told by headings and values alone. */
export function exportSource(headings: readonly string[]): CsvExportSource {
  let source: CsvExportSource = 'generic';
  let most = LEAST_EVIDENCE - 1;
  for (const [product, telling] of Object.entries(TELLING_HEADINGS)) {
    let evidence = 0;
    for (const heading of headings) evidence += telling.get(headingWords(heading).join(' ')) ?? 0;
    // Pipedrive sets the thing before every heading: "Deal - Title".
    if (product === 'pipedrive')
      evidence += headings.filter((heading) => /^(?:deal|person|organi[sz]ation) - /i.test(heading)).length;
    if (evidence > most) [source, most] = [product as CsvExportSource, evidence];
  }
  return source;
}
