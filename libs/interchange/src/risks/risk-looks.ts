import { groupedBy, isLiveRisk, type Language } from '@resolute/domain';
import type { WholeRegister } from '@resolute/risk';
import { said } from '../exports/value-row';
import type { ListRow, ListSheet } from '../lists/write-lists';
import { textIn } from '../words';

const TREATMENT_COLUMNS = [
  ['risk', 10],
  ['title', 44],
  ['response', 14],
  ['treatment', 44],
  ['owner', 20],
  ['starts', 12],
  ['due', 12],
  ['cost', 14],
  ['effect', 36],
  ['progress', 12],
  ['state', 14],
] as const;

/** What is planned about all risks, what is due first above. Only to read. */
export function treatmentsSheet({ treatments }: WholeRegister, language: Language): ListSheet {
  const { treatments: labels, sheets, responses, treatmentStates } = textIn(language);
  const text = (words: string | null | undefined) => (words ? { text: words } : undefined);
  return {
    name: sheets.treatments,
    columns: TREATMENT_COLUMNS.map(([name, width]) => ({ name, width, label: labels[name], hint: '' })),
    rows: treatments.map(
      (each): ListRow => ({
        risk: { text: each.risk.code },
        title: text(said(each.risk.title, language)),
        response: { text: responses[each.response] },
        treatment: text(said(each.title, language)),
        owner: text(each.owner?.name),
        starts: text(each.startsOn),
        due: { text: each.dueOn },
        cost: each.costChf === null ? undefined : { decimal: each.costChf },
        effect: text(each.effect),
        progress: { decimal: String(each.progress) },
        state: { text: treatmentStates[each.state] },
      }),
    ),
    input: undefined,
  };
}

/** The matrix in force: the level of each cell, and the risks that stand there with what is left of them. Only to read. */
export function matrixSheet({ matrix, risks }: WholeRegister, language: Language): ListSheet[] {
  if (!matrix) return [];
  const { sheets, levels, words } = textIn(language);
  const named = (name: (typeof matrix.impacts)[number] | undefined, step: number): string =>
    `${step} ${said(name ?? {}, language) ?? ''}`;
  const placed = groupedBy(
    risks.filter(({ state, residual }) => isLiveRisk(state) && residual?.matrixId === matrix.id),
    ({ residual }) => `${residual?.likelihood} ${residual?.impact}`,
  );
  const cellAt = (likelihood: number, impact: number): string => {
    const level = matrix.cells[likelihood - 1]?.[impact - 1];
    const codes = (placed.get(`${likelihood} ${impact}`) ?? []).map(({ code }) => code);
    const parts = [level ? levels[level] : '', codes.join(', ')].filter((part) => part !== '');
    return parts.join(words.colon);
  };
  const impacts = matrix.impacts.map((name, at) => ({ name: `impact-${at + 1}`, label: named(name, at + 1) }));
  const rows = matrix.likelihoods.map((name, at): ListRow => {
    const cells = impacts.map((impact, place) => [impact.name, { text: cellAt(at + 1, place + 1) }]);
    return { likelihood: { text: named(name, at + 1) }, ...Object.fromEntries(cells) };
  });
  return [
    {
      name: sheets.matrix,
      columns: [
        { name: 'likelihood', label: sheets.matrix, hint: '', width: 28 },
        ...impacts.map((impact) => ({ ...impact, hint: '', width: 24 })),
      ],
      // The most likely above, as on the map.
      rows: rows.toReversed(),
      input: undefined,
    },
  ];
}
