import type { Block } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import type { BreachesContent, RiskFact } from './risk-contents';
import { isAboveAppetite, riskFacts } from './risk-facts';
import { appetiteText, levelOfRisk, standingText } from './risk-words';
import { type Section, withoutCharts } from './section';

/** The risks that are more than the appetite of their category takes, and what was decided on each. */
export const APPETITE_BREACHES: Section<'appetite-breaches'> = {
  freeze: async (facts, { mostNamed }) => {
    const { risks } = await facts.risks();
    const above = risks.filter(isAboveAppetite);
    return {
      risks: riskFacts(above).slice(0, mostNamed),
      total: above.length,
      undecided: above.filter(({ standing }) => standing === 'undecided').length,
      watched: risks.length,
    };
  },
  tell: (content, telling, isNarrated = false) => {
    if (content.watched === 0) return withoutCharts([]);
    const { say, count } = telling;
    const more = content.total - content.risks.length;
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    return withoutCharts([
      { kind: 'heading', text: { text: say('appetiteBreaches') } },
      ...(isNarrated ? [] : [{ kind: 'paragraph', text: { text: findingOf(content, telling) } } as const]),
      ...(content.risks.length > 0 ? [tableOf(content.risks, telling)] : []),
      ...(more > 0 ? [quiet(say('notNamed', { count: count(more) }))] : []),
    ]);
  },
  isEmpty: ({ watched }) => watched === 0,
  draft: (content, telling) => (content.watched === 0 ? [] : sentences(findingOf(content, telling))),
};

const findingOf = ({ total, undecided, watched }: BreachesContent, { say, count }: Telling): string =>
  total === 0
    ? say('noBreach', { all: count(watched) })
    : say('breachFinding', { above: count(total), all: count(watched), undecided: count(undecided) });

/** One line for each: a report that tells of the top risks has named most of them above. */
const tableOf = (risks: readonly RiskFact[], telling: Telling): Block => {
  const { say, told } = telling;
  return {
    kind: 'table',
    columns: [
      { head: say('code') },
      { head: say('risk'), share: 3 },
      { head: say('riskLevel') },
      { head: say('riskAppetite'), share: 2 },
    ],
    rows: risks.map((risk) => [
      { text: { text: risk.code } },
      { text: told(risk.title), figure: risk.code },
      { level: levelOfRisk(risk.residual.level, telling) },
      {
        text: {
          text: say('appetiteAnd', { appetite: appetiteText(risk, telling), standing: standingText(risk, telling) }),
        },
      },
    ]),
  };
};
