import type { Block } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import type { RiskFact, TopRisksContent } from './risk-contents';
import { riskFacts } from './risk-facts';
import { appetiteText, levelCell, levelOfRisk, riskCell, toAppetite } from './risk-words';
import { type Section, withoutCharts } from './section';

/** The risks that weigh most: by level, then by likelihood and impact, then by what could happen soonest. */
export const TOP_RISKS: Section<'top-risks'> = {
  freeze: async (facts, { mostNamed }) => {
    const risks = riskFacts((await facts.risks()).risks);
    return { risks: risks.slice(0, mostNamed), total: risks.length };
  },
  tell: (content, telling, isNarrated = false) => {
    const { risks, total } = content;
    const { say, count } = telling;
    if (total === 0) return withoutCharts([]);
    const more = total - risks.length;
    return withoutCharts([
      { kind: 'heading', text: { text: say('topRisks') } },
      ...(isNarrated ? [] : [{ kind: 'paragraph', text: { text: findingOf(content, telling) } } as const]),
      riskTable(risks, telling),
      ...(more > 0 ? [quiet(say('notNamed', { count: count(more) }))] : []),
    ]);
  },
  isEmpty: ({ total }) => total === 0,
  draft: (content, telling) => (content.total === 0 ? [] : sentences(findingOf(content, telling))),
};

/** Which of them are at the most severe level. */
function findingOf({ risks }: TopRisksContent, telling: Telling): string {
  const [first] = risks;
  if (!first) return '';
  const { level } = first.residual;
  const codes = risks.filter(({ residual }) => residual.level === level).map(({ code }) => code);
  const { say } = telling;
  return say('topRisksFinding', { level: levelOfRisk(level, telling).word, risks: codes.join(say('listJoin')) });
}

const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });

/** What each is, how it stands, and what was decided where that is more than the appetite of its category takes. */
const riskTable = (risks: readonly RiskFact[], telling: Telling): Block => {
  const { say } = telling;
  return {
    kind: 'table',
    columns: [{ head: say('risk'), share: 2 }, { head: say('riskLevel') }, { head: say('riskAppetite'), share: 1 }],
    rows: risks.map((risk) => [
      riskCell(risk, telling),
      levelCell(risk.residual, telling),
      { text: { text: appetiteText(risk, telling) }, note: toAppetite(risk, telling) },
    ]),
  };
};
