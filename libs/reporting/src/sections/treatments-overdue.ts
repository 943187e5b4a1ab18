import type { Block } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import type { OverdueTreatmentFact } from './risk-contents';
import { type Section, withoutCharts } from './section';

/** What was planned about risks and is not done although its day has passed, what was due first before the others. */
export const TREATMENTS_OVERDUE: Section<'treatments-overdue'> = {
  freeze: async (facts, { mostNamed }) => {
    const { overdue, risks } = await facts.risks();
    const items = overdue.slice(0, mostNamed).map(({ risk, title, unit, dueOn, progress }) => ({
      risk: { code: risk.code, title: risk.title },
      title,
      unit: unit.code,
      dueOn,
      progress,
    }));
    return { items, total: overdue.length, watched: risks.length };
  },
  isEmpty: ({ watched }) => watched === 0,
  draft: ({ total, watched }, { say, count }) =>
    watched === 0
      ? []
      : sentences(total === 0 ? say('noTreatmentOverdue') : say('treatmentsLate', { count: count(total) })),
  tell: ({ items, total, watched }, telling, isNarrated = false) => {
    if (watched === 0) return withoutCharts([]);
    const { say, count } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('treatmentsOverdue') } };
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    if (total === 0) return withoutCharts(isNarrated ? [heading] : [heading, quiet(say('noTreatmentOverdue'))]);
    const more = total - items.length;
    return withoutCharts([
      heading,
      tableOf(items, telling),
      ...(more > 0 ? [quiet(say('notNamed', { count: count(more) }))] : []),
    ]);
  },
};

const tableOf = (items: readonly OverdueTreatmentFact[], telling: Telling): Block => {
  const { say, told, day, percent } = telling;
  return {
    kind: 'table',
    columns: [
      { head: say('treatment'), share: 1 },
      { head: say('reportingUnit') },
      { head: say('dueHead') },
      { head: say('treatmentProgress'), isNumeric: true },
    ],
    rows: items.map(({ risk, title, unit, dueOn, progress }) => [
      { text: told(title), note: [risk.code, told(risk.title).text].join(' · '), figure: risk.code },
      { text: { text: unit } },
      { text: { text: day(dueOn) } },
      { text: { text: percent(String(progress)) } },
    ]),
  };
};
