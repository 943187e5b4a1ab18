import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { indicator } from '../../../testing/indicators';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { CreateIndicatorForm } from './create-indicator-form';

const SEX = { id: 'sex', code: 'sex', title: { en: 'Sex' }, isSample: false, version: 1, categories: [] };
const TSAG = { id: 'o1', code: 'TSAG-2026-05', series: 'TSAG', title: { en: 'TSAG' }, place: { en: 'Geneva' } };
const SERVED = {
  'GET /api/v1/units': { body: { items: [{ ...indicator.unit, kind: 'unit' }], next: null } },
  'GET /api/v1/colleagues': { body: { items: [{ id: 'lea', name: 'Léa Ferrer' }], next: null } },
  'GET /api/v1/dimensions': { body: { items: [SEX], next: null } },
  'GET /api/v1/occasions': { body: { items: [TSAG], next: null } },
};
// The whole sheet is a large form for jsdom.
jest.setTimeout(20_000);

const user = userEvent.setup({ pointerEventsCheck: 0 });
/** By its id, as `ServerForm` makes it: to look for roles and names in so large a form takes jsdom seconds. */
const field = (name: string): HTMLElement => {
  const found = document.getElementById(`indicator-${name}`);
  if (!found) throw new Error(`There is no field ${name}`);
  return found;
};
const open = (form: ReactNode) =>
  renderPage(<SignedInContext value={signedInAs('me', 'planner')}>{form}</SignedInContext>);
const press = (name: string) => user.click(screen.getByText(name, { selector: 'button *' }));

async function fillIn() {
  await screen.findAllByText(/Bureau/, undefined, { timeout: 5000 });
  fill(field('code'), 'I-NEW-01');
  fill(field('sheet.title.en'), 'Days to an answer');
  fill(field('sheet.definition.en'), 'From a question to its answer.');
  fill(field('sheet.measure.en'), 'days');
  await user.selectOptions(field('sheet.kind'), 'decrease');
  await user.selectOptions(field('unitId'), indicator.unit.id);
}

describe('an indicator that is made', () => {
  it('is sent with its whole sheet, and said to be created', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/indicators': { status: 201, body: indicator } });
    const { say } = await open(<CreateIndicatorForm />);
    await fillIn();
    await user.selectOptions(field('partUnitIds-more'), indicator.unit.id);
    await user.click(field('personIds-more'));
    await user.click(await screen.findByText('Léa Ferrer'));
    await press(say('sheets.addBreakdown'));
    await user.selectOptions(field('sheet.breakdowns.0.dimensionId'), 'sex');
    await user.selectOptions(field('sheet.breakdowns.0.rule'), 'may-exceed');
    await user.click(field('sheet.breakdowns.0.isRequired'));
    fill(field('sheet.tolerance'), '0,1');
    expect(field('sheet.tolerance')).toHaveAccessibleDescription(say('sheets.toleranceIs', { share: '10%' }));
    await press(say('sheets.create'));
    expect(await screen.findAllByText(say('sheets.created', { code: 'I-STD-02' }))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      code: 'I-NEW-01',
      unitId: 'u',
      partUnitIds: ['u'],
      personIds: ['lea'],
      sheet: {
        title: { en: 'Days to an answer' },
        definition: { en: 'From a question to its answer.' },
        measure: { en: 'days' },
        dataSource: null,
        kind: 'decrease',
        aggregation: 'point',
        partAggregation: 'single',
        numerator: null,
        denominator: null,
        steps: null,
        stages: null,
        frequency: 'year',
        series: null,
        opensAfterDays: 1,
        lagDays: 30,
        graceDays: 15,
        tolerance: '0.1',
        absoluteTolerance: null,
        lowLimit: null,
        highLimit: null,
        needsEvidence: false,
        breakdowns: [{ dimensionId: 'sex', rule: 'may-exceed', isRequired: true }],
      },
    });
  });
});

describe('a sheet that is filled in', () => {
  it('shows each refusal beside its field, that of a folded language too', async () => {
    const faults = [
      { field: 'sheet.kind', detail: 'This value is missing.' },
      { field: 'sheet.title.fr', detail: 'This text is too long.' },
      { field: 'sheet.steps.0.code', detail: 'This text is empty.' },
    ];
    fakeServer({
      ...SERVED,
      'POST /api/v1/indicators': {
        status: 400,
        body: refusal('request/invalid', 'Some fields have to be changed.', faults),
      },
    });
    const { say } = await open(<CreateIndicatorForm />);
    await fillIn();
    await user.selectOptions(field('sheet.kind'), 'ordinal');
    await press(say('sheets.addStep'));
    await press(say('sheets.create'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent(
      say('states.fieldIn', { field: say('sheets.step', { number: 1 }), language: say('sheets.code') }),
    );
    expect(field('sheet.kind')).toHaveAccessibleDescription(/This value is missing/);
    expect(field('sheet.title.fr')).toBeVisible();
    expect(field('sheet.title.fr')).toHaveAccessibleDescription(/This text is too long/);
    await user.click(within(summary).getByText(/This text is too long/));
    expect(field('sheet.title.fr')).toHaveFocus();
  });

  it('asks only what its kind and its rhythm leave open', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/indicators': { status: 201, body: indicator } });
    const { say } = await open(<CreateIndicatorForm />);
    await fillIn();
    await user.selectOptions(field('sheet.aggregation'), 'sum');
    await user.selectOptions(field('sheet.kind'), 'milestone-list');
    expect(screen.queryByText(say('indicators.overTime'))).toBeNull();
    await press(say('sheets.addStage'));
    fill(field('sheet.stages.0.code'), 'draft');
    fill(field('sheet.stages.0.title.en'), 'Drafted');
    fill(field('sheet.stages.0.weight'), '1');
    await user.click(screen.getByLabelText(say('sheets.rhythm-meetings')));
    await screen.findByText('TSAG');
    await user.selectOptions(field('sheet.series'), 'TSAG');
    await press(say('sheets.create'));
    await screen.findAllByText(say('sheets.created', { code: 'I-STD-02' }));
    expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({
      sheet: {
        kind: 'milestone-list',
        aggregation: 'point',
        partAggregation: 'single',
        frequency: null,
        series: 'TSAG',
        stages: [{ code: 'draft', title: { en: 'Drafted' }, weight: '1' }],
        steps: null,
      },
    });
  });
});
