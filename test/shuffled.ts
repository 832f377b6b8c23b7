/** The same items in another order, told by a number. */
export function shuffled<TItem>(items: Iterable<TItem>, seed: number): TItem[] {
  let state = seed;
  const draw = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1);
  return [...items]
    .map((item) => ({ item, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
