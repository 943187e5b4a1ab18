import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fakeUploads } from '../../../testing/fake-uploads';
import { sessionOf } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { checkedSeal, verifiedFile } from '../../../testing/verified-file';
import { VerifyPage } from './verify-page';

beforeEach(() => {
  fakeServer({ 'GET /api/v1/sessions/current': { body: { stage: 'signed-out', hasSample: false } } });
});

const report = (): File => new File(['%PDF'], 'C26-35-F.pdf');

async function page(language: 'en' | 'ar' = 'en') {
  const { sent } = fakeUploads();
  const { say } = await renderPage(<VerifyPage />, language);
  await screen.findByRole('heading', { level: 1, name: say('verify.title') });
  const choose = (file: File): Promise<void> =>
    userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, file);
  const answered = async (body: unknown, status = 200): Promise<void> => {
    await choose(report());
    await act(async () => sent.at(-1)?.answer(status, body));
  };
  return { sent, say, choose, answered };
}

/** What is read out by itself. */
const said = () => screen.getAllByRole('status')[0] as HTMLElement;

it('says before a file is chosen what becomes of it, and what a seal is', async () => {
  const { say } = await page();
  expect(screen.getByText(say('verify.notKept'))).toBeVisible();
  expect(screen.getByText(say('verify.limits', { megabytes: 64 }))).toBeVisible();
  expect(screen.getByRole('region', { name: say('verify.aboutSeal') })).toHaveTextContent(
    say('verify.aboutCertificate'),
  );
});

it('sends the file, shows how far it has come, and reads the answer out', async () => {
  const { sent, say, choose } = await page();
  await choose(report());
  expect(sent).toMatchObject([{ method: 'POST', path: '/api/v1/verifications', file: { name: 'C26-35-F.pdf' } }]);
  act(() => sent[0]?.progress(1, 2));
  expect(screen.getByRole('progressbar', { name: /Sending/ })).toHaveAttribute('value', '0.5');
  act(() => sent[0]?.progress(2, 2));
  expect(screen.getByRole('progressbar', { name: /Checking/ })).not.toHaveAttribute('value');
  await act(async () => sent[0]?.answer(200, verifiedFile('unchanged')));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(within(said()).getByText(say('verify.verdict-unchanged'))).toBeVisible();
  const document = screen.getByRole('region', { name: say('verify.document') });
  expect(document).toHaveTextContent('C26/35-F');
  expect(within(document).getByText('Résumé à l’intention du Conseil')).toHaveAttribute('lang', 'fr');
  expect(within(document).getByRole('link', { name: say('verify.openPage') })).toHaveAttribute(
    'href',
    '/public/issues/01990000-0000-7000-8000-000000000001',
  );
  const checked = screen.getByRole('region', { name: say('verify.checked') });
  for (const good of ['isNamed', 'isSigned', 'isInAudit'] as const)
    expect(checked).toHaveTextContent(say(`verify.good-${good}`));
  for (const digits of ['ab', 'cd', 'ef']) expect(checked).toHaveTextContent(digits.repeat(32));
  expect(checked).toHaveTextContent('Seal of TSB');
});

