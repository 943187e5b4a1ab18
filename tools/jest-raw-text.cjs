// A file that Vite gives as text (`import text from './page.md?raw'`), given so to tests as well.
'use strict';
module.exports = {
  process: (source) => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(source)};` }),
};
