import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SUMMARY } from '../../../testing/report-definitions';
import { SignedInContext } from '../../api/signed-in';
import { CreateDefinitionPage } from './create-definition-page';
import { DefinitionById } from './definition-by-id';

const none = { body: { items: [], next: null } };
const INDICATOR = { id: 'i', code: 'I-STD-01', title: { en: 'Standards approved' } };
const served = (more: Parameters<typeof fakeServer>[0] = {}) => ({
  'GET /api/v1/report-definitions': { body: { items: [SUMMARY], next: null } },
  'GET /api/v1/report-definitions/summary': { body: SUMMARY },
  'GET /api/v1/indicators': { body: { items: [INDICATOR], next: null } },
  'GET /api/v1/results': none,
  'GET /api/v1/frameworks': none,
  'GET /api/v1/role-grants': {
    body: { items: [{ id: 'g', person: { id: 'chi', name: 'Chi' }, role: 'rapporteur' }], next: null },
  },
  ...more,
});
const as = (role: 'planner' | 'auditor', page = <DefinitionById id="summary" />) => (
  <SignedInContext value={signedInAs('me', role)}>{page}</SignedInContext>
);
const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const order = (say: (key: 'definitions.sections') => string): (string | null)[] =>
  within(screen.getByRole('group', { name: say('definitions.sections') }))
    .getAllByRole('listitem')
    .map((item) => item.firstChild?.textContent ?? null);

describe('for an auditor, a definition', () => {
  it('is to be read, with who could not be asked any more', async () => {
    fakeServer(served());
    const { say } = await renderPage(as('auditor'));
    expect(await screen.findByText('Standards approved')).toBeInTheDocument();
    expect(screen.getByText(say('definitions.section-headlines'))).toBeInTheDocument();
    expect(screen.getByText(say('definitions.wholePlan'))).toBeInTheDocument();
    expect(screen.getByText(say('definitions.planInForce'))).toBeInTheDocument();
    expect(screen.getAllByText(say('definitions.mayNotReview'))).toHaveLength(1);
    expect(screen.queryByRole('button', { name: say('definitions.save') })).toBeNull();
  });
});

describe('for a planner, a definition', () => {
  it('has its sections moved by keyboard: the focus stays with the section, and its place is said aloud', async () => {
    const { received } = fakeServer(served({ 'PATCH /api/v1/report-definitions/summary': { body: SUMMARY } }));
    const { say } = await renderPage(as('planner'));
    const goals = say('definitions.section-goals');
    const up = await screen.findByRole('button', { name: say('definitions.moveOf-up', { name: goals }) });
    up.focus();
    await userEvent.keyboard('{Enter}');
    const glance = say('definitions.section-at-a-glance');
    expect(order(say)).toEqual([goals, glance, say('definitions.section-headlines')]);
    expect(screen.getByText(say('definitions.placeOf', { name: goals, place: 1, of: 3 }))).toBeInTheDocument();
    // It cannot go further up.
    await waitFor(() =>
      expect(screen.getByRole('button', { name: say('definitions.moveOf-down', { name: goals }) })).toHaveFocus(),
    );
    await press(say('states.removeOf', { name: glance }));
    await userEvent.selectOptions(screen.getByLabelText(say('definitions.addSection')), 'late');
    await press(say('definitions.save'));
    await screen.findAllByText(say('definitions.changed', { report: 'Summary for the Council' }));
    expect(received.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({
      sections: ['goals', 'headlines', 'late'],
    });
  });

  it('keeps what was typed when somebody else was faster, and shows what they saved', async () => {
    const versions: (string | null)[] = [];
    fakeServer(
      served({
        'GET /api/v1/report-definitions/summary': () => ({
          body: versions.length === 0 ? SUMMARY : { ...SUMMARY, cutOffDays: 14, version: 2 },
        }),
        'PATCH /api/v1/report-definitions/summary': ({ headers }) => {
          versions.push(headers.get('If-Match'));
          return versions.length === 1
            ? { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') }
            : { body: { ...SUMMARY, version: 3 } };
        },
      }),
    );
    const { say, queries } = await renderPage(as('planner'));
    const days = await screen.findByLabelText(say('definitions.cutOffDays'));
    fill(days, '10');
    await press(say('definitions.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(days).toHaveValue('10');
    expect(days).toHaveAccessibleDescription(say('states.savedNow', { value: '14' }));
    await press(say('definitions.save'));
    await screen.findAllByText(say('definitions.changed', { report: 'Summary for the Council' }));
    expect(versions).toEqual(['"1"', '"2"']);
    expect(queries.getQueryData(['report-definitions', 'summary'])).toMatchObject({ version: 3 });
  });

  it('says of whom the server would not have a reviewer, by name, and keeps the choice', async () => {
    fakeServer(
      served({
        'PATCH /api/v1/report-definitions/summary': {
          status: 400,
          body: refusal('request/invalid', 'Some fields have to be changed.', [
            { field: 'reviewerIds.1', detail: 'This account is disabled.' },
            { field: 'cutOffDays', detail: 'From 0 to 365.' },
          ]),
        },
      }),
    );
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('combobox', { name: say('definitions.addReviewer') }));
    await userEvent.click(await screen.findByRole('option', { name: 'Chi' }));
    await press(say('definitions.save'));
    const about = say('definitions.listed', { name: 'Ben', problem: 'This account is disabled.' });
    const alert = await screen.findByRole('alert');
    const reviewers = say('definitions.reviewerIds');
    await userEvent.click(
      within(alert).getByRole('button', { name: say('states.fieldProblem', { field: reviewers, problem: about }) }),
    );
    const group = screen.getByRole('group', { name: reviewers });
    expect(group).toHaveFocus();
    expect(within(group).getByText(about)).toBeInTheDocument();
    expect(within(group).getByText('Chi')).toBeInTheDocument();
  });
});

it('a further definition is made and then shown; what is missing stands beside its field', async () => {
  let isRefused = false;
  const { received } = fakeServer(
    served({
      'POST /api/v1/report-definitions': () => {
        if (isRefused) return { status: 201, body: SUMMARY };
        isRefused = true;
        const fault = { field: 'code', detail: 'This field is missing.' };
        return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    }),
  );
  const { say } = await renderPage(as('planner', <CreateDefinitionPage />));
  await press(say('definitions.create'));
  expect(await screen.findByText('This field is missing.')).toBeInTheDocument();
  fill(screen.getByLabelText(say('definitions.code')), 'cwg-sfp-input');
  fill(screen.getByLabelText(say('definitions.series')), 'CWG-SFP');
  await userEvent.click(screen.getByRole('combobox', { name: say('definitions.addIndicator') }));
  await userEvent.click(await screen.findByRole('option', { name: 'I-STD-01 Standards approved' }));
  await press(say('definitions.create'));
  expect(
    await screen.findByText(say('definitions.created', { report: 'Summary for the Council' })),
  ).toBeInTheDocument();
  expect(received.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
    code: 'cwg-sfp-input',
    series: 'CWG-SFP',
    isActive: true,
    languages: ['en'],
    firstHeadlines: ['I-STD-01'],
    frameworkId: null,
  });
});
