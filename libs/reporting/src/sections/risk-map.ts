import { RISK_LEVELS, type RiskLevel, type Score } from '@resolute/domain';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import type { MappedFact, RiskMapContent } from './risk-contents';
import { isAboveAppetite, standOf } from './risk-facts';
import { levelOfRisk } from './risk-words';
import { type Section, withoutCharts } from './section';

/** A cell names so many risks and counts the others, so that a matrix stays on its page. */
const MOST_IN_CELL = 6;

/** Where the risks stand by likelihood and impact: the matrix of the register as it was in force, with what stands in its cells. */
export const RISK_MAP: Section<'risk-map'> = {
  freeze: async (facts) => {
    const { matrix, risks } = await facts.risks();
    return {
      matrix,
      risks: risks.map((risk) => ({
        code: risk.code,
        title: risk.title,
        residual: risk.residual && { ...standOf(risk.residual), isOnMatrix: risk.residual.isOnMatrix },
        isAboveAppetite: isAboveAppetite(risk),
      })),
    };
  },
  tell: (content, telling, isNarrated = false) => {
    if (content.risks.length === 0) return withoutCharts([]);
    const { say, count } = telling;
    const note = say('riskMapNote', { version: count(content.matrix.version) });
    return withoutCharts([
      { kind: 'heading', text: { text: say('riskMap') } },
      ...(isNarrated ? [] : [{ kind: 'paragraph', text: { text: findingOf(content, telling) } } as const]),
      { kind: 'paragraph', text: { text: note }, isQuiet: true },
      matrixTable(content, telling),
      ...besideMatrix(content, telling),
    ]);
  },
  isEmpty: ({ risks }) => risks.length === 0,
  draft: (content, telling) => (content.risks.length === 0 ? [] : sentences(findingOf(content, telling))),
};

/** The risks that stand in a cell, in their order. */
export const risksIn = (risks: readonly MappedFact[], { likelihood, impact }: Score): MappedFact[] =>
  risks.filter(
    ({ residual }) => residual?.isOnMatrix && residual.likelihood === likelihood && residual.impact === impact,
  );

/** The names of the steps of a matrix with their numbers: `4 Likely`. */
export const stepNames = (
  names: RiskMapContent['matrix']['likelihoods'],
  { say, count, told }: Telling,
): readonly string[] => names.map((name, at) => say('riskStep', { step: count(at + 1), name: told(name).text }));

function findingOf({ risks }: RiskMapContent, { say, count }: Telling): string {
  const has = (level: RiskLevel): string => count(risks.filter(({ residual }) => residual?.level === level).length);
  const counts = Object.fromEntries(RISK_LEVELS.map((level) => [level, has(level)]));
  const above = count(risks.filter((risk) => risk.isAboveAppetite).length);
  return say('riskMapFinding', { all: count(risks.length), above, ...counts });
}

/** What is most likely stands above, as on the screen. */
function matrixTable({ matrix, risks }: RiskMapContent, telling: Telling): Block {
  const { likelihoods, impacts, cells } = matrix;
  const names = stepNames(likelihoods, telling);
  const rows = cells.map((line, row): Cell[] => [
    { text: { text: names[row] ?? '' } },
    ...line.map((level, column) => {
      const inCell = risksIn(risks, { likelihood: row + 1, impact: column + 1 });
      return { level: levelOfRisk(level, telling), ...namedIn(inCell, telling) };
    }),
  ]);
  return {
    kind: 'table',
    isMatrix: true,
    columns: [
      { head: telling.say('riskCorner'), share: 1 },
      ...stepNames(impacts, telling).map((head) => ({ head, share: 1 })),
    ],
    rows: rows.toReversed(),
  };
}

function namedIn(risks: readonly MappedFact[], { say, count }: Telling): Pick<Cell, 'text'> {
  if (risks.length === 0) return {};
  const more = risks.length - MOST_IN_CELL;
  const codes = risks.slice(0, MOST_IN_CELL).map(({ code }) => code);
  const named = more > 0 ? [...codes, say('moreInCell', { count: count(more) })] : codes;
  return { text: { text: named.join(say('listJoin')) } };
}

/** What has no cell: it keeps the level of an earlier matrix, or none was given yet. */
function besideMatrix({ risks }: RiskMapContent, telling: Telling): Block[] {
  const { say, count } = telling;
  const unassessed = risks.filter(({ residual }) => residual === null).map(({ code }) => code);
  const elsewhere = risks.flatMap(({ code, residual }) =>
    residual && !residual.isOnMatrix
      ? say('riskElsewhere', {
          code,
          level: levelOfRisk(residual.level, telling).word,
          version: count(residual.matrixVersion),
        })
      : [],
  );
  const quiet = (word: 'riskOtherMatrix' | 'riskUnassessed', named: readonly string[]): Block[] => {
    const text = say(word, { risks: named.join(say('listJoin')) });
    return named.length === 0 ? [] : [{ kind: 'paragraph', text: { text }, isQuiet: true }];
  };
  return [...quiet('riskOtherMatrix', elsewhere), ...quiet('riskUnassessed', unassessed)];
}
