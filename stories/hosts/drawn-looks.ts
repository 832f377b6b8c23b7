/** What a foreign sheet could take from a part or give it. */
const LOOKS = [
  'color',
  'background-color',
  'border-block-start-width',
  'border-block-end-width',
  'border-inline-start-width',
  'border-inline-end-width',
  'border-start-start-radius',
  'display',
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-block-start',
  'margin-inline-start',
  'opacity',
  'padding-block-start',
  'padding-inline-start',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'white-space-collapse',
] as const;

/** The parts of widgets, and what stands in them without a name; the list of a closed select is not drawn, nor what is only read aloud. */
const PARTS = '[data-cairn-frame], [data-cairn-frame] :not(option, [data-cairn-hidden] *)';

/** Every element of the widgets on a page: what it is, where it stands, and how it looks. */
export function drawnLooks(page: Document): readonly string[] {
  const read = page.defaultView?.getComputedStyle.bind(page.defaultView);
  if (!read) return [];
  return [...page.querySelectorAll(PARTS)].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const style = read(part);
    const place = [x, y, width, height].map((length) => length.toFixed(1)).join(' ');
    // Where a picture stands says more than what it is displayed as, which inside another means nothing.
    const told = part.namespaceURI?.endsWith('svg') ? LOOKS.filter((look) => look !== 'display') : LOOKS;
    const looks = told.map((look) => `${look}: ${style.getPropertyValue(look)}`).join('; ');
    return `${part.getAttribute('data-cairn') ?? part.localName} at ${place}; ${looks}`;
  });
}

/** What differs between two pages with the same widgets, one line an element and look; at most 20, of the outermost first. */
export function differences(one: Document, other: Document): readonly string[] {
  const [first, second] = [drawnLooks(one), drawnLooks(other)];
  const lines = first.flatMap((look, at) => {
    const [mine, theirs] = [look.split('; '), (second[at] ?? 'nothing').split('; ')];
    return mine.flatMap((part, index) =>
      part === theirs[index] ? [] : [`${mine[0] ?? ''}: ${part}, ${theirs[index] ?? 'nothing'}`],
    );
  });
  return [
    ...lines,
    ...(first.length === second.length ? [] : [`${first.length} and ${second.length} elements`]),
  ].slice(0, 20);
}
