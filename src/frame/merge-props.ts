type Props = Readonly<Record<string, unknown>>;

/** Props of one element from two sides: the host's win, handlers of both are called (the host's first), `data-cairn` stays ours. */
export function mergeProps(ours: Props, theirs: Props): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...ours };
  for (const [name, value] of Object.entries(theirs)) {
    if (value === undefined || name === 'data-cairn') continue;
    const own = ours[name];
    merged[name] = isHandler(name, own) && isHandler(name, value) ? inTurn(value, own) : value;
  }
  return merged;
}

type Handler = (event: { readonly defaultPrevented?: boolean }) => void;

function isHandler(name: string, value: unknown): value is Handler {
  return typeof value === 'function' && /^on[A-Z]/.test(name);
}

/** Calls the host's handler, then ours unless the host's prevented it. */
function inTurn(theirs: Handler, ours: Handler): Handler {
  return (event) => {
    theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}
