// Imports go one way: shared, errors, db <- type <- repository <- loader <- context <- resolver <- schema
// <- server. So type files are leaves, no cycle can form, and a module can be taken out with its edges.

const types = '[.](type|interface)[.]ts$';
const edges = '[.](resolver|links|edges|edge|connection)[.]ts$';
const upper = '^src/(schema|server|serve|main)[.]ts$|^src/http/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layers = [
  {
    name: 'door-knows-no-domain',
    comment: 'The way to Neo4j serves any graph: no word of this one in it.',
    from: { path: '^src/db/' },
    to: { path: '^src/', pathNot: '^src/(db|embedded)/|^src/(errors|config|paths)[.]ts$' },
  },
  {
    name: 'embedded-stands-alone',
    comment: 'The embedded Neo4j is started and stopped by the door, and knows nothing else.',
    from: { path: '^src/embedded/' },
    to: { path: '^src/', pathNot: '^src/embedded/|^src/(errors|config|paths)[.]ts$' },
  },
  {
    name: 'gate-knows-no-domain',
    comment: 'Loads and servers agree by way of the database alone.',
    from: { path: '^src/gate/' },
    to: { path: '^src/', pathNot: '^src/(gate|db)/|^src/errors[.]ts$' },
  },
  {
    name: 'auth-knows-no-domain',
    comment: 'Who asks, and what they may do; not what it is that they do.',
    from: { path: '^src/auth/' },
    to: { path: '^src/', pathNot: '^src/(auth|shared)/|^src/(errors|config|context)[.]ts$' },
  },
  {
    name: 'shared-is-a-leaf',
    comment: 'What every module may use, uses no module.',
    from: { path: '^src/shared/' },
    to: { path: '^src/', pathNot: '^src/(shared|graph)/|^src/errors[.]ts$' },
  },
  {
    name: 'official-stands-alone',
    comment: 'Official texts are cut into paragraphs for the check and for the server alike.',
    from: { path: '^src/official/' },
    to: { path: '^src/', pathNot: '^src/official/|^src/(errors|paths)[.]ts$' },
  },
  {
    name: 'types-are-leaves',
    comment: 'A type says what there is; how it is found is said by what imports it.',
    from: { path: types },
    to: { path: '^src/', pathNot: `^src/(shared|graph)/|^src/errors[.]ts$|${types}` },
  },
  {
    name: 'repositories-below-loaders',
    from: { path: '[.]repository[.]ts$' },
    to: { path: `[.]loader[.]ts$|^src/context[.]ts$|${edges}|${upper}` },
  },
  {
    name: 'loaders-below-context',
    from: { path: '[.]loader[.]ts$' },
    to: { path: `^src/context[.]ts$|${edges}|${upper}` },
  },
  {
    name: 'context-below-resolvers',
    from: { path: '^src/context[.]ts$' },
    to: { path: `${edges}|${upper}` },
  },
  {
    name: 'resolvers-below-schema',
    from: { path: edges },
    to: { path: `${upper}|^src/(seed|gate|embedded)/` },
  },
  {
    name: 'http-asks-no-module',
    comment: 'HTTP carries operations; what they mean is the schema it is given.',
    from: { path: '^src/http/' },
    to: { path: `${edges}|${types}|^src/(seed|embedded)/|^src/(schema|server|serve|main)[.]ts$` },
  },
  {
    name: 'seed-is-not-served',
    comment: 'Reading and loading the files works without a server.',
    from: { path: '^src/seed/' },
    to: { path: `${edges}|${types}|${upper}|^src/context[.]ts$` },
  },
  {
    name: 'only-main-starts',
    from: { path: '^src/', pathNot: '^src/(main|serve)[.]ts$' },
    to: { path: '^src/(server|serve|main)[.]ts$' },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packages = [
  {
    name: 'one-door-to-neo4j',
    comment: 'Sessions are opened at one place: src/db.',
    from: { path: '^src/', pathNot: '^src/db/' },
    to: { path: 'node_modules/neo4j-driver' },
  },
  {
    name: 'one-room-for-tokens',
    comment: 'Tokens are checked and made at one place: src/auth.',
    from: { path: '^src/', pathNot: '^src/auth/' },
    to: { path: 'node_modules/jose' },
  },
  {
    name: 'one-room-for-http',
    from: { path: '^src/', pathNot: '^src/(http/|mask[.]ts$|server[.]ts$)' },
    to: { path: 'node_modules/(fastify|@fastify|@apollo|pino)(/|$)' },
  },
  {
    name: 'no-test-in-the-product',
    from: { path: '^src/' },
    to: { path: '^(test|bench)/' },
  },
  {
    name: 'no-undeclared-package',
    comment: 'What is imported is in package.json, and is there without the development packages.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
  },
  { name: 'no-unresolvable', from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', from: {}, to: { circular: true } },
    ...layers,
    ...packages,
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count too: they are how one module knows of another.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
