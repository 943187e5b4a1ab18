import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { projectRoot } from '@resolute/platform';
import { documentFonts } from './document-fonts';

export interface TypstInput {
  /** What the template reads as `/document.json`: strings are printed as they are, never run. */
  readonly document: unknown;
  /** Drawings by their name, read as `/<name>.svg`. */
  readonly drawings: Readonly<Record<string, string>>;
  /** Seconds since 1970: the date that the file bears. */
  readonly createdAt: number;
  /** A document that would have more pages is set more closely, where that makes it as short as this. */
  readonly mostPages: number;
  /** Whether its charts may be smaller too, where close lines are not enough. */
  readonly mayShrink: boolean;
}

/** How a document is set: with which air between its lines, and how wide its charts are, in hundredths. */
interface Setting {
  readonly isClose: boolean;
  readonly charts: number;
}

const ROOMY: Setting = { isClose: false, charts: 100 };
const CLOSE: Setting = { isClose: true, charts: 92 };
/** The largest that fit are taken. */
const SHRUNK: readonly Setting[] = [74, 60].map((charts) => ({ isClose: true, charts }));

/** The same pages to be read (PDF/UA-1) and to be kept (PDF/A-2a): one file cannot claim both standards. */
const STANDARDS = { 'pdf-ua': PdfStandard.UA_1, 'pdf-a': PdfStandard.A_2a } as const;
export type PdfFormat = keyof typeof STANDARDS;

/** The pages as a file of one standard. */
export interface TypstPdf {
  readonly format: PdfFormat;
  readonly bytes: Buffer;
  readonly pages: number;
}

export const isPdfFormat = (format: string): format is PdfFormat => Object.hasOwn(STANDARDS, format);

const WORKSPACE = (): string => path.join(projectRoot(), 'libs/reporting/templates');

/** What every report is set by. */
export const TEMPLATE_FILE = (): string => path.join(WORKSPACE(), 'report.typ');

/** Sets documents with Typst. Synchronous: it belongs into a thread of its own. */
export class TypstPdfs {
  private readonly compiler = NodeCompiler.create({
    workspace: WORKSPACE(),
    fontArgs: [{ fontBlobs: documentFonts().map(({ file }) => readFileSync(file)) }],
  });

  /** Tagged; whatever would break a standard throws. A warning, such as a font that is not there, throws too. */
  make(formats: readonly PdfFormat[], { document, drawings, createdAt, mostPages, mayShrink }: TypstInput): TypstPdf[] {
    const { compiler } = this;
    // Virtual files live on from one document to the next.
    compiler.resetShadow();
    compiler.mapShadow(path.join(WORKSPACE(), 'document.json'), Buffer.from(JSON.stringify(document)));
    for (const [name, svg] of Object.entries(drawings))
      compiler.mapShadow(path.join(WORKSPACE(), `${name}.svg`), Buffer.from(svg));
    const result = this.setWithin(mostPages, mayShrink);
    const pdfs = formats.map((format) => ({
      format,
      bytes: compiler.pdf(result, { pdfStandard: STANDARDS[format], creationTimestamp: createdAt }),
      pages: result.numOfPages,
    }));
    // Without this the memory grows by each document.
    compiler.evictCache(0);
    return pdfs;
  }

  /** Close lines and small charts only where they help: what is too long in any case is better read with air. */
  private setWithin(mostPages: number, mayShrink: boolean): NodeTypstDocument {
    const roomy = this.set(ROOMY);
    if (roomy.numOfPages <= mostPages) return roomy;
    for (const setting of mayShrink ? [CLOSE, ...SHRUNK] : [CLOSE]) {
      const closer = this.set(setting);
      if (closer.numOfPages <= mostPages) return closer;
    }
    return roomy;
  }

  private set({ isClose, charts }: Setting): NodeTypstDocument {
    const inputs = { close: String(isClose), charts: String(charts) };
    const made = this.compiler.compile({ mainFilePath: TEMPLATE_FILE(), resetRead: true, inputs });
    const { result } = made;
    if (!result) throw new Error(this.wordsOf(made.takeError()));
    const warnings = made.takeWarnings();
    if (warnings) throw new Error(this.wordsOf(warnings));
    return result;
  }

  private wordsOf(fault: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
    if (!fault) return 'Typst failed without a reason';
    const places = this.compiler.fetchDiagnostics(fault).map(({ path: file, range, message }) => {
      const line = (range?.start.line ?? -1) + 1;
      return `${path.basename(file)}:${line} ${message}`;
    });
    return `Typst: ${places.join('; ')}`;
  }
}
