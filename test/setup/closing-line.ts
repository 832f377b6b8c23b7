import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestProject } from 'vitest/node';

/** What one project came to. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** First file started to last file ended, in milliseconds of the wall clock. */
  elapsed: number;
}

/**
 * Says how many tests of each project passed and how long it took, and ends with `N passed, N failed` alone
 * on a line. Within `npm test` the counts go to the file that `CAIRN_COUNTS` names, and the closing line is
 * left to the script, which has other checks to add.
 */
export class ClosingLine implements Reporter {
  readonly #spans = new Map<TestProject, { start: number; end: number }>();

  onTestModuleStart({ project }: TestModule): void {
    const now = performance.now();
    this.#spans.set(project, { start: this.#spans.get(project)?.start ?? now, end: now });
  }

  onTestModuleEnd({ project }: TestModule): void {
    const span = this.#spans.get(project);
    if (span !== undefined) span.end = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = new Map<string, Count>();
    for (const module of modules) {
      const count = counts.get(module.project.name) ?? { passed: 0, failed: 0, skipped: 0, elapsed: 0 };
      counts.set(module.project.name, count);
      const span = this.#spans.get(module.project);
      if (span !== undefined) count.elapsed = span.end - span.start;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'failed' : state] += 1;
      }
      // A file that does not load has no tests, and a hook may fail after all of them passed.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }

    for (const [name, { passed, failed, skipped, elapsed }] of counts) {
      console.log(
        `  ${name.padEnd(22)} ${(elapsed / 1000).toFixed(1).padStart(6)} s   ${inWords(passed, failed, skipped)}`,
      );
    }
    const sum = (of: 'passed' | 'failed' | 'skipped'): number =>
      [...counts.values()].reduce((total, count) => total + count[of], 0);
    const total = { passed: sum('passed'), failed: sum('failed') + errors.length, skipped: sum('skipped') };
    const file = process.env['CAIRN_COUNTS'];
    if (file === undefined) console.log(`\n${inWords(total.passed, total.failed, total.skipped)}`);
    else writeFileSync(file, JSON.stringify(total));
  }
}

function inWords(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