it('takes a file that is dropped, and another one after that', async () => {
  const { sent, say } = await page();
  const drop = (file: File) =>
    fireEvent.drop(screen.getByRole('group', { name: say('verify.file') }), { dataTransfer: { files: [file] } });
  drop(report());
  await waitFor(() => expect(sent).toHaveLength(1));
  await act(async () => sent[0]?.answer(200, verifiedFile('unknown')));
  expect(screen.getByRole('button', { name: say('verify.chooseAnother') })).toBeVisible();
  drop(new File(['b'], 'other.pdf'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(screen.queryByText(say('verify.verdict-unknown'))).toBeNull();
});

it('answers of the file that was chosen last, whichever answer comes first', async () => {
  const { sent, say, choose } = await page();
  await choose(report());
  await choose(new File(['b'], 'other.pdf'));
  expect(sent).toHaveLength(2);
  expect(screen.getByRole('progressbar', { name: /other\.pdf/ })).toBeVisible();
  await act(async () => sent[0]?.answer(200, verifiedFile('unknown')));
  act(() => sent[0]?.progress(1, 2));
  expect(screen.queryByText(say('verify.verdict-unknown'))).toBeNull();
  expect(screen.getByRole('progressbar', { name: /other\.pdf/ })).toBeVisible();
  await act(async () => sent[1]?.answer(200, verifiedFile('unchanged')));
  expect(said()).toHaveTextContent(say('verify.about-unchanged', { name: 'other.pdf' }));
});

it('names what superseded it, and leads there where everybody may', async () => {
  const { say, answered } = await page();
  const later = { documentNumber: 'C26/35(Rev.1)', issuedAt: '2026-05-02T09:00:00Z' };
  await answered(verifiedFile('superseded', { supersededBy: { ...later, id: 'a1' } }));
  expect(said()).toHaveTextContent(say('verify.verdict-superseded'));
  expect(said()).toHaveTextContent(/C26\/35\(Rev\.1\)/);
  expect(screen.getByRole('link', { name: /C26\/35\(Rev\.1\)/ })).toHaveAttribute('href', '/public/issues/a1');
  await answered(verifiedFile('superseded', { issueId: null, supersededBy: { ...later, id: null } }));
  expect(screen.queryByRole('link', { name: /Rev/ })).toBeNull();
  expect(screen.getByRole('link', { name: say('verify.notPublic') })).toHaveAttribute('href', '/');
});

it('leads those who are signed in to the issued reports for what is not public', async () => {
  fakeServer({ 'GET /api/v1/sessions/current': { body: sessionOf('me', 'council') } });
  const { say, answered } = await page();
  await answered(verifiedFile('unchanged', { issueId: null }));
  const way = await screen.findByRole('link', { name: say('verify.notPublicHere') });
  expect(way).toHaveAttribute('href', '/issues');
  expect(screen.queryByText(say('verify.notPublic'))).toBeNull();
});

it('leaves no doubt about what was altered', async () => {
  const { say, answered } = await page();
  const seal = checkedSeal({ checks: { isNamed: false, isSigned: true, isInAudit: true } });
  await answered({ ...verifiedFile('altered', { format: null, seal }), isSignatureRemoved: true });
  expect(said()).toHaveTextContent(say('verify.verdict-altered'));
  expect(said()).toHaveTextContent(say('verify.signatureRemoved'));
  expect(screen.getByRole('region', { name: say('verify.claimed') })).toBeVisible();
  expect(screen.queryByRole('region', { name: say('verify.document') })).toBeNull();
  expect(screen.getByText(say('verify.bad-isNamed'))).toBeVisible();
  expect(screen.queryByText(say('verify.good-isNamed'))).toBeNull();
});

it('says when a seal does not hold, and when it is none for official documents', async () => {
  const { say, answered } = await page();
  const checks = { isNamed: true, isSigned: false, isInAudit: false };
  await answered(verifiedFile('broken-seal', { seal: checkedSeal({ checks, isDevelopment: true }) }));
  expect(said()).toHaveTextContent(say('verify.verdict-broken-seal'));
  expect(said()).toHaveTextContent(say('verify.development'));
  expect(screen.getByText(say('verify.bad-isSigned'))).toBeVisible();
  expect(screen.getByText(say('verify.bad-isInAudit'))).toBeVisible();
});

it('says of half a seal what it is', async () => {
  const { say, answered } = await page();
  await answered(verifiedFile('unchanged', { part: 'manifest', language: null, format: null }));
  expect(screen.getByText(say('verify.part-manifest'))).toBeVisible();
  expect(screen.queryByText(say('verify.language'))).toBeNull();
});

it('says what an unknown file means, in the direction of its reader', async () => {
  const { say, answered } = await page('ar');
  await answered(verifiedFile('unknown'));
  expect(said()).toHaveTextContent(say('verify.verdict-unknown'));
  expect(document.documentElement.dir).toBe('rtl');
  expect(screen.getByText('ef'.repeat(32))).toHaveAttribute('dir', 'ltr');
  expect(screen.queryByText(say('verify.seal'))).toBeNull();
});

it.each([
  [refusal('file/empty', 'The file is empty.'), 400, /file is empty/, true],
  [refusal('request/too-many', 'Too many requests.'), 429, /Too many/, true],
  ['<html>', 502, /did not answer/, true],
  ['<html>', 413, /larger than 64/, false],
  [refusal('request/too-large', 'Too large.'), 413, /larger than 64/, false],
])('says why a file was not checked, and asks again where that helps: %j', async (body, status, why, again) => {
  const { sent, say, answered } = await page();
  await answered(body, status);
  expect(within(await screen.findByRole('alert')).getByText(why)).toBeVisible();
  const retry = screen.queryByRole('button', { name: say('verify.retry') });
  expect(retry !== null).toBe(again);
  if (!retry) return;
  await userEvent.click(retry);
  expect(sent).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('does not send what is too large', async () => {
  const { sent, choose } = await page();
  const file = report();
  Object.defineProperty(file, 'size', { value: 64 * 1_048_576 + 1 });
  await choose(file);
  expect(await screen.findByRole('alert')).toHaveTextContent(/larger than 64/);
  expect(sent).toEqual([]);
});
