import type { StageKind } from '../../model/index.js';
import { headingWords, withoutEntityWords } from './heading-words.js';

/** Words and phrases that tell the kind of a stage, English, Swedish, German; the first kind that has one holds. */
const KIND_WORDS = wordLists<StageKind>([
  ['lost', 'lost|closedlost|forlorad|forlorat|forlorade|tappad|tappat|verloren|rejected|avbojd'],
  ['lost', 'declined|abgelehnt|abgesagt|cancelled|canceled|avbruten|storniert|not won|nicht gewonnen'],
  ['lost', 'dead|nej tack|ej vunnen|inte vunnen|absage|abandoned|withdrawn|no decision|no win|won t|wont'],
  ['lost', 'overgiven|tillbakadragen|inget beslut|aufgegeben|zuruckgezogen|keine entscheidung'],
  ['lost', 'kein abschluss'],
  ['disqualified', 'disqualified|unqualified|no value|diskvalificerad|disqualifiziert|ej kvalificerad'],
  ['disqualified', 'nicht qualifiziert|not qualified|deleted|raderad|geloscht|duplicate|dublett|junk'],
  ['hold', 'on hold|hold|parked|parkerad|paused|pausad|pausiert|vilande|zuruckgestellt|postponed'],
  ['hold', 'uppskjuten|verschoben|stalled|snoozed|nurture|ruhend|avvaktar'],
  ['hold', 'suspended|ausgesetzt'],
  ['won', 'won|closedwon|vunnen|vunnet|vunna|gewonnen|auftrag erhalten|order received'],
]);

/** Words that tell a kind only where nothing but "closed" stands beside them: a win plan is no win. */
const WHOLE_WORDS = new Map<string, StageKind>([
  ...(['win', 'vinst', 'sieg'] as const).map((word) => [word, 'won'] as const),
  ...(['loss', 'forlust', 'verlust'] as const).map((word) => [word, 'lost'] as const),
]);

/** What has yet to end has not: "not yet won", "noch nicht gewonnen", "no decision yet". */
const NOT_YET = / (?:yet|noch|annu|no decision maker) /;

/** What takes a word for won back: "not really won", "never won", "to be won". */
const NOT_WON = / (?:not|never|nicht|nie|inte|ej|aldrig|be|nearly|almost) (?:\S+ ){0,2}(?:won|vunn|gewonnen)/;

/** What a status says that only tells that a deal has not ended. */
const OPEN_STATUSES = new Set(
  (
    'open|oppen|oppet|offen|in progress|pagaende|laufend|active|aktiv|ongoing|in arbeit|opened|reopened|' +
    'pending|working|in process|in bearbeitung|ateroppnad'
  ).split('|'),
);

/** Beginnings of words by which open stages are put in order, with how far a deal has come there, 0–100. */
const PROGRESS_WORDS = wordLists<number>([
  [5, 'lead|new|ny|neu|incoming|inkomm|inbox|idea|eingang|target'],
  [10, 'prospect|prospekt|identif|akquise|interest|intress|interess|suspect'],
  [15, 'contact|kontakt|engag|attempt|reach|first|erst|appointment|outreach|creating'],
  [20, 'qualif|kvalif|bant|questioning'],
  [30, 'discover|need|behov|bedarf|analys|scop|meeting|mote|termin|research|requirement'],
  [40, 'demo|presentation|prasentation|value|evaluat|utvarder|evaluier|solution|losning|losung'],
  [45, 'trial|pilot|poc|proof|test|decisionmaker|perception'],
  [60, 'proposal|propose|offer|angebot|quot|tender|anbud|price|pris|bid|forslag|vorschlag'],
  [75, 'negotiat|forhandl|verhandl|review|granskning|objection'],
  [85, 'verbal|muntlig|mundlich|commit|decision|beslut|entscheid|approv|godkann|genehmig|legal'],
  [90, 'contract|kontrakt|avtal|vertrag|sign|closing|avslut|abschluss|order|follow'],
]);

/** Shorter beginnings count only as whole words. */
const SHORTEST_BEGINNING = 3;

/** The kind that the words of a stage tell; `null` = none of the words is known, or they only say that it is open. */
export function kindFromWords(name: string): StageKind | null {
  const words = headingWords(name);
  const phrase = ` ${words.join(' ')} `;
  if (NOT_YET.test(phrase)) return null;
  for (const [kind, known] of KIND_WORDS) {
    const isTold = known.some((word) => phrase.includes(` ${word} `));
    if (isTold && !(kind === 'won' && NOT_WON.test(phrase))) return kind;
  }
  const rest = withoutEntityWords(words).filter((word) => word !== 'closed');
  return WHOLE_WORDS.get(rest.join(' ')) ?? null;
}

/** Whether a status says no more than that a deal is open. */
export function saysOnlyOpen(name: string): boolean {
  return OPEN_STATUSES.has(headingWords(name).join(' '));
}

/** How far a stage is along the way by the word of its name that is furthest, 0–100; `null` = no word known. */
export function progressFromWords(name: string): number | null {
  let progress: number | null = null;
  for (const word of headingWords(name)) {
    for (const [value, beginnings] of PROGRESS_WORDS) {
      if (beginnings.some((beginning) => beginsWith(word, beginning)))
        progress = Math.max(progress ?? 0, value);
    }
  }
  return progress;
}

/** Whether the words of a value tell that it is a stage or an outcome. */
export function isStageText(name: string): boolean {
  return kindFromWords(name) !== null || saysOnlyOpen(name) || progressFromWords(name) !== null;
}

function beginsWith(word: string, beginning: string): boolean {
  return beginning.length < SHORTEST_BEGINNING ? word === beginning : word.startsWith(beginning);
}

function wordLists<TKey>(
  lists: readonly (readonly [TKey, string])[],
): readonly (readonly [TKey, readonly string[]])[] {
  return lists.map(([key, words]) => [key, words.split('|')]);
}
