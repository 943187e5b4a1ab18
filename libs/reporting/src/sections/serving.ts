import { groupedBy, type RollUpResult } from '@resolute/domain';
import type { ResultName, ResultView } from '@resolute/planning';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import { chipOf } from './rating-word';
import { meanPacePercent } from './rolled-up-table';
import { type PlanContributions, type Section, withoutCharts } from './section';
import type { ServedGoal, ServingContent, ServingResult } from './section-contents';

/** How the operational plan serves the strategic plan: by goal, what contributes to it and through which of its results. */
export const SERVING: Section<'serving'> = {
  freeze: async (facts) => {
    const plan = await facts.plan();
    const contributions = await facts.contributions();
    const { edition } = contributions;
    if (!edition) return { edition: null, goals: [], idle: [] };
    const served = plan.overview.results.map((goal) => ({ goal, found: servingOf(goal.result, contributions) }));
    const serving = new Set(served.flatMap(({ found }) => found.map(({ result }) => result.id)));
    const rollUps = new Map(plan.results.map(({ result, rollUp }) => [result.id, rollUp]));
    return {
      edition: { code: edition.code, title: edition.title },
      goals: served.map(({ goal: { result, rollUp }, found }) => ({
        code: result.code,
        title: result.title,
        rollUp,
        results: found.map((one) => servingResult(one, rollUps)),
      })),
      idle: highestOf(contributions)
        .filter(({ id }) => !serving.has(id))
        .map(({ code, title }) => ({ code, title })),
    };
  },
  tell: (content, telling) => {
    const { say, told } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('serving') } };
    if (!content.edition)
      return withoutCharts([heading, { kind: 'paragraph', text: { text: say('noEdition') }, isQuiet: true }]);
    return withoutCharts([
      heading,
      { kind: 'paragraph', text: { text: say('servingFinding', findingOf(content, telling)) } },
      ...content.goals.flatMap((goal) => goalBlocks(goal, telling)),
      ...idleBlocks(content.idle, { plan: told(content.edition.title).text }, telling),
    ]);
  },
};

/** What of an operational plan stands highest in it. */
const highestOf = ({ edition, results }: PlanContributions): ResultView[] => {
  const own = results.filter(({ framework }) => framework.id === edition?.id);
  const level = Math.min(...own.map(({ kind }) => kind.level));
  return own.filter(({ kind }) => kind.level === level);
};

/** Something of the operational plan, and the codes of the results of the strategic plan that it contributes to. */
interface Serving {
  readonly result: ResultView;
  readonly through: readonly string[];
}

/** What of the operational plan contributes to a goal or to anything below it, as it stands in its plan. */
function servingOf(goal: ResultName, { edition, results, links }: PlanContributions): Serving[] {
  const byId = new Map<string, ResultName>([[goal.id, goal], ...results.map((result) => [result.id, result] as const)]);
  const isOfEdition = (id: string): boolean => byId.get(id)?.framework.id === edition?.id;
  const below = groupedBy(links, ({ parentId }) => parentId);
  const through = new Map<string, Set<string>>();
  const seen = new Set([goal.id]);
  // A set that grows while it is gone through: each result once, however many ways lead to it.
  for (const parentId of seen)
    for (const { childId } of below.get(parentId) ?? []) {
      if (isOfEdition(childId))
        through.set(childId, (through.get(childId) ?? new Set()).add(byId.get(parentId)?.code ?? ''));
      else seen.add(childId);
    }
  return results.flatMap((result) => {
    const codes = through.get(result.id);
    return codes ? [{ result, through: [...codes] }] : [];
  });
}

const servingResult = (
  { result: { id, code, title, kind }, through }: Serving,
  rollUps: ReadonlyMap<string, RollUpResult>,
): ServingResult => ({ code, title, kind: kind.title, through, rollUp: rollUps.get(id) ?? null });

const findingOf = ({ goals, edition, idle }: ServingContent, { count, told }: Telling) => {
  const served = goals.filter(({ results }) => results.length > 0).length;
  return {
    plan: told(edition?.title ?? null).text,
    served: count(served),
    goals: count(goals.length),
    idle: count(idle.length),
  };
};

function goalBlocks({ code, title, rollUp, results }: ServedGoal, telling: Telling): Block[] {
  const { say, told } = telling;
  const note = [code, chipOf(rollUp, telling).word, `${say('pace')} ${meanPacePercent(rollUp, telling)}`].join(' · ');
  const heading: Block = { kind: 'subheading', text: told(title), note, figure: code };
  if (results.length === 0) return [heading, { kind: 'paragraph', text: { text: say('unserved') }, isQuiet: true }];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: say('result'), share: 1 },
        { head: say('through') },
        { head: say('rating') },
        { head: say('pace'), isNumeric: true },
      ],
      rows: results.map((result) => rowOf(result, telling)),
    },
  ];
}

function rowOf({ code, title, kind, through, rollUp }: ServingResult, telling: Telling): Cell[] {
  const { say, told } = telling;
  const none: Cell = { text: { text: say('none') } };
  return [
    { text: told(title), note: `${told(kind).text} ${code}`, figure: code },
    { text: { text: through.join(say('listJoin')) } },
    rollUp ? { chip: chipOf(rollUp, telling) } : none,
    rollUp ? { text: { text: meanPacePercent(rollUp, telling) } } : none,
  ];
}

function idleBlocks(idle: ServingContent['idle'], values: { readonly plan: string }, telling: Telling): Block[] {
  const { say, told } = telling;
  if (idle.length === 0) return [];
  return [
    { kind: 'subheading', text: { text: say('idleResults', values) }, isWhole: true },
    { kind: 'list', items: idle.map(({ code, title }) => ({ lead: code, text: told(title), figure: code })) },
  ];
}
