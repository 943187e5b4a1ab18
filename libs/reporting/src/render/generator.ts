import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, LANGUAGES } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { documentFonts } from './document-fonts';
import { TEMPLATE_FILE } from './typst-pdf';

/** What a document was drawn with: with the same snapshot and the same of all this it is the same bytes. */
export interface Generator {
  /** The version of Resolute, whose sections and formats it is made of. */
  readonly resolute: string;
  /** Versions of what runs it: plurals and the composition of letters come from there. */
  readonly runtime: Readonly<Record<'node' | 'icu', string>>;
  /** SHA-256 of the template. */
  readonly template: string;
  /** SHA-256 by language, of the words as canonical JSON: a build may lay the files out anew. */
  readonly words: Readonly<Record<string, string>>;
  /** SHA-256 by file name. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Versions by package. */
  readonly packages: Readonly<Record<string, string>>;
}

const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@napi-rs/canvas',
  'chart.js',
  'decimal.js',
  'docx',
  'fflate',
  'fontkit',
  'hucre',
  'intl-messageformat',
];

/** What this installation draws with now. */
export const generator = (): Generator => ({
  resolute: versionIn(projectRoot()),
  runtime: { node: process.versions.node, icu: process.versions.icu ?? 'none' },
  template: sha256(readFileSync(TEMPLATE_FILE())),
  words: Object.fromEntries(LANGUAGES.map((language) => [language, sha256(wordsIn(language))])),
  fonts: Object.fromEntries(documentFonts().map(({ file }) => [path.basename(file), sha256(readFileSync(file))])),
  packages: Object.fromEntries(
    PACKAGES.map((name) => [name, versionIn(path.join(projectRoot(), 'node_modules', name))]),
  ),
});

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const wordsIn = (language: string): string =>
  canonicalJson(jsonOf(path.join(__dirname, '../text', `${language}.json`)));

const versionIn = (folder: string): string =>
  (jsonOf(path.join(folder, 'package.json')) as { version: string }).version;
