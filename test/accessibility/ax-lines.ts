/** A node as the browser's protocol gives it. */
export interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  /** Words in place of the value. */
  readonly valueText?: string | undefined;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Nodes that only group: their children stand in their place. Browsers of other versions name or keep others of them. */
const GROUPING = new Set([
  'RootWebArea',
  'generic',
  'none',
  'sectionheader',
  'sectionfooter',
  'header',
  'rowgroup',
  'SvgRoot',
]);

/** Nodes that say nothing of their own, or again what the thing they belong to has said. */
const SILENT = new Set(['InlineTextBox', 'ListMarker', 'LineBreak', 'MenuListPopup', 'Legend', 'caption']);

/** The browser's own names, by those of ARIA. */
const ROLES = new Map([
  ['StaticText', 'text'],
  ['paragraph', 'text'],
  ['DescriptionList', 'list of terms'],
  ['DescriptionListTerm', 'term'],
  ['DescriptionListDetail', 'definition'],
  ['progressbar', 'progress bar'],
  ['searchbox', 'search box'],
  ['textbox', 'text box'],
  ['spinbutton', 'number box'],
  ['combobox', 'select'],
  ['MenuListOption', 'option'],
  ['radiogroup', 'radio group'],
  ['columnheader', 'column header'],
  ['rowheader', 'row header'],
  ['gridcell', 'cell'],
]);

/** Roles in which nothing more is told: their texts are their name or their value. */
const LEAVES = new Set([
  'button',
  'heading',
  'option',
  'radio',
  'checkbox',
  'image',
  'combobox',
  'textbox',
  'searchbox',
  'spinbutton',
]);

/** Roles whose parts make up their name: where there are parts to be told, they tell it. */
const NAMED_BY_PARTS = new Set(['gridcell', 'cell', 'columnheader', 'rowheader', 'listitem', 'definition']);

/** States, by what the tree calls them. */
const STATES: Readonly<Record<string, (value: unknown) => string | null>> = {
  level: (value) => `level ${String(value)}`,
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  selected: (value) => (value === true ? 'selected' : null),
  multiselectable: (value) => (value === true ? 'several can be selected' : null),
  disabled: (value) => (value === true ? 'disabled' : null),
  required: (value) => (value === true ? 'required' : null),
  invalid: (value) => (value === 'true' ? 'invalid' : null),
  busy: (value) => (value === 1 || value === true ? 'busy' : null),
  modal: (value) => (value === true ? 'modal' : null),
  focused: (value) => (value === true ? 'focused' : null),
  hasPopup: (value) => (value === 'dialog' || value === 'menu' ? `opens a ${value}` : null),
  keyshortcuts: (value) => `key ${String(value)}`,
  live: (value) => `live: ${String(value)}`,
  valuemin: (value) => `from ${rounded(String(value))}`,
  valuemax: (value) => `to ${rounded(String(value))}`,
};

const plain = (value: unknown): string =>
  (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A tree as lines, children set in: role, name, value, states, description. */
export function axLines(nodes: readonly AxNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AxNode): AxNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? [child] : [];
    });
  const root = nodes[0];
  return root ? linesOf(root, 0, childrenOf) : [];
}

type ChildrenOf = (node: AxNode) => AxNode[];

function linesOf(node: AxNode, depth: number, childrenOf: ChildrenOf): string[] {
  const role = plain(node.role?.value);
  if (SILENT.has(role)) return [];
  const inner = (at: number): string[] => childrenOf(node).flatMap((child) => linesOf(child, at, childrenOf));
  // A label's words are the name of its field.
  if (role === 'LabelText') return inner(depth).filter((line) => !line.trim().startsWith('text '));
  const name = plain(node.name?.value);
  if (node.ignored || (GROUPING.has(role) && (name === '' || role !== 'generic'))) return inner(depth);
  const texts = textIn(node, childrenOf);
  const isLeaf =
    role === 'StaticText' ||
    LEAVES.has(role) ||
    (texts !== '' && (name === '' || squeezed(name) === squeezed(texts)));
  const parts = isLeaf ? [] : inner(depth + 1);
  const said = name === '' ? texts : NAMED_BY_PARTS.has(role) && parts.length > 0 ? '' : name;
  const isParagraph = role === 'paragraph' && !isLeaf;
  const line = [
    isParagraph ? role : (ROLES.get(role) ?? role),
    ...(said === '' ? [] : [JSON.stringify(said)]),
    ...tellings(node, name),
  ];
  if (role === 'StaticText' && said === '') return [];
  return [`${'  '.repeat(depth)}${line.join(' ')}`, ...parts];
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** All that a node holds, where that is text alone; else nothing. */
function textIn(node: AxNode, childrenOf: ChildrenOf): string {
  const texts: string[] = [];
  const isText = (each: AxNode): boolean =>
    childrenOf(each).every((child) => {
      const role = plain(child.role?.value);
      if (SILENT.has(role)) return true;
      if (role === 'StaticText') texts.push(plain(child.name?.value));
      else if (!child.ignored && !GROUPING.has(role)) return false;
      return role === 'StaticText' || isText(child);
    });
  const isAll = plain(node.role?.value) === 'StaticText' || isText(node);
  return isAll ? plain(texts.join(' ')).replaceAll(/ (?=[,.:;)])/g, '') : '';
}

function tellings({ role, value, valueText, properties = [], description }: AxNode, name: string): string[] {
  const states = properties.flatMap((property) => {
    const isOfList = property.name === 'level' && plain(role?.value) !== 'heading';
    const isOfSelect = property.name === 'hasPopup' && plain(role?.value) === 'combobox';
    return isOfList || isOfSelect ? [] : (STATES[property.name]?.(property.value.value) ?? []);
  });
  const about = plain(description?.value);
  const held = rounded(plain(valueText ?? value?.value));
  return [
    ...(held === '' ? [] : [`= ${JSON.stringify(held)}`]),
    ...(states.length === 0 ? [] : [`(${states.join(', ')})`]),
    ...(about === '' || about === name ? [] : [`– ${JSON.stringify(about)}`]),
  ];
}

/** The browser keeps some numbers in 32 bits. */
function rounded(text: string): string {
  return /^-?\d+\.\d{4,}$/.test(text) ? String(Math.round(Number(text) * 1000) / 1000) : text;
}
