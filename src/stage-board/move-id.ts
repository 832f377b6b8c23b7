/** A text that no other move has, on any page: by it a server knows a move that it was sent twice. */
export function newMoveId(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}-${two.toString(36)}`;
}
