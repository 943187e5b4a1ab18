import { openSync } from 'fontkit';

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Controls other than tab and line ends, and what Unicode says is no character. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const REPLACEMENT = '\uFFFD';
/** Drawn by no glyph of their own: tab, line ends, soft hyphen, no-break spaces, joiners and marks of direction. */
const INVISIBLE = new Set([0x09, 0x0a, 0x0d, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2011, 0x202f]);

/** The code points that at least one of the fonts can draw. */
export function coverageOf(fontFiles: readonly string[]): ReadonlySet<number> {
  return new Set(fontFiles.flatMap((file) => openSync(file).characterSet));
}

/**
 * Makes texts printable: one sign without a glyph would abort a whole PDF/UA. What no font can draw becomes U+FFFD and is
 * remembered in `lost`; what would turn the line or cannot be seen is removed. Text stays text: nothing here is markup.
 */
export class PrintableText {
  /** Code points that were replaced. */
  readonly lost = new Set<number>();

  constructor(private readonly coverage: ReadonlySet<number>) {}

  /** The text as it can be printed. */
  of(text: string): string {
    const clean = text
      .replaceAll(LONE_SURROGATES, REPLACEMENT)
      .normalize('NFC')
      .replaceAll(CONTROLS, '')
      .replaceAll(BIDI_CONTROLS, '');
    return Array.from(clean, (sign) => this.sign(sign)).join('');
  }

  /** Every text inside a value, however deep. */
  within<T>(value: T): T {
    return this.inside(value) as T;
  }

  private inside(value: unknown): unknown {
    if (typeof value === 'string') return this.of(value);
    if (Array.isArray(value)) return value.map((each) => this.inside(each));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.inside(each)]));
  }

  private sign(sign: string): string {
    const code = sign.codePointAt(0) ?? 0;
    if (this.coverage.has(code) || INVISIBLE.has(code)) return sign;
    this.lost.add(code);
    return this.coverage.has(0xfffd) ? REPLACEMENT : '?';
  }
}
