/**
 * What two names are compared by: without outer space, case and compatibility forms (NFKC), in every locale alike.
 * Both case mappings are needed to fold letters that only have one (`ß`, `ẞ` and `SS` are one).
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().toUpperCase();
}
