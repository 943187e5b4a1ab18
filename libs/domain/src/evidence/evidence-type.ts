import { EVIDENCE_TYPES, type EvidenceType } from './evidence-types';

/** What can be seen of a file's content without trusting its name. */
export interface FoundContent {
  /** The first bytes; 4096 are enough. */
  readonly beginning: Uint8Array;
  /** Whether no byte of the whole file is a control character that text does not have. */
  readonly isText: boolean;
  /** Of a ZIP file: the names in it, and its list of content types if it has one. */
  readonly archive?: { readonly names: readonly string[]; readonly contentTypes?: string };
  /** What a general list of signatures calls it; said to the author where it is none of ours. */
  readonly guesses: readonly string[];
}

export type EvidenceVerdict =
  | { readonly kind: 'taken'; readonly type: EvidenceType }
  | { readonly kind: 'refused'; readonly found: string };

/**
 * Whether a file may be evidence, and as what: the ending of its name and its content must say the same. A PDF called
 * `minutes.pdf` is taken as `pdf`; called `minutes.docx` it is refused as the `pdf` that it is.
 */
export function evidenceType(content: FoundContent, fileName: string): EvidenceVerdict {
  const found = formatOf(content);
  const type = TYPES.find(
    (each) => FORMAT[each] === found && EVIDENCE_TYPES[each].extensions.some((end) => endsIn(fileName, end)),
  );
  return type ? { kind: 'taken', type } : { kind: 'refused', found };
}

const TYPES = Object.keys(EVIDENCE_TYPES) as EvidenceType[];
const TEXT = 'text';
/** Two of the types look alike inside: whether text is a table, only its name says. */
const FORMAT: Readonly<Record<EvidenceType, string>> = {
  pdf: 'pdf',
  png: 'png',
  jpeg: 'jpeg',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  csv: TEXT,
  txt: TEXT,
};

const endsIn = (fileName: string, extension: string): boolean => fileName.toLowerCase().endsWith(`.${extension}`);

function formatOf({ beginning, isText, archive, guesses }: FoundContent): string {
  const [signed] = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => beginning[at] === byte)) ?? [];
  if (signed === 'zip') return packageFormat(archive) ?? 'zip';
  if (signed) return signed;
  return isText ? textFormat(beginning) : (guesses[0] ?? 'binary');
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** The main part of each kind of package, as ECMA-376 names it. */
const MAIN_PARTS: readonly (readonly [string, string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
];
const MACROS = /vbaproject|macroenabled|macrosheet/i;
/** A list of parts needs neither; with them it could hide what it names from whoever only reads the text. */
const HIDDEN = /<!DOCTYPE|<!ENTITY|&#/i;

function packageFormat(archive: FoundContent['archive']): string | undefined {
  const { names = [], contentTypes } = archive ?? {};
  if (contentTypes === undefined || HIDDEN.test(contentTypes)) return undefined;
  const [format] = MAIN_PARTS.find(([, main]) => contentTypes.includes(`"${main}"`)) ?? [];
  const hasMacros = [contentTypes, ...names].some((text) => MACROS.test(text));
  return hasMacros ? 'macros' : format;
}

const MARKUP: readonly (readonly [string, RegExp])[] = [
  ['svg', /^(<\?xml.*?)?(<!--.*?-->|<!doctype svg.*?>|\s)*<svg[\s>]/is],
  ['html', /^(<!--.*?-->|\s)*<(!doctype html|html|head|body|script|iframe|meta|title|style)[\s>]/is],
  ['xml', /^<\?xml\s/i],
];

/** Plain text, unless it begins as something that a browser would draw or run. */
function textFormat(beginning: Uint8Array): string {
  const text = String.fromCharCode(...beginning.slice(0, 4096))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return MARKUP.find(([, form]) => form.test(text))?.[0] ?? TEXT;
}
