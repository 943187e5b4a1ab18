// Jest transformer: TypeScript and ES-module-only packages to CommonJS, by SWC; everything else passes through.
// Needed while Node 20 and 22 are supported: Jest can require() ES modules only on Node >= 24.9.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');
const swc = require('@swc/core');

const common = { swcrc: false, configFile: false, module: { type: 'commonjs' }, sourceMaps: 'inline' };
const typescript = (tsx) => ({
  ...common,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    // Rewritten here and not by Jest's moduleNameMapper, which does not reach the global set-up.
    baseUrl: path.resolve(__dirname, '..'),
    paths: { '@resolute/*': ['libs/*/src/index.ts'] },
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
});
const javascript = {
  ...common,
  sourceMaps: false,
  jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'ecmascript' } },
};
const VERSION = ['v1', require('@swc/core/package.json').version, JSON.stringify([typescript(true), javascript])].join(
  '|',
);

const moduleTypes = new Map();
/** Decides by the nearest package.json, so that nested node_modules need no list of exceptions. */
function isEsModule(file) {
  if (file.endsWith('.mjs')) return true;
  if (file.endsWith('.cjs')) return false;
  const directory = path.dirname(file);
  if (!moduleTypes.has(directory)) moduleTypes.set(directory, lookUp(directory));
  return moduleTypes.get(directory);
}
function lookUp(directory) {
  const manifest = path.join(directory, 'package.json');
  if (fs.existsSync(manifest)) return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
  const parent = path.dirname(directory);
  return parent === directory ? false : lookUp(parent);
}

module.exports = {
  canInstrument: false,
  getCacheKey(source, file) {
    return crypto
      .createHash('sha1')
      .update(VERSION)
      .update('\0')
      .update(file)
      .update('\0')
      .update(source)
      .digest('hex');
  },
  process(source, file) {
    if (/\.tsx?$/.test(file)) return swc.transformSync(source, { ...typescript(file.endsWith('x')), filename: file });
    if (isEsModule(file)) return swc.transformSync(source, { ...javascript, filename: file });
    return { code: source };
  },
};
