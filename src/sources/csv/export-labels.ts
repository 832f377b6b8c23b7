import { nameKey, type Process } from '../../model/index.js';

/** Somebody or something with an id and a name: a stage, an owner, a team. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The text that stands for an id in a file. */
export type LabelOf = (id: string) => string;

/** A text that comes back as it is: without outer space, and without breaks that files spell in ways of their own. */
const COMES_BACK = /^(?!\s)[^\r\0]{1,10000}$(?<!\s)/u;

/** Names for people to read, and for `findStage` and its like to find again: the id where a name is shared or no text. */
export function exportLabels(all: Iterable<Named>): LabelOf {
  const listed = [...all];
  const names = new Map<string, number>();
  for (const { name } of listed) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  const idByKey = new Map(listed.map(({ id }) => [nameKey(id), id]));
  const labels = new Map<string, string>();
  for (const { id, name } of listed) {
    const key = nameKey(name);
    const isOwn = names.get(key) === 1 && (idByKey.get(key) ?? id) === id;
    labels.set(id, isOwn && COMES_BACK.test(name) ? name : id);
  }
  return (id) => labels.get(id) ?? id;
}

/** Labels of stages. */
export function stageLabels({ stages }: Process): LabelOf {
  return exportLabels(stages.map(({ stage }) => stage));
}
