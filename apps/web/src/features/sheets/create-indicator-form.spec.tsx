import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { indicator } from '../../../testing/indicators';
import { renderPage } from '../../../testing/render-page';
import type { Say } from '../../text/wording';
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

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inEnglish = (legend: string) => within(screen.getByRole('group', { name: legend })).getByLabelText('English');

async function fillIn(say: Say) {
  await screen.findAllByText(/Bureau/, undefined, { timeout: 5000 });
  fill(screen.getByLabelText(say('sheets.code')), 'I-NEW-01');
  fill(inEnglish(say('sheets.title')), 'Days to an answer');
  fill(inEnglish(say('sheets.definition')), 'From a question to its answer.');
  fill(inEnglish(say('indicators.measure')), 'days');
  await userEvent.selectOptions(screen.getByLabelText(say('indicators.kind')), 'decrease');
  await userEvent.selectOptions(screen.getByLabelText(say('indicators.unit')), indicator.unit.id);
}

describe('an indicator that is made', () => {
  it('is sent with its whole sheet, and said to be created', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/indicators': { status: 201, body: indicator } });
    const { say } = await renderPage(<CreateIndicatorForm />);
    await fillIn(say);
    await userEvent.selectOptions(screen.getByLabelText(say('sheets.addUnit')), indicator.unit.id);
    await userEvent.click(screen.getByLabelText(say('sheets.addPerson'), { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Léa Ferrer' }));
    await press(say('sheets.addBreakdown'));
    await userEvent.selectOptions(screen.getByLabelText(say('sheets.dimension')), 'sex');
    await userEvent.selectOptions(screen.getByLabelText(say('sheets.rule')), 'may-exceed');
    await userEvent.click(screen.getByLabelText(say('sheets.isRequired')));
    fill(screen.getByLabelText(say('indicators.tolerance')), '0,1');
    expect(screen.getByLabelText(say('indicators.tolerance'))).toHaveAccessibleDescription(
      say('sheets.toleranceIs', { share: '10\u00A0%' }),
    );
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
    const { say } = await renderPage(<CreateIndicatorForm />);
    await fillIn(say);
    await userEvent.selectOptions(screen.getByLabelText(say('indicators.kind')), 'ordinal');
    await press(say('sheets.addStep'));
    await press(say('sheets.create'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent(
      say('states.fieldIn', { field: say('sheets.step', { number: 1 }), language: say('sheets.code') }),
    );
    expect(screen.getByLabelText(say('indicators.kind'))).toHaveAccessibleDescription(/This value is missing/);
    const title = within(
      screen.getByRole('group', { name: say('sheets.title'), description: say('sheets.titleHint') }),
    );
    expect(title.getByLabelText('Français')).toBeVisible();
    expect(title.getByText('This text is too long.')).toBeVisible();
    await userEvent.click(within(summary).getByText(/This text is too long/));
    expect(title.getByLabelText('Français')).toHaveFocus();
  });

  it('asks only what its kind and its rhythm leave open', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/indicators': { status: 201, body: indicator } });
    const { say } = await renderPage(<CreateIndicatorForm />);
    await fillIn(say);
    await userEvent.selectOptions(screen.getByLabelText(say('indicators.overTime')), 'sum');
    await userEvent.selectOptions(screen.getByLabelText(say('indicators.kind')), 'milestone-list');
    expect(screen.queryByLabelText(say('indicators.overTime'))).toBeNull();
    await press(say('sheets.addStage'));
    const stage = within(screen.getByRole('group', { name: say('sheets.stage', { number: 1 }) }));
    fill(stage.getByLabelText(say('sheets.code')), 'draft');
    fill(stage.getByLabelText('English'), 'Drafted');
    fill(stage.getByLabelText(say('indicators.weight')), '1');
    await userEvent.click(screen.getByRole('radio', { name: say('sheets.rhythm-meetings') }));
    await screen.findByRole('option', { name: 'TSAG' });
    await userEvent.selectOptions(screen.getByLabelText(say('sheets.series')), 'TSAG');
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
