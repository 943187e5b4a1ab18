import type { AlignmentCoverageContent, AlignmentMatrixContent } from '../sections/alignment-contents';
import { FIGURE_WORDS } from '../sections/alignment-coverage';
import { contributionText } from '../sections/alignment-matrix';
import type { SectionContents } from '../sections/section-contents';
import type { Telling } from '../text/telling';
import { numberCell, type SheetPage, type SheetRow } from './sheet-cells';

/** What a report says of how plans line up, row by row: its figures in full, and every outcome in a column of its own. */
export function alignmentSheets(sections: Partial<SectionContents>, telling: Telling): SheetPage[] {
  const { 'alignment-coverage': coverage, 'alignment-matrix': matrix } = sections;
  return [
    ...(coverage && coverage.checkedAt !== null ? [coverageSheet(coverage, telling)] : []),
    ...(matrix && matrix.outputs.length > 0 ? [matrixSheet(matrix, telling)] : []),
  ];
}

const coverageSheet = ({ figures }: AlignmentCoverageContent, { say }: Telling): SheetPage => [
  say('alignmentCoverage'),
  [
    [say('code'), say('alignmentFigure'), say('numerator'), say('denominator'), '%'],
    ...figures.map(
      ({ indicator, figure, part, whole, percent }): SheetRow => [
        indicator,
        say(FIGURE_WORDS[figure]),
        numberCell(part),
        numberCell(whole ?? undefined),
        numberCell(percent ?? undefined),
      ],
    ),
  ],
];

/** Francs in full. */
function matrixSheet({ outcomes, outputs }: AlignmentMatrixContent, telling: Telling): SheetPage {
  const { say, told } = telling;
  const heads = outcomes.map(({ code, goals }) => [code, ...goals].join(' · '));
  const rows = outputs.map(
    (output): SheetRow => [
      output.code,
      told(output.title).text,
      ...outcomes.map((_, outcome) => contributionText(output, outcome, telling)),
      numberCell(output.francs),
      say(output.has.operations ? 'yes' : 'no'),
      say(output.has.people ? 'yes' : 'no'),
    ],
  );
  return [
    say('alignmentMatrix'),
    [[say('code'), say('output'), ...heads, 'CHF', say('operations'), say('people')], ...rows],
  ];
}
