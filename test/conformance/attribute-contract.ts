import { expect } from 'vitest';
import { CAIRN_MARKS, type PartAttributes } from '../../src/frame/index.js';

/** What was seen on the page: for each `data-cairn` name, its data attributes with the values they had. */
export type DrawnAttributes = Map<string, Map<string, Set<string>>>;

/** Reads the data attributes of everything on the page into what was seen before. */
export function collectAttributes(drawn: DrawnAttributes, root: ParentNode = document): void {
  for (const element of root.querySelectorAll('*')) {
    const name = element.getAttribute('data-cairn');
    const attributes = [...element.attributes].filter((each) => each.name.startsWith('data-'));
    const own = attributes.filter((each) => !isOfOthers(each.name));
    if (name === null) {
      if (own.length > 0)
        throw new Error(`<${element.localName}> has ${own[0]?.name} and no data-cairn name.`);
      continue;
    }
    const seen = drawn.get(name) ?? new Map<string, Set<string>>();
    drawn.set(name, seen);
    for (const { name: attribute, value } of own) {
      seen.set(attribute, (seen.get(attribute) ?? new Set()).add(value));
    }
  }
}

/** What was drawn, as the list of attributes has it. */
export function namesDrawn(drawn: DrawnAttributes): Record<string, string[]> {
  return toSorted([...drawn].map(([name, attributes]) => [name, [...attributes.keys()].toSorted()]));
}

/** What is documented, in the same form. */
export function namesDocumented(...lists: readonly PartAttributes[]): Record<string, string[]> {
  const names = new Map<string, string[]>();
  for (const list of lists) {
    for (const [name, attributes] of Object.entries(list)) {
      names.set(name, [...new Set([...(names.get(name) ?? []), ...Object.keys(attributes)])].toSorted());
    }
  }
  return toSorted([...names]);
}

/**
 * Holds the values drawn to those that the documentation lists between backticks, both ways; `1` to `8` is a range. An
 * attribute whose text does not begin with such a list may have any value.
 */
export function expectDocumentedValues(drawn: DrawnAttributes, ...lists: readonly PartAttributes[]): void {
  const texts = new Map<string, string>();
  for (const [name, attributes] of lists.flatMap((list) => Object.entries(list))) {
    for (const [attribute, text] of Object.entries(attributes)) texts.set(`${name} ${attribute}`, text);
  }
  for (const [name, attributes] of drawn) {
    for (const [attribute, values] of attributes) {
      const text = texts.get(`${name} ${attribute}`) ?? '';
      const listed = [...text.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
      const range = /`(\d+)` to `(\d+)`/.exec(text);
      if (range) {
        const [, from, to] = range.map(Number);
        for (const value of values) {
          expect(Number(value) >= from! && Number(value) <= to!, `${name} ${attribute}="${value}"`).toBe(
            true,
          );
        }
      } else if (text.startsWith('`')) {
        expect([...values].toSorted(), `${name} ${attribute}`).toEqual(listed.toSorted());
      }
    }
  }
}

/** The name itself, the marks any element may carry, what a host set, and what Radix and the drag engine set on their own account. */
function isOfOthers(attribute: string): boolean {
  return (
    attribute === 'data-cairn' ||
    attribute in CAIRN_MARKS ||
    /^data-(?:test|radix|aria|drop-target|auto-scrollable)/.test(attribute)
  );
}

function toSorted(entries: readonly (readonly [string, string[]])[]): Record<string, string[]> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
