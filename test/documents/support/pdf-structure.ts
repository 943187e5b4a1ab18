import { execFileSync } from 'node:child_process';

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
type Dictionary = { readonly [key: string]: Value };

/** What a reader with a screen reader depends on, as it stands in the file (ISO 14289-1, seen by qpdf). */
export interface PdfStructure {
  readonly language: Value | undefined;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** The XMP packet: says the title and which standard the file follows. */
  readonly metadata: string;
  /** How many elements of each kind the tag tree has, standard names. */
  readonly tags: Readonly<Record<string, number>>;
  readonly alternativeTexts: readonly string[];
  readonly figuresWithoutText: number;
  readonly headCellsWithoutScope: number;
  readonly fontsNotEmbedded: number;
  readonly fontsWithoutText: number;
  /** Paint operations that are neither in a tag nor marked as decoration. */
  readonly untaggedPaint: number;
}

/** Reads a PDF with qpdf, which must be installed. */
export function structureOf(file: string): PdfStructure {
  const { qpdf } = JSON.parse(run('qpdf', ['--json=2', '--json-key=qpdf', '--decode-level=generalized', file])) as {
    qpdf: [unknown, Record<string, { value?: Value; stream?: { dict: Value } }>];
  };
  const objects = qpdf[1];
  const follow = (value: Value | undefined): Value | undefined => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const found = objects[`obj:${value}`];
    return found?.value ?? found?.stream?.dict;
  };
  const at = (value: Value | undefined, key: string): Value | undefined => follow(dictionary(follow(value))[key]);
  const root = at(objects.trailer?.value, '/Root');
  const all = Object.values(objects).map((each) => dictionary(each.value ?? each.stream?.dict));
  const elements = all.filter(
    (each) => each['/S'] !== undefined && each['/P'] !== undefined && each['/K'] !== undefined,
  );
  const named = (name: string): Dictionary[] => elements.filter((each) => each['/S'] === name);
  const figures = named('/Figure');
  const hasScope = (cell: Dictionary): boolean =>
    [cell['/A']].flat().some((attribute) => at(attribute as Value, '/Scope') !== undefined);
  return {
    language: at(root, '/Lang'),
    isMarked: at(at(root, '/MarkInfo'), '/Marked') === true,
    showsTitle: at(at(root, '/ViewerPreferences'), '/DisplayDocTitle') === true,
    metadata: streamOf(file, dictionary(root)['/Metadata']),
    tags: Object.fromEntries(
      [...new Set(elements.map((each) => wordOf(each['/S'])))].map((name) => [name, named(name).length]),
    ),
    alternativeTexts: figures.map((figure) => textOf(follow(figure['/Alt']))).filter((text) => text !== ''),
    figuresWithoutText: figures.filter((figure) => figure['/Alt'] === undefined).length,
    headCellsWithoutScope: named('/TH').filter((cell) => !hasScope(cell)).length,
    fontsNotEmbedded: all.filter(
      (each) => each['/Type'] === '/FontDescriptor' && !Object.keys(each).some((key) => key.startsWith('/FontFile')),
    ).length,
    fontsWithoutText: all.filter((each) => each['/Subtype'] === '/Type0' && each['/ToUnicode'] === undefined).length,
    untaggedPaint: all
      .filter((each) => each['/Type'] === '/Page')
      .reduce(
        (sum, page) =>
          sum +
          untagged(
            [page['/Contents']]
              .flat()
              .map((part) => streamOf(file, part as Value))
              .join('\n'),
          ),
        0,
      ),
  };
}

/** The text that can be selected and searched. */
export const textLayerOf = (file: string): string => run('pdftotext', ['-layout', file, '-']);

const run = (program: string, words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

const dictionary = (value: Value | undefined): Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : {};

const wordOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** qpdf writes `u:` before a text. */
const textOf = (value: Value | undefined): string => wordOf(value).replace(/^u:/, '');

function streamOf(file: string, reference: Value | undefined): string {
  const id = wordOf(reference).split(' ')[0] ?? '';
  return run('qpdf', [`--show-object=${id}`, '--filtered-stream-data', file]);
}

const PAINTS = /^(Tj|TJ|f|f\*|F|S|s|B|B\*|b|b\*|Do|sh)$/;

/** Counts what is painted outside of BMC/BDC … EMC; strings and dictionaries are taken out first, as they may hold anything. */
function untagged(content: string): number {
  const words = content
    .replace(/\((?:\\.|[^\\()])*\)/gs, '()')
    .replace(/<<.*?>>/gs, '<<>>')
    .replace(/<[0-9a-fA-F\s]*>/g, '<>')
    .split(/\s+/);
  let depth = 0;
  let count = 0;
  for (const word of words) {
    if (word === 'BMC' || word === 'BDC') depth += 1;
    else if (word === 'EMC') depth -= 1;
    else if (depth === 0 && PAINTS.test(word)) count += 1;
  }
  return count;
}
