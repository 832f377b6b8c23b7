/**
 * The rooms of ARCHITECTURE.md, as rules. Rooms stand in order: each may import those before it, and no other.
 * `types` are rooms of which only types may be imported; `packages` are the npm packages it may use.
 *
 * @type {{ room: string, mayImport: string[], types?: string[], packages?: string }[]}
 */
const rooms = [
  { room: 'model', mayImport: [] },
  { room: 'summary', mayImport: ['model'], packages: 'fractional-indexing' },
  { room: 'measures', mayImport: ['model', 'summary'] },
  { room: 'layout', mayImport: [], types: ['measures'], packages: 'd3-[a-z]+' },
  { room: 'messages', mayImport: [] },
  { room: 'theme', mayImport: ['model'] },
  { room: 'csv-text', mayImport: [] },
  { room: 'sources', mayImport: ['model', 'summary', 'csv-text'], packages: 'papaparse' },
  {
    room: 'hooks',
    mayImport: ['model', 'summary', 'measures', 'layout', 'messages'],
    packages: 'react|react-dom',
  },
  {
    room: 'frame',
    mayImport: ['model', 'summary', 'measures', 'layout', 'messages', 'hooks', 'csv-text'],
    packages: 'react|react-dom|@radix-ui/[a-z-]+|@floating-ui/dom',
  },
];

const named = rooms.map(({ room }) => room).join('|');

/** Every other folder of src is a widget. */
const anyWidget = `^src/(?!(?:${named})/)([^/]+)/`;

/** What most of them are held to. */
const widget = {
  path: `^src/(?!(?:${named}|stage-board|csv-import)/)([^/]+)/`,
  // Deals are shown in the dialogs of deals.
  mayImport: ['model', 'layout', 'hooks', 'frame', 'messages', 'deal-dialog'],
  types: ['summary', 'measures'],
  packages: 'react|react-dom|@radix-ui/[a-z-]+',
};

/** Widgets that need more than the others: the board drags and windows, the import reads files; both open deals. */
const special = [
  {
    room: 'stage-board',
    ...widget,
    // Moves are operations, and the preset makes a live store where it is given none.
    mayImport: [...widget.mayImport, 'summary', 'deal-dialog'],
    types: ['measures'],
    packages: `${widget.packages}|@atlaskit/[a-z-]+|@tanstack/react-virtual`,
  },
  { room: 'csv-import', ...widget, mayImport: [...widget.mayImport, 'sources'] },
];

/** @param {string[]} names */
const inRooms = (names) => (names.length === 0 ? [] : [`^src/(?:${names.join('|')})/`]);

const npm = 'node_modules/';

/** No path fits. */
const NOWHERE = '^$';

/**
 * @param {string} name
 * @param {string} path
 * @param {string} own what a file of the room may import freely: its own room
 * @param {{ mayImport: string[], types?: string[], packages?: string }} rule
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const rulesOf = (name, path, own, { mayImport, types = [], packages }) => {
  const allowed = [...mayImport, ...types.map((room) => `types of ${room}`)].join(', ') || 'no other room';
  return [
    {
      name: `rooms-${name}`,
      comment: `${name} may import ${allowed}`,
      severity: 'error',
      from: { path },
      to: { path: '^src/', pathNot: [own, ...inRooms([...mayImport, ...types])] },
    },
    {
      name: `rooms-${name}-types-only`,
      comment: `${name} may import nothing but types of ${types.join(', ') || 'the rooms named here'}`,
      severity: 'error',
      from: { path },
      to: {
        path: types.length === 0 ? NOWHERE : inRooms(types),
        pathNot: own,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: `packages-${name}`,
      comment: `${name} may use ${packages ?? 'no'} packages`,
      severity: 'error',
      from: { path },
      to: { path: npm, pathNot: packages === undefined ? NOWHERE : `${npm}(?:@types/)?(?:${packages})/` },
    },
  ];
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.flatMap(({ room, ...rule }) => rulesOf(room, `^src/${room}/`, `^src/${room}/`, rule)),
    ...rulesOf('widget', widget.path, '^src/$1/', widget),
    ...special.flatMap(({ room, ...rule }) => rulesOf(room, `^src/${room}/`, `^src/${room}/`, rule)),
    {
      name: 'headless-knows-no-parts',
      comment: 'parts are made of the headless hook, never the other way round',
      severity: 'error',
      from: { path: `${anyWidget}use-[^/]+\\.ts$` },
      to: { path: '^src/$1/.*\\.tsx$' },
    },
    {
      name: 'presets-last',
      comment: 'the preset is made of parts and nothing is made of the preset',
      severity: 'error',
      from: { path: anyWidget, pathNot: '/index\\.ts$' },
      to: { path: '^src/$1/(?:$1|$1-chart|win-rate-comparison)\\.tsx$' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one file, or want a third',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-whole-d3',
      comment: 'the whole of d3 costs a host tens of kilobytes: import its modules: d3-path, …',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: `${npm}(?:@types/)?d3/` },
    },
    {
      name: 'no-css-in-javascript',
      comment: 'the host imports cairn-ui/styles.css; no module does',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '\\.css$' },
    },
    {
      name: 'only-declared-packages',
      comment: 'what src imports is a dependency or a peer of package.json',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    },
    {
      name: 'stays-in-src',
      comment: 'the library does not import its tests, stories or scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', npm] },
    },
    {
      name: 'resolvable',
      comment: 'the file or package is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      mainFields: ['module', 'types', 'main'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
