// Lets Node run the repository's TypeScript directly, through the same transformer as the tests: node -r ./tools/swc-register.cjs file.ts
'use strict';
const fs = require('node:fs');
const { process: transform } = require('./jest-swc.cjs');

require.extensions['.ts'] = (module, file) =>
  module._compile(transform(fs.readFileSync(file, 'utf8'), file).code, file);
