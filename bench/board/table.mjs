/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Prints the medians of what was measured, with how many times those of the first way they are.
 *
 * @param {string} head
 * @param {ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>} figures by way, by name
 */
export function printTable(head, figures) {
  const ways = [...figures.keys()];
  const names = [...(figures.get(ways[0] ?? '')?.keys() ?? [])];
  const rows = names.map((name) => {
    const values = ways.map((way) => median(figures.get(way)?.get(name) ?? []));
    const [floor = 0] = values;
    const cells = values.map((value, at) => {
      const text = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
      return at === 0 || floor <= 0 ? text : `${text} (${(value / floor).toFixed(2)} ×)`;
    });
    return [name, ...cells];
  });
  const lines = [['', ...ways], ...rows];
  const widths = ['', ...ways].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  console.log(`\n${head}`);
  for (const line of lines) console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}
