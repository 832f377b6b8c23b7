const SEED = 17;

/**
 * The hash of a key of so many fields, which begins at a place; its low bits have something of all of it. Every bit of a field
 * moves bits below it too, so that days far apart do not collide.
 */
export function hashOf(keys: ArrayLike<number>, at: number, width: number): number {
  let hash = SEED;
  for (let field = at; field < at + width; field++) {
    const mixed = Math.imul(hash ^ keys[field]!, 0x9e3779b1);
    hash = mixed ^ (mixed >>> 15);
  }
  const settled = Math.imul(hash, 0x85ebca6b);
  return settled ^ (settled >>> 13);
}
