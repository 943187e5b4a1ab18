import { createLogger } from './logger';
import { NestLogger } from './nest-logger';

const written = (act: (logger: ReturnType<typeof createLogger>) => void, LOG_LEVEL: 'info' | 'silent' = 'info') => {
  const lines: string[] = [];
  act(createLogger({ LOG_LEVEL, isProduction: true }, { write: (line: string) => void lines.push(line) }));
  return { text: lines.join(''), records: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe('the log', () => {
  it('is a line of JSON per event, with the level as a word', () => {
    const { records } = written((logger) => logger.info({ jobs: 3 }, 'started'));
    expect(records).toEqual([{ level: 'info', time: expect.any(String), pid: process.pid, jobs: 3, msg: 'started' }]);
  });

  it('is empty when silent', () => {
    expect(written((logger) => logger.fatal('gone'), 'silent').text).toBe('');
  });

  it('shows no secret and no person, however careless the line', () => {
    const request = {
      headers: {
        authorization: 'Bearer s3cret-bearer',
        cookie: '__Host-session=s3cret-cookie',
        'x-forwarded-for': '203.0.113.9',
        'user-agent': 's3cret-browser',
      },
      body: { email: 'anna@example.org', newPassword: 's3cret-password', deep: [{ totpSecret: 's3cret-totp' }] },
      reply: { 'set-cookie': ['a=s3cret-set-cookie'], resetToken: 's3cret-token' },
      note: 'mail to anna.berg@example.org went out',
    };
    const { text } = written((logger) => {
      logger.info(request, 'got %s from anna@example.org', 'Bearer s3cret-argument');
      logger.warn({ sessionId: 's3cret-session', owner: 'anna@example.org' });
      logger.error(new Error('postgres://resolute:s3cret-url@db/resolute refused anna@example.org'));
      logger.error({ err: Object.assign(new Error('duplicate'), { parameters: ['s3cret-parameter'] }) }, 'failed');
    });
    expect(text).not.toMatch(/s3cret|anna|203\.0\.113\.9/);
    expect(text).toContain('mail to [e-mail] went out');
  });

  it('keeps of an error its kind, code and stack, and of its causes, too', () => {
    const cause = Object.assign(new TypeError('inner'), { code: '23505', constraint: 'uq_persons_email' });
    const { records } = written((logger) => logger.error({ err: new Error('outer', { cause }) }, 'failed'));
    expect(records[0]).toMatchObject({
      msg: 'failed',
      err: {
        type: 'Error',
        message: 'outer',
        stack: expect.stringContaining('logger.spec'),
        cause: { type: 'TypeError', code: '23505', constraint: 'uq_persons_email' },
      },
    });
  });

  it('leaves out the value that PostgreSQL quotes', () => {
    const error = new Error('invalid input syntax for type uuid: "Anna Berg"');
    expect(written((logger) => logger.error(error)).text).not.toContain('Anna');
  });

  it('survives what refers to itself', () => {
    const loop: Record<string, unknown> = { name: 'loop' };
    loop.self = loop;
    expect(written((logger) => logger.info(loop)).records).toHaveLength(1);
  });
});

describe("Nest's logger", () => {
  it('goes to the same log, without what Nest tells of its wiring', () => {
    const { records } = written((logger) => {
      const nest = new NestLogger(logger);
      nest.log('Mapped {/health/live, GET} route', 'RouterExplorer');
      nest.log('Relay started', 'Relay');
      nest.warn({ email: 'anna@example.org' }, 'Jobs');
      nest.error('It failed', 'Error: it\n    at x', 'Jobs');
      nest.error(new Error('broken'), 'Jobs');
      nest.error('With an error', new Error('inner'), 'Jobs');
    });
    expect(records).toMatchObject([
      { level: 'info', msg: 'Relay started', context: 'Relay' },
      { level: 'warn', message: { email: '[removed]' }, context: 'Jobs' },
      { level: 'error', msg: 'It failed', stack: expect.stringContaining('at x') },
      { level: 'error', msg: 'broken', err: { message: 'broken' } },
      { level: 'error', msg: 'With an error', err: { message: 'inner' } },
    ]);
  });
});
