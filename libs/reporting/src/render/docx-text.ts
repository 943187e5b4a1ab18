import { directionOf, type Language, type NarrativeRun } from '@resolute/domain';
import {
  AlignmentType,
  EmptyElement,
  ExternalHyperlink,
  type ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  type PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Told } from '../document/block';
import { ACCENT } from './docx-look';

const SPELLING: Readonly<Record<Language, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-CH',
  ru: 'ru-RU',
  es: 'es-ES',
};
const LINE_END = /\r\n|\r|\n/u;

/** By which rules Word spells the letters of each kind of script. */
export const spelling = (language: Language) => ({
  value: language === 'zh' || language === 'ar' ? 'en-GB' : SPELLING[language],
  eastAsia: 'zh-CN',
  bidirectional: 'ar-SA',
});

const LINK = { color: ACCENT, underline: {} };

/** What a line of a Word document is made of. */
export type DocxRun = TextRun | ImageRun | ExternalHyperlink;

/** How words look: their size, weight and colour. */
export type Words = Omit<IRunOptions, 'text' | 'children'>;

/** Paragraphs and runs of a Word document in one language. Paragraphs go its way, each text the way of its own language. */
export class DocxText {
  readonly isRightToLeft: boolean;

  constructor(language: Language) {
    this.isRightToLeft = directionOf(language) === 'rtl';
  }

  paragraph(children: DocxRun[], more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ bidirectional: this.isRightToLeft, children, ...more });
  }

  /** A paragraph of one text in the document's language. */
  line(text: string, words: Words = {}): Paragraph {
    return this.paragraph([this.run(text, words)]);
  }

  atEnd(text: string, words: Words = {}): Paragraph {
    return this.paragraph([this.run(text, words)], { alignment: AlignmentType.END });
  }

  /** A text in its own language: Word takes a run from right to left for one in Arabic, whatever its letters are. */
  told({ text, language, runs }: Told, words: Words = {}): DocxRun[] {
    const own = language && { rightToLeft: directionOf(language) === 'rtl', language: spelling(language) };
    return (runs ?? [{ text }]).map((run) => this.toldRun(run, { ...words, ...own }));
  }

  private toldRun({ text, isStrong, isEmphasis, href }: NarrativeRun, words: Words): DocxRun {
    const marked = { ...words, ...(isStrong && { bold: true }), ...(isEmphasis && { italics: true }) };
    if (href === undefined) return this.run(text, marked);
    return new ExternalHyperlink({ link: href, children: [this.run(text, { ...marked, ...LINK })] });
  }

  run(text: string, words: Words = {}): TextRun {
    return new TextRun({ children: linesOf(text), rightToLeft: this.isRightToLeft, ...words });
  }

  counter(what: (typeof PageNumber)[keyof typeof PageNumber], words: Words): TextRun {
    return new TextRun({ children: [what], rightToLeft: this.isRightToLeft, ...words });
  }
}

/** Word takes the end of a line inside a text for a space. */
const linesOf = (text: string): (string | EmptyElement)[] =>
  text.split(LINE_END).flatMap((line, at) => (at === 0 ? [line] : [new EmptyElement('w:br'), line]));
