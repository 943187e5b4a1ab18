import type { Language } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { indicator } from '../../../testing/indicators';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { IndicatorVersion } from '../../api/indicators';
import { SignedInContext } from '../../api/signed-in';
import { ChangeSheetForm } from './change-sheet-form';
import { NewVersionForm } from './new-version-form';

const [version] = indicator.versions as [IndicatorVersion];
const SERVED = {
  'GET /api/v1/dimensions': { body: { items: [], next: null } },
  'GET /api/v1/occasions': { body: { items: [], next: null } },
};
// The whole sheet is a large form for jsdom.
jest.setTimeout(20_000);

const open = (form: ReactNode, language?: Language) =>
  renderPage(<SignedInContext value={signedInAs('me', 'planner')}>{form}</SignedInContext>, language);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a sheet that is changed', () => {
  it('keeps what was typed when somebody else was faster, and names a field of the sheet as the form does', async () => {
    const versions: (string | null)[] = [];
    fakeServer({
      ...SERVED,
      'GET /api/v1/indicators/i1': {
        body: { ...indicator, versions: [{ ...version, tolerance: '0.2', version: 2 }] },
      },
      [`PATCH /api/v1/indicator-versions/${version.id}`]: ({ headers }) => {
        versions.push(headers.get('If-Match'));
        if (versions.length === 1) return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
        const fault = {
          field: versions.length === 2 ? 'highLimit' : 'sheet.highLimit',
          detail: 'This must be greater.',
        };
        return versions.length < 4
          ? { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) }
          : { body: indicator };
      },
    });
    const { say } = await open(<ChangeSheetForm indicator={indicator} version={version} />);
    const tolerance = await screen.findByLabelText(say('indicators.tolerance'));
    fill(tolerance, '0.1');
    await press(say('sheets.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(tolerance).toHaveValue('0.1');
    expect(tolerance).toHaveAccessibleDescription(say('states.savedNow', { value: '0.2' }));
    for (const _ of ['without "sheet."', 'with it']) {
      await press(say('sheets.save'));
      expect(await screen.findByLabelText(say('sheets.highLimit'))).toHaveAccessibleDescription(/This must be greater/);
    }
    await press(say('sheets.save'));
    expect(await screen.findAllByText(say('sheets.changed', { code: 'I-STD-02' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"', '"2"', '"2"']);
  });

  it('with values says what is fixed, leaves the rest open, and leads to a new version', async () => {
    fakeServer(SERVED);
    const { say } = await open(<ChangeSheetForm indicator={indicator} version={{ ...version, hasValues: true }} />);
    await screen.findByRole('region', { name: say('sheets.fixedTitle') });
    const fixed = [
      'indicators.kind',
      'indicators.overTime',
      'indicators.howOften',
      'sheets.lagDays',
      'indicators.tolerance',
    ];
    for (const key of fixed as 'sheets.lagDays'[]) {
      expect(screen.getByLabelText(say(key))).toBeDisabled();
      expect(screen.getByLabelText(say(key))).toHaveAccessibleDescription(say('sheets.fixedField'));
    }
    for (const key of ['sheets.highLimit', 'sheets.opensAfterDays', 'sheets.needsEvidence'] as const)
      expect(screen.getByLabelText(say(key))).toBeEnabled();
    const measure = within(screen.getByRole('group', { name: say('indicators.measure') }));
    expect(measure.getByLabelText('English')).toBeDisabled();
    expect(measure.getByLabelText('Français')).toBeEnabled();
    expect(within(screen.getByRole('group', { name: say('sheets.title') })).getByLabelText('English')).toBeEnabled();
    expect(screen.queryByRole('button', { name: say('sheets.addBreakdown') })).toBeNull();
    expect(screen.getByRole('link', { name: say('indicators.beginVersionAsk') })).toHaveAttribute(
      'href',
      '/indicators/i1/new-version',
    );
  });
});

describe('numbers of a sheet', () => {
  const patched = () => {
    const { received } = fakeServer({
      ...SERVED,
      [`PATCH /api/v1/indicator-versions/${version.id}`]: { body: indicator },
    });
    return () => received.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  };

  it('go back as they came when nobody touched them, also those that could be typed for another', async () => {
    const sent = patched();
    const limits = { ...version, lowLimit: '1.234', highLimit: '1234.5' };
    const { say } = await open(<ChangeSheetForm indicator={indicator} version={limits} />, 'fr');
    await press(say('sheets.save'));
    await waitFor(() => expect(sent()).toEqual([expect.objectContaining({ lowLimit: '1.234', highLimit: '1234.5' })]));
  });

  it('are read by the marks of whoever types them; what could be two is not sent, and the focus goes there', async () => {
    const sent = patched();
    const { say } = await open(<ChangeSheetForm indicator={indicator} version={version} />, 'fr');
    const [low, high] = [say('sheets.lowLimit'), say('sheets.highLimit')];
    fill(await screen.findByLabelText(low), '1 234,5');
    fill(screen.getByLabelText(high), '2,012');
    await press(say('sheets.save'));
    const question = say('states.twoReadings', { typed: '2,012', first: '2,0120', second: '2\u00a0012' });
    await waitFor(() => expect(screen.getByLabelText(high)).toHaveFocus());
    expect(screen.getByLabelText(high).closest('div')?.parentElement).toHaveTextContent(
      question.replace('\u00a0', ' '),
    );
    expect(sent()).toEqual([]);
    fill(screen.getByLabelText(high), '2\u00a0012');
    await press(say('sheets.save'));
    await waitFor(() => expect(sent()).toEqual([expect.objectContaining({ lowLimit: '1234.5', highLimit: '2012' })]));
  });
});

it('a new version begins from the last one, on a day and with its reason', async () => {
  const { received } = fakeServer({
    ...SERVED,
    'POST /api/v1/indicators/i1/versions': {
      status: 201,
      body: { ...indicator, versions: [{ ...version, number: 3 }, version] },
    },
  });
  const { say } = await open(<NewVersionForm indicator={indicator} version={version} />);
  fill(await screen.findByLabelText(say('sheets.startsOn')), '2027-01-01');
  fill(screen.getByLabelText(say('sheets.bridge')), 'Only the unit changes.');
  await userEvent.selectOptions(screen.getByLabelText(say('indicators.howOften')), 'month');
  await press(say('sheets.begin'));
  const begun = say('sheets.begun', { code: 'I-STD-02', number: 3, day: '1 Jan 2027' });
  expect(await screen.findAllByText(begun)).not.toHaveLength(0);
  expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({
    startsOn: '2027-01-01',
    bridge: 'Only the unit changes.',
    sheet: { kind: 'decrease', frequency: 'month', title: { en: 'Days to approval' } },
  });
});
