import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fakeUploads } from '../../../testing/fake-uploads';
import { renderPage } from '../../../testing/render-page';
import type { Actual, Evidence } from '../../api/evidence';
import { EvidenceFiles } from './evidence-files';

const MINUTES: Evidence = {
  id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13',
  fileName: 'minutes.pdf',
  mediaType: 'application/pdf',
  size: 1_258_291,
  sha256: 'ab',
  addedBy: { id: 'lea', name: 'Léa Ferrer' },
  addedAt: '2026-03-20T22:59:00Z',
};
const LIST: Evidence = {
  ...MINUTES,
  id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d14',
  fileName: 'list.csv',
  mediaType: 'text/csv',
  size: 900,
};

const valueWith = (version: number, ...evidence: Evidence[]): Actual =>
  ({ id: 'value', version, evidence, evidenceCount: evidence.length }) as unknown as Actual;

interface StageProps {
  readonly start: Actual;
  readonly canChange?: boolean;
  readonly onStale?: (actual: Actual) => void;
}

/** As a screen places it: holds the value and takes the new one. */
function Stage({ start, canChange = true, onStale }: StageProps) {
  const [{ version, evidence, evidenceCount }, setActual] = useState(start);
  return (
    <EvidenceFiles
      actualId="value"
      {...{ version, evidence, evidenceCount, canChange, onStale }}
      onChanged={setActual}
    />
  );
}

const pdf = (name = 'minutes.pdf'): File => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const chooser = (): HTMLInputElement =>
  document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
const choose = (...files: File[]): Promise<void> => userEvent.upload(chooser(), files);

describe('files of evidence', () => {
  it('say what they are, who added them and when, and are saved by their name', async () => {
    const { say } = await renderPage(<Stage start={valueWith(1, MINUTES, LIST)} canChange={false} />);
    const link = await screen.findByRole('link', { name: 'minutes.pdf' });
    expect(link).toHaveAttribute('href', `/api/v1/evidence/${MINUTES.id}/content`);
    expect(link).toHaveAttribute('download', 'minutes.pdf');
    expect(screen.getByText('PDF, 1.2 MB. Added by Léa Ferrer, 20 Mar 2026, 23:59.')).toBeVisible();
    expect(screen.getByText(/^CSV, 900 B\./)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('list', { name: say('evidence.title') })).toBeVisible();
  });

  it.each([
    ['an author, with the next step', valueWith(1), true, 'evidence.noneWhy'],
    ['a reader', valueWith(1), false, 'evidence.noneToRead'],
  ] as const)('are missed aloud by %s', async (_, start, canChange, sentence) => {
    const { say } = await renderPage(<Stage start={start} canChange={canChange} />);
    expect(await screen.findByText(say(sentence))).toBeVisible();
  });

  it('are counted for a reader who may not open them', async () => {
    const { say } = await renderPage(<Stage start={{ ...valueWith(1), evidenceCount: 2 }} canChange={false} />);
    expect(await screen.findByText(say('evidence.hidden', { count: 2 }))).toBeVisible();
  });
});

