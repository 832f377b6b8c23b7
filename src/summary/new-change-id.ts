/** A text that no other change has, on any page: by it a server knows one that it was sent twice. */
export function newChangeId(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}-${two.toString(36)}`;
}
