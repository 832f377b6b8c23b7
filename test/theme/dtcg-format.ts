/** What a token of a type may have as its value, by the Design Tokens Format and Color Modules 2025.10. */
const CHECKS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['color', isColour],
  ['dimension', (value) => isQuantity(value, ['px', 'rem'])],
  ['duration', (value) => isQuantity(value, ['ms', 's'])],
  ['number', isNumber],
  ['fontWeight', (value) => isNumber(value) && (value as number) >= 1 && (value as number) <= 1000],
  [
    'fontFamily',
    (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  ],
  ['cubicBezier', isCurve],
  ['shadow', (value) => (Array.isArray(value) ? value.length > 0 && value.every(isShadow) : isShadow(value))],
]);

const OF_A_TOKEN = new Set(['$value', '$type', '$description', '$extensions', '$deprecated']);
const OF_A_GROUP = new Set(['$type', '$description', '$extensions', '$extends', '$deprecated', '$root']);

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these keys, and as many of the others as there are. */
function hasKeys(
  value: Record<string, unknown>,
  needed: readonly string[],
  others: readonly string[] = [],
): boolean {
  return (
    needed.every((key) => key in value) &&
    Object.keys(value).every((key) => needed.includes(key) || others.includes(key))
  );
}

function isQuantity(value: unknown, units: readonly string[]): boolean {
  return (
    isObject(value) &&
    hasKeys(value, ['value', 'unit']) &&
    isNumber(value['value']) &&
    units.includes(String(value['unit']))
  );
}

const between = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high;

function isColour(value: unknown): boolean {
  if (!isObject(value) || !hasKeys(value, ['colorSpace', 'components'], ['alpha', 'hex'])) return false;
  const { colorSpace, components, alpha = 1, hex = '#000000' } = value;
  if (!Array.isArray(components) || components.length !== 3) return false;
  const [first, second, third]: unknown[] = components;
  const fits =
    colorSpace === 'oklch'
      ? between(first, 0, 1) && between(second, 0, Infinity) && between(third, 0, 359.999_999)
      : colorSpace === 'srgb' && components.every((part) => between(part, 0, 1));
  return fits && between(alpha, 0, 1) && /^#[0-9a-f]{6}$/i.test(String(hex));
}

function isCurve(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 4 &&
    value.every(isNumber) &&
    between(value[0], 0, 1) &&
    between(value[2], 0, 1)
  );
}

function isShadow(value: unknown): boolean {
  return (
    isObject(value) &&
    hasKeys(value, ['color', 'offsetX', 'offsetY', 'blur', 'spread'], ['inset']) &&
    isColour(value['color']) &&
    ['offsetX', 'offsetY', 'blur', 'spread'].every((key) => isQuantity(value[key], ['px', 'rem']))
  );
}

function faultsOfToken(token: Record<string, unknown>, path: string): string[] {
  const strangers = Object.keys(token).filter((key) => !OF_A_TOKEN.has(key));
  const check = CHECKS.get(String(token['$type']));
  return [
    ...strangers.map((key) => `${path}: a token has no ${key}`),
    ...(check?.(token['$value']) === true ? [] : [`${path}: no ${String(token['$type'])}`]),
  ];
}

/** What in a document of tokens is not as the format has it, as `path: fault`; types that Cairn does not write are faults. */
export function formatFaults(document: unknown, path = ''): string[] {
  if (!isObject(document)) return [`${path}: neither a token nor a group`];
  if ('$value' in document) return faultsOfToken(document, path);
  return Object.entries(document).flatMap(([name, value]) => {
    if (name.startsWith('$')) return OF_A_GROUP.has(name) ? [] : [`${path}: a group has no ${name}`];
    const place = path === '' ? name : `${path}.${name}`;
    return /^[^${}.][^{}.]*$/.test(name) ? formatFaults(value, place) : [`${place}: not a name`];
  });
}

/** The tokens of a document by their path. */
export function tokensByPath(document: unknown, path = ''): Map<string, Record<string, unknown>> {
  if (!isObject(document)) return new Map();
  if ('$value' in document) return new Map([[path, document]]);
  return new Map(
    Object.entries(document)
      .filter(([name]) => !name.startsWith('$'))
      .flatMap(([name, value]) => [...tokensByPath(value, path === '' ? name : `${path}.${name}`)]),
  );
}
