import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { documentFonts } from './document-fonts';
import { TEMPLATE_FILE } from './typst-pdf';

/** What a document was drawn with: with the same snapshot and the same of all this it is the same bytes. */
export interface Generator {
  /** SHA-256 of the template. */
  readonly template: string;
  /** SHA-256 by file name. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Versions by package. */
  readonly packages: Readonly<Record<string, string>>;
}

const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@napi-rs/canvas',
  'chart.js',
  'docx',
  'fflate',
  'hucre',
  'intl-messageformat',
];

/** What this installation draws with. */
export const generator = (): Generator => ({
  template: sha256Of(TEMPLATE_FILE()),
  fonts: Object.fromEntries(documentFonts().map(({ file }) => [path.basename(file), sha256Of(file)])),
  packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
});

const sha256Of = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function versionOf(name: string): string {
  const file = path.join(projectRoot(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