describe('adding evidence', () => {
  it('sends one file after the other, each by the version that the one before left', async () => {
    const { sent } = fakeUploads();
    const { say } = await renderPage(<Stage start={valueWith(3)} />);
    await screen.findByText(say('evidence.none'));
    await choose(pdf(), pdf('list.pdf'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/actuals/value/evidence',
      headers: { 'If-Match': '"3"', 'Accept-Language': 'en', 'Idempotency-Key': expect.stringMatching(/^.{36}$/) },
    });
    expect(sent[0]?.file.name).toBe('minutes.pdf');
    act(() => sent[0]?.progress(1, 4));
    const bar = screen.getByRole('progressbar', { name: say('evidence.sending', { name: 'minutes.pdf' }) });
    expect(bar).toHaveValue(0.25);
    expect(screen.getByText(say('evidence.waiting', { name: 'list.pdf' }))).toBeVisible();
    await act(async () => sent[0]?.answer(201, valueWith(4, MINUTES)));
    expect(await screen.findByRole('link', { name: 'minutes.pdf' })).toBeVisible();
    expect(screen.getAllByText(say('evidence.added', { name: 'minutes.pdf' }))).not.toHaveLength(0);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.headers['If-Match']).toBe('"4"');
    await act(async () => sent[1]?.answer(201, valueWith(5, MINUTES, LIST)));
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(2));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says why beside the name of what is refused, goes on with the next, and sends it again or gives it up', async () => {
    const { sent } = fakeUploads();
    const { say } = await renderPage(<Stage start={valueWith(1)} />);
    await screen.findByText(say('evidence.none'));
    await choose(pdf('trap.pdf'), pdf());
    await waitFor(() => expect(sent).toHaveLength(1));
    await act(async () => sent[0]?.answer(415, refusal('file/type-not-allowed', 'It is a program.')));
    expect(await screen.findByRole('alert')).toHaveTextContent('trap.pdf was not addedIt is a program.');
    await waitFor(() => expect(sent).toHaveLength(2));
    await act(async () => sent[1]?.answer(201, valueWith(2, MINUTES)));
    await userEvent.click(screen.getByRole('button', { name: say('evidence.retry', { name: 'trap.pdf' }) }));
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent[2]?.headers['If-Match']).toBe('"2"');
    expect(sent[2]?.headers['Idempotency-Key']).not.toBe(sent[0]?.headers['Idempotency-Key']);
    await act(async () => sent[2]?.answer(413, '<html>too large</html>'));
    expect(await screen.findByRole('alert')).toHaveTextContent(say('evidence.tooLarge'));
    await userEvent.click(screen.getByRole('button', { name: say('evidence.dismiss', { name: 'trap.pdf' }) }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[string, (sent: ReturnType<typeof fakeUploads>['sent'][number] | undefined) => void]>([
    ['no answer came', (sent) => sent?.lose()],
    ['a proxy gave up waiting', (sent) => sent?.answer(504, '<html>too late</html>')],
  ])('goes under the same key again when %s', async (_, goWrong) => {
    const { sent } = fakeUploads();
    const { say } = await renderPage(<Stage start={valueWith(1)} />);
    await screen.findByText(say('evidence.none'));
    await choose(pdf());
    await waitFor(() => expect(sent).toHaveLength(1));
    await act(async () => goWrong(sent[0]));
    expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswerTyped'));
    await userEvent.click(screen.getByRole('button', { name: say('evidence.retry', { name: 'minutes.pdf' }) }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.headers['Idempotency-Key']).toBe(sent[0]?.headers['Idempotency-Key']);
  });

  it('hands on what somebody else saved in the meantime, and takes it as seen only when the screen does', async () => {
    const { sent } = fakeUploads();
    const stale = jest.fn();
    const { say } = await renderPage(<Stage start={valueWith(1)} onStale={stale} />);
    await screen.findByText(say('evidence.none'));
    await choose(pdf());
    await waitFor(() => expect(sent).toHaveLength(1));
    const now = valueWith(2, LIST);
    await act(async () => sent[0]?.answer(412, { ...refusal('row/stale', 'Somebody else changed it.'), current: now }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed it.');
    expect(stale).toHaveBeenCalledWith(now);
    await userEvent.click(screen.getByRole('button', { name: say('evidence.retry', { name: 'minutes.pdf' }) }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.headers['If-Match']).toBe('"1"');
  });
});

describe('the place for evidence', () => {
  it('works by dropping, and what is dropped does not replace the page', async () => {
    const { sent } = fakeUploads();
    const { say } = await renderPage(<Stage start={valueWith(1)} />);
    const place = await screen.findByRole('group', { name: say('evidence.add') });
    fireEvent.dragOver(place);
    expect(place).toHaveAttribute('data-over', 'true');
    const drop = createEvent.drop(place, { dataTransfer: { files: [pdf()] } });
    fireEvent(place, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(place).toHaveAttribute('data-over', 'false');
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('ends with ten, and why stands beside the button', async () => {
    const ten = Array.from({ length: 10 }, (_, n) => ({ ...MINUTES, id: String(n), fileName: `${n}.pdf` }));
    const { say } = await renderPage(<Stage start={valueWith(1, ...ten)} />);
    const button = await screen.findByRole('button', { name: say('evidence.add') });
    expect(button).toHaveAccessibleDescription(say('evidence.full', { count: 10 }));
    expect(chooser()).toBeNull();
  });
});

describe('evidence that is there', () => {
  it('is removed by the keyboard after one question, by the version of its value', async () => {
    const { received } = fakeServer({
      [`DELETE /api/v1/evidence/${MINUTES.id}`]: { body: valueWith(8, LIST) },
    });
    const { say } = await renderPage(<Stage start={valueWith(7, MINUTES, LIST)} />);
    const ask = await screen.findByRole('button', { name: say('evidence.removeAsk', { name: 'minutes.pdf' }) });
    ask.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(say('evidence.removeConsequence'))).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: say('evidence.remove') }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'minutes.pdf' })).toBeNull());
    expect(received[0]?.headers.get('if-match')).toBe('"7"');
    expect(screen.getAllByText(say('evidence.removed', { name: 'minutes.pdf' }))).not.toHaveLength(0);
  });

  it('is spoken of in Arabic with its name kept apart', async () => {
    const long = { ...MINUTES, fileName: `${'a'.repeat(40)}.pdf` };
    const { say } = await renderPage(<Stage start={valueWith(1, long)} />, 'ar');
    expect(await screen.findByRole('link', { name: long.fileName })).toBeVisible();
    const short = `${'a'.repeat(11)}…${'a'.repeat(7)}.pdf`;
    expect(screen.getByRole('button', { name: say('evidence.removeAsk', { name: short }) })).toBeVisible();
  });
});
