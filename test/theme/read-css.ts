import { readFileSync } from 'node:fs';

/** One rule with what it stands in: `@media …` conditions first, then the selector. */
export interface CssRule {
  readonly where: string;
  readonly declarations: ReadonlyMap<string, string>;
}

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Reads the rules of a stylesheet: what they stand in, at-rules or other rules, is told before the selector. */
export function readRules(path: string): readonly CssRule[] {
  const css = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
  const rules: CssRule[] = [];
  const outer: string[] = [];
  for (const [, head = '', body] of css.matchAll(/([^{}]*)(?:\{([^{}]*)\}|[{}])/g)) {
    const name = oneSpace(head);
    if (body === undefined) {
      if (name === '') outer.pop();
      else outer.push(name);
      continue;
    }
    const declarations = body
      .split(';')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
    rules.push({
      where: oneSpace([...outer, name].join(' ')),
      declarations: new Map(
        declarations
          .filter(([key]) => oneSpace(key ?? '') !== '')
          .map(([key, value]) => [oneSpace(key ?? ''), oneSpace(value ?? '')]),
      ),
    });
  }
  return rules;
}

/** The declarations of the one rule at a place; throws where there is none, or more than one. */
export function ruleAt(rules: readonly CssRule[], where: string): Record<string, string> {
  const found = rules.filter((rule) => rule.where === where);
  if (found.length !== 1) throw new Error(`${found.length} rules at ${where}`);
  return Object.fromEntries(found[0]?.declarations ?? []);
}
