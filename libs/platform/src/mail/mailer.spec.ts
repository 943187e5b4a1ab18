import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { createMailer } from './create-mailer';
import { MailRefused } from './mail-refused';
import type { Mail } from './mailer';

const MAIL_FROM = 'Resolute <resolute@example.org>';
const clock = { now: () => new Date('2026-03-16T09:00:00Z') };
const mail: Mail = {
  to: 'anna@example.org',
  subject: 'Accès: 访问 — دخولك',
  text: 'Hello Anna,\nthe link.\n',
  html: '<p>Hello Anna</p>',
  messageId: '<0198f3c2@resolute.example.org>',
};

interface Received {
  readonly from: string;
  readonly to: string[];
  readonly text: string;
}

/** A mail server of the test's own, on this machine only. */
async function mailServer(
  refuse = false,
  hangUp = false,
): Promise<{ url: string; received: Received[]; close: () => Promise<void> }> {
  const received: Received[] = [];
  const sockets: Socket[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) => done(refuse ? new Error('no such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map((to) => to.address), text: Buffer.concat(chunks).toString() });
        if (hangUp) for (const open of sockets) open.destroy();
        else done();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

describe('mail', () => {
  let DATA_DIR: string;
  beforeEach(() => {
    DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'mail-'));
  });
  afterEach(() => rmSync(DATA_DIR, { recursive: true }));

  it('goes to the server of the settings, to one person', async () => {
    const server = await mailServer();
    await createMailer({ SMTP_URL: server.url, MAIL_FROM, DATA_DIR }, clock).send(mail);
    await server.close();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ from: 'resolute@example.org', to: ['anna@example.org'] });
    expect(server.received[0]?.text).toMatch(/^Message-ID: <0198f3c2@resolute\.example\.org>\r$/m);
    expect(server.received[0]?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(readdirSync(DATA_DIR)).toEqual([]);
  });

  it('fails when the server refuses it or is not there, so that the job tries again', async () => {
    const server = await mailServer(true);
    const mailer = createMailer({ SMTP_URL: server.url, MAIL_FROM, DATA_DIR }, clock);
    await expect(mailer.send(mail)).rejects.toThrow('no such mailbox');
    await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefused);
    await server.close();
    await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED');
    await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefused);
  });

  it('is not called refused when the server goes away with the message in its hands', async () => {
    const server = await mailServer(false, true);
    const mailer = createMailer({ SMTP_URL: server.url, MAIL_FROM, DATA_DIR }, clock);
    const error: unknown = await mailer.send(mail).catch((cause: unknown) => cause);
    await server.close();
    expect(server.received).toHaveLength(1);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(MailRefused);
  });

  it('goes into a file for its owner only when there is no server', async () => {
    await createMailer({ MAIL_FROM, DATA_DIR }, clock).send(mail);
    const folder = path.join(DATA_DIR, 'mail');
    expect(readdirSync(folder)).toEqual(['2026-03-16T09-00-00-000Z-0198f3c2@resolute.example.org.eml']);
    const file = path.join(folder, readdirSync(folder)[0] ?? '');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^To: anna@example\.org\r$/m);
    expect(text).toContain('Hello Anna');
    expect(text).toMatch(/multipart\/alternative/);
  });

  it.each([
    ['an address', { to: 'anna@example.org\r\nBcc: eve@example.org' }],
    ['a subject', { subject: 'Hello\nBcc: eve@example.org' }],
    ['an identity', { messageId: '<a@b>\r\nBcc: eve@example.org' }],
  ])('is refused when %s would write further headers', async (_, change) => {
    const mailer = createMailer({ MAIL_FROM, DATA_DIR }, clock);
    await expect(mailer.send({ ...mail, ...change })).rejects.toThrow('line break');
  });

  it('does not read one address as a list of several', async () => {
    const server = await mailServer();
    const mailer = createMailer({ SMTP_URL: server.url, MAIL_FROM, DATA_DIR }, clock);
    await mailer.send({ ...mail, to: 'anna@example.org, eve@example.org' }).catch(() => undefined);
    await server.close();
    expect(server.received.flatMap(({ to }) => to)).not.toContain('eve@example.org');
  });
});
