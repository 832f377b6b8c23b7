import { AssertionError } from 'node:assert';
import { ALL_COMPARISONS } from '../test/sql/all-comparisons.js';
import { bothSides } from '../test/sql/compare.js';
import { ms } from './timing.js';

/**
 * Holds every measure against SQL over so many raw rows, and prints a line for each: `equal`, or what differs.
 * @returns what differs, a sentence each
 */
export async function compareWithSql(size: number): Promise<string[]> {
  const sides = await bothSides(size);
  console.log(`\nmeasures of ${size} deals against SQL over their raw rows:`);
  const wrong: string[] = [];
  for (const { name, check } of ALL_COMPARISONS) {
    const start = performance.now();
    const difference = await differenceOf(() => check(sides));
    const verdict = difference === null ? 'equal  ' : 'DIFFERS';
    console.log(`  ${verdict}  ${name} (${ms(performance.now() - start)})`);
    if (difference === null) continue;
    console.log(difference);
    wrong.push(`With ${size} deals it is not so that ${name}.`);
  }
  sides.database.close();
  return wrong;
}

/** What an assertion says that does not hold; `null` where all do. */
async function differenceOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
}
