import { PipelineError } from '../model/index.js';
import type { TokenValues } from './token-values.js';
import { TOKEN_LIST } from './token-list.js';

const NAMES: ReadonlySet<string> = new Set(TOKEN_LIST.map(({ name }) => name));

/**
 * Throws for a name that is none of Cairn's tokens.
 * @throws PipelineError `unknown-token`
 */
export function checkToken(name: string): void {
  if (NAMES.has(name)) return;
  throw new PipelineError(
    'unknown-token',
    `${JSON.stringify(name.slice(0, 60))} is no token of Cairn. TOKEN_LIST has the name of each.`,
  );
}

/** Ends a declaration, a rule, a comment or a `<style>` element, or escapes what would close it. */
const ENDS = /[;{}<\\]|\/\*|\*\//;

const QUOTED = /'[^'\n\r\f]*'|"[^"\n\r\f]*"/g;

/** Whether a value leaves a quote or a bracket open, which would take in the declarations after it. */
function isOpen(value: string): boolean {
  const bare = value.replaceAll(QUOTED, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0 || /['"]/.test(bare);
}

/**
 * Throws for values under a name that is no token, or that would reach beyond their declaration: themes are read from
 * files too.
 * @throws PipelineError `unknown-token` or `invalid-argument`
 */
export function checkTokens(values: TokenValues): void {
  for (const [name, value] of Object.entries<unknown>(values)) {
    checkToken(name);
    if (typeof value === 'string' && !ENDS.test(value) && !isOpen(value)) continue;
    throw new PipelineError(
      'invalid-argument',
      `The value of ${name} is not the text of one CSS value. Leave out ; { } < \\ and comments, and close each quote and bracket.`,
    );
  }
}
