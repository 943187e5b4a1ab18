import type { Visit } from './visit';

interface Listed {
  readonly items?: readonly { readonly id: string; readonly kind: unknown; readonly nextId?: string | null }[];
}

/** Pages that the navigation does not name, each about the first thing of its sort; only those that the reader may see. */
export async function innerPages(visit: Visit): Promise<string[]> {
  const [people, plans, outputs, indicators, dimensions, imports, runs, definitions, reports, risks] =
    await Promise.all([
      listed(visit, '/api/v1/people'),
      listed(visit, '/api/v1/frameworks'),
      listed(visit, '/api/v1/results?kind=output'),
      listed(visit, '/api/v1/indicators'),
      listed(visit, '/api/v1/dimensions'),
      listed(visit, '/api/v1/imports'),
      listed(visit, '/api/v1/runs'),
      listed(visit, '/api/v1/report-definitions'),
      listed(visit, '/api/v1/reports'),
      listed(visit, '/api/v1/risks'),
    ]);
  const [person] = people;
  const rolling = plans.filter(({ kind }) => kind === 'operational-plan');
  const [strategic] = plans.filter(({ kind }) => kind === 'strategic-plan');
  const [newest, frozen] = rolling;
  return [
    person && `/people/${person.id}`,
    newest && `/plans/${newest.id}`,
    frozen && `/plans/${frozen.id}`,
    newest && frozen && `/plans/${newest.id}/comparison/${frozen.id}`,
    strategic && `/results?plan=${strategic.id}`,
    newest && `/results?plan=${newest.id}&view=table`,
    outputs[0] && `/results/${outputs[0].id}`,
    ...indicators.slice(0, 1).flatMap(pagesOfIndicator),
    ...dimensions.slice(0, 1).map(({ id }) => `/dimensions/${id}`),
    ...imports.slice(0, 1).map(({ id }) => `/exchange/${id}`),
    ...runs.slice(0, 1).map(({ id }) => `/runs/${id}`),
    ...reports.slice(0, 1).map(({ id }) => `/reports/${id}`),
    ...definitions.slice(0, 1).flatMap(({ id }) => [`/report-definitions/${id}`, '/report-definitions/new']),
    ...risks.slice(0, 1).flatMap(({ id }) => [`/risks/${id}`, '/risks/treatments', '/risks/findings']),
    '/risks/settings',
    '/formulas',
    '/formulas/calendar',
  ].filter((address): address is string => address !== undefined);
}

const pagesOfIndicator = ({ id }: { readonly id: string }): string[] => [
  `/indicators/${id}`,
  '/indicators/new',
  `/indicators/${id}/sheet`,
  `/indicators/${id}/new-version`,
];

async function listed(visit: Visit, address: string): Promise<NonNullable<Listed['items']>> {
  const answer = await visit.page.evaluate(async (url) => {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as Listed) : {};
  }, address);
  // What the reader may not see is no fault of a page.
  const others = visit.complaints.take(/^403 GET /);
  if (others.length > 0) throw new Error(others.join('\n'));
  return answer.items ?? [];
}
