import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By their names, those that run longest first; all others come after. */
const LONGEST = [/long-run\.test\.ts$/, /\.property\.test\.ts$/];

/** Has the longest files begin, so that no worker is left with one when the other has nothing more to do. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => name.test(moduleId));
      return at === -1 ? LONGEST.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
