// jsdom with what it lacks of a browser: fetch and its classes, which Node has.
'use strict';
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class WebEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, structuredClone, TextEncoder, TextDecoder });
    this.global.crypto.randomUUID ??= crypto.randomUUID.bind(crypto);
  }
};
