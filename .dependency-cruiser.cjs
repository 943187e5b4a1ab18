// Who may use whom. A lib missing from a row may not be imported there; adding a word to this table is an architecture
// decision and wants an ADR. Down only: what stands lower in the table may use what stands higher.
const uses = {
  domain: [],
  charts: ['domain'],
  config: [],
  platform: ['domain', 'config'],
  database: ['domain', 'config', 'platform'],
  queues: ['domain', 'config', 'platform', 'database'],
  identity: [],
  planning: ['identity'],
  measurement: ['planning', 'identity'],
  risk: ['measurement', 'planning', 'identity'],
  accountability: ['risk', 'measurement', 'planning', 'identity'],
  alignment: ['accountability', 'risk', 'measurement', 'planning', 'identity'],
  reporting: ['charts', 'alignment', 'accountability', 'risk', 'measurement', 'planning', 'identity'],
  interchange: ['alignment', 'risk', 'measurement', 'planning', 'identity'],
  notification: ['reporting', 'alignment', 'accountability', 'risk', 'measurement', 'planning', 'identity'],
};
const foundations = ['domain', 'config', 'platform', 'database', 'queues'];
const features = Object.keys(uses).filter((lib) => lib !== 'charts' && !foundations.includes(lib));
const mayUse = (lib) => [lib, ...uses[lib], ...(features.includes(lib) ? foundations : [])];
const error = (rule) => ({ severity: 'error', ...rule });

module.exports = {
  forbidden: [
    error({ name: 'no-cycles', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } }),
    ...Object.keys(uses).map((lib) =>
      error({
        name: `${lib}-uses-only-its-row`,
        from: { path: `^libs/${lib}/src/` },
        to: { path: '^(libs|apps)/', pathNot: `^libs/(${mayUse(lib).join('|')})/` },
      }),
    ),
    error({
      name: 'every-lib-has-a-row',
      from: { path: '^libs/', pathNot: `^libs/(${Object.keys(uses).join('|')})/` },
      to: {},
    }),
    error({
      name: 'pure-libs-stay-pure',
      from: { path: '^libs/(domain|charts)/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(decimal\\.js|chart\\.js|chartjs-chart-sankey|temporal-polyfill|temporal-spec)/',
      },
    }),
    error({
      name: 'enter-a-lib-by-its-door',
      from: { path: '^(libs/[^/]+|apps/[^/]+|test)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^$1/', '^libs/[^/]+/src/index\\.ts$'] },
    }),
    error({
      name: 'never-your-own-barrel',
      from: { path: '^libs/([^/]+)/src/', pathNot: '/index\\.ts$' },
      to: { path: '^libs/$1/src/index\\.ts$' },
    }),
    error({ name: 'apps-do-not-meet', from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } }),
    error({
      name: 'web-sees-only-pure-libs',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(domain|charts)/' },
    }),
    error({
      name: 'web-features-do-not-meet',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/(features|app)/', pathNot: '^apps/web/src/features/$1/' },
    }),
    error({
      name: 'http-stays-in-api',
      from: { path: '^(apps|libs)/', pathNot: '^(apps/api|libs/platform)/' },
      to: { path: 'node_modules/(fastify|@fastify/|@nestjs/platform-fastify|@nestjs/swagger)' },
    }),
    error({
      name: 'decorated-validation-at-the-edges',
      from: { path: '^(apps|libs)/', pathNot: '^(apps/api|libs/platform|libs/config)/' },
      to: { path: 'node_modules/(class-validator|class-transformer)/' },
    }),
    error({
      name: 'entities-do-not-reach-the-edge',
      from: { path: '^apps/(api|worker)/src/', pathNot: '\\.module\\.ts$' },
      to: { path: '^libs/database/|node_modules/typeorm/' },
    }),
    error({
      name: 'only-declared-packages',
      from: { path: '^(apps|libs)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
