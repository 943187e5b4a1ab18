import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { DomainError } from '@resolute/domain';
import {
  IdentityHousekeeping,
  IdentityModule,
  issueFirstAdministratorToken,
  LinkMails,
  type SampleAccount,
  startInstallation,
} from '@resolute/identity';
import { createLogger } from '@resolute/platform';
import { Secret, TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import { Text } from '../../apps/api/src/http/fields/text';
import { Keyed } from '../../apps/api/src/http/keyed';
import { type RunningApi, startApi } from '../support/api';
import { Browser } from '../support/browser';
import { HandClock } from '../support/clock';
import { TestPeople } from '../support/people';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WRONG = 'a password that is wrong';
const GOOD = 'the third train to Geneva';

class PieceDto {
  @Text({ max: 200 })
  name: string;
}

/** A route of the test's own, which counts how often it really worked. */
@Controller('api/v1/pieces')
class PiecesController {
  static made = 0;

  @Post()
  @Keyed()
  async make(@Body() { name }: PieceDto): Promise<unknown> {
    PiecesController.made += 1;
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (name === 'forbidden') throw new DomainError('access/not-allowed', { params: { reason: 'name' } });
    if (name === 'broken') throw new Error('out of order');
    return { name, number: PiecesController.made, version: 3 };
  }

  @Post('silent')
  @Keyed()
  @HttpCode(204)
  silent(): void {
    PiecesController.made += 1;
  }
}

@Module({ imports: [IdentityModule], controllers: [PiecesController] })
class PiecesModule {}

interface Installation {
  readonly api: RunningApi;
  readonly source: DataSource;
  readonly clock: HandClock;
  readonly people: TestPeople;
  readonly accounts: ReadonlyMap<string, SampleAccount>;
  readonly folder: string;
  readonly lines: string[];
  close(): Promise<void>;
}

async function install(withSample: boolean, settings: Record<string, string> = {}): Promise<Installation> {
  const clock = new HandClock();
  const lines: string[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sign-in-'));
  const api = await startApi({
    clock,
    modules: [PiecesModule],
    settings: { DATA_DIR: folder, ...settings },
    logger: createLogger({ LOG_LEVEL: 'trace', isProduction: true }, { write: (line) => void lines.push(line) }),
  });
  const source = await api.database.open();
  const first = await startInstallation(source, clock.now(), withSample ? [] : null);
  // The sample has several contributors; the first is the one of a single unit.
  const sample = first?.kind === 'sample' ? first.accounts : [];
  const accounts = new Map(sample.toReversed().map((one) => [one.role, one]));
  const close = async (): Promise<void> => {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { api, source, clock, people: new TestPeople(source), accounts, folder, lines, close };
}

const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://resolute.example.org' };
const byNumber = (a: number, b: number): number => a - b;
const codeAt = (secret: string, moment: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment.getTime() });

describe('signing in', () => {
  let here: Installation;
  let addresses = 0;

  beforeAll(async () => {
    here = await install(true);
  });
  afterAll(() => here.close());

  /** Each from an address of its own, so that one story does not slow down another. */
  const browser = (address?: string): Browser => {
    addresses += 1;
    return new Browser(here.api, address ?? `198.51.${Math.floor(addresses / 250)}.${addresses % 250}`);
  };
  const account = (role: string): SampleAccount => {
    const found = here.accounts.get(role);
    if (!found) throw new Error(`No sample account for ${role}`);
    return found;
  };
  const signedIn = async (role: string): Promise<Browser> => {
    const one = browser();
    const { email, password } = account(role);
    expect((await one.signIn(email, password)).statusCode).toBe(201);
    return one;
  };
  const personId = async (role: string): Promise<string> => {
    const [row] = await here.source.query('SELECT id FROM persons WHERE email = $1', [account(role).email]);
    return row.id;
  };

  it.each(['administrator', 'planner', 'contributor', 'verifier', 'rapporteur', 'director', 'council', 'auditor'])(
    'works for the sample %s',
    async (role) => {
      const { email, password, name } = account(role);
      const one = browser();
      const response = await one.signIn(email.toUpperCase(), password);
      expect(response.statusCode).toBe(201);
      const view = {
        stage: 'complete',
        hasSample: true,
        person: { name, email, language: 'en', theme: 'auto', version: 1, hasSecondFactor: false },
        grants: [{ role }],
        secondFactorRequired: false,
        idleMinutes: 45,
      };
      expect(response.json()).toMatchObject(view);
      expect((await one.get('sessions/current')).json()).toMatchObject(view);
      expect((await one.get('profile')).json()).toMatchObject({ name, email });
    },
  );

  it('tells a visitor that they are signed out, without an error', async () => {
    const response = await browser().get('sessions/current');
    expect([response.statusCode, response.json()]).toEqual([200, { stage: 'signed-out', hasSample: true }]);
    expect((await browser().get('profile')).json()).toMatchObject({ status: 401, code: 'access/not-signed-in' });
  });

  it('keeps the token in a cookie that scripts and other sites do not get, under a plain name on this machine only', async () => {
    const { email, password } = account('auditor');
    const response = await browser().signIn(email, password);
    expect(response.headers['set-cookie']).toMatch(/^resolute=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const [{ count }] = await here.source.query(
      `SELECT count(*)::int AS count FROM sessions WHERE octet_length(token_hash) = 32`,
    );
    expect(count).toBeGreaterThan(0);
  });

  it('refuses an unknown address, a wrong password, a disabled person and one without a password alike', async () => {
    const disabled = await here.people.person([], { disabled: true });
    const invited = await here.people.person();
    const answers = [];
    for (const email of [
      'nobody@example.org',
      account('planner').email,
      `${disabled.id}@test.example`,
      `${invited.id}@test.example`,
    ]) {
      const response = await browser().signIn(email, WRONG);
      expect(response.headers['set-cookie']).toBeUndefined();
      const { requestId: _, ...problem } = response.json();
      answers.push(problem);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'access/sign-in-refused' });
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const lasts = async (email: string): Promise<number> => {
      const times: number[] = [];
      for (let index = 0; index < 5; index += 1) {
        const start = performance.now();
        await browser().signIn(email, WRONG);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[2] ?? 0;
    };
    await lasts('warm@example.org');
    const [known, unknown] = [await lasts(account('council').email), await lasts('nobody@example.org')];
    expect(unknown / known).toBeGreaterThan(0.25);
    expect(unknown / known).toBeLessThan(4);
    here.clock.advance(16 * MINUTE);
  });

  it('slows down guessing, and locks nobody out who comes from elsewhere', async () => {
    const { email, password } = account('rapporteur');
    const thief = browser('203.0.113.66');
    for (let index = 0; index < 5; index += 1) expect((await thief.signIn(email, WRONG)).statusCode).toBe(401);
    const response = await thief.signIn(email, password);
    expect(response.json()).toMatchObject({
      status: 429,
      code: 'access/too-many-tries',
      params: { retryAfterSeconds: 30 },
    });
    expect(response.headers['retry-after']).toBe('30');
    expect((await browser().signIn(email, password)).statusCode).toBe(201);

    here.clock.advance(30_000);
    expect((await thief.signIn(email, WRONG)).statusCode).toBe(401);
    expect((await thief.signIn(email, WRONG)).json()).toMatchObject({ params: { retryAfterSeconds: 60 } });
    here.clock.advance(MINUTE);
    expect((await thief.signIn(email, password)).statusCode).toBe(201);
    expect((await thief.signIn(email, WRONG)).statusCode).toBe(401);
  });

  it('gives 50 tries at the same time no more than five guesses', async () => {
    const { email } = account('director');
    const thief = browser();
    const all = await Promise.all(Array.from({ length: 50 }, () => thief.signIn(email, WRONG)));
    expect(all.filter((response) => response.statusCode === 401)).toHaveLength(5);
    expect(all.filter((response) => response.statusCode === 429)).toHaveLength(45);
  });

  it('slows down one address that tries many accounts', async () => {
    const thief = browser('2001:db8:7::1');
    for (let index = 0; index < 50; index += 1) await thief.signIn(`person-${index}@example.org`, WRONG);
    const neighbour = browser('2001:db8:7::2');
    expect((await neighbour.signIn('person-51@example.org', WRONG)).statusCode).toBe(429);
    here.clock.advance(16 * MINUTE);
    expect((await neighbour.signIn('person-51@example.org', WRONG)).statusCode).toBe(401);
  });

  it('gives a new token each time, and ends the session that the browser had', async () => {
    const one = await signedIn('council');
    const before = one.cookie;
    const { email, password } = account('council');
    await one.signIn(email, password);
    expect(one.cookie).not.toBe(before);
    expect((await browser().get('profile', { cookie: before })).statusCode).toBe(401);
    expect((await one.get('profile')).statusCode).toBe(200);
  });

  it('does not take a token that a stranger has set', async () => {
    const one = browser();
    one.cookie = `resolute=${'A'.repeat(43)}`;
    const { email, password } = account('council');
    await one.signIn(email, password);
    expect(one.cookie).not.toContain('AAAA');
  });

  describe('a session', () => {
    it('ends when it is not used', async () => {
      const one = await signedIn('auditor');
      for (let index = 0; index < 3; index += 1) {
        here.clock.advance(44 * MINUTE);
        expect((await one.get('profile')).statusCode).toBe(200);
      }
      here.clock.advance(45 * MINUTE);
      expect((await one.get('profile')).json()).toMatchObject({ code: 'access/not-signed-in' });
      expect((await one.get('sessions/current')).json()).toMatchObject({ stage: 'signed-out' });
    });

    it('ends after ten hours in any case', async () => {
      const one = await signedIn('auditor');
      for (let index = 0; index < 14; index += 1) {
        here.clock.advance(40 * MINUTE);
        expect((await one.get('profile')).statusCode).toBe(200);
      }
      here.clock.advance(40 * MINUTE);
      expect((await one.get('profile')).statusCode).toBe(401);
    });

    it('is marked as seen once a minute at most', async () => {
      const one = await signedIn('auditor');
      const seen = async (): Promise<string> =>
        (await one.get('sessions')).json().items.find((each: { isCurrent: boolean }) => each.isCurrent).seenAt;
      const start = here.clock.now().toISOString();
      here.clock.advance(59_000);
      expect(await seen()).toBe(start);
      here.clock.advance(1_000);
      expect(await seen()).toBe(here.clock.now().toISOString());
    });

    it('ends by signing out, and so does its cookie', async () => {
      const one = await signedIn('auditor');
      const { cookie } = one;
      const response = await one.send('DELETE', 'sessions/current');
      expect([response.statusCode, one.cookie]).toEqual([204, '']);
      expect(response.headers['set-cookie']).toContain('Max-Age=0');
      expect((await browser().get('profile', { cookie })).statusCode).toBe(401);
    });

    it('is listed beside the others by its device, and one can be ended from another', async () => {
      const [here1, there] = [await signedIn('verifier'), await signedIn('verifier')];
      const { items } = (await here1.get('sessions')).json();
      expect(items).toHaveLength(2);
      expect(items.every((each: { device: string }) => each.device === 'Firefox on Linux')).toBe(true);
      const other = items.find((each: { isCurrent: boolean }) => !each.isCurrent);
      const stranger = await signedIn('planner');
      expect((await stranger.send('DELETE', `sessions/${other.id}`)).statusCode).toBe(404);
      expect((await here1.send('DELETE', `sessions/${other.id}`)).statusCode).toBe(204);
      expect((await there.get('profile')).statusCode).toBe(401);
      expect((await here1.get('profile')).statusCode).toBe(200);
    });

    it('ends with all others by signing out everywhere', async () => {
      const both = [await signedIn('verifier'), await signedIn('verifier')];
      expect((await both[0]?.send('DELETE', 'sessions'))?.statusCode).toBe(204);
      for (const one of both) expect((await one.get('sessions/current')).json().stage).toBe('signed-out');
    });

    it('loses a role on the next request, and everything when its person is disabled', async () => {
      const one = await signedIn('contributor');
      const id = await personId('contributor');
      expect((await one.get('sessions/current')).json().grants).toHaveLength(1);
      await here.source.query('UPDATE role_grants SET revoked_at = now(), revoked_by_id = $2 WHERE person_id = $1', [
        id,
        await personId('administrator'),
      ]);
      expect((await one.get('sessions/current')).json().grants).toEqual([]);
      await here.source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [id]);
      expect((await one.get('profile')).statusCode).toBe(401);
      const { email, password } = account('contributor');
      expect((await browser().signIn(email, password)).json()).toMatchObject({ code: 'access/sign-in-refused' });
    });
  });

  describe('a password', () => {
    it('is changed by whoever knows it, which ends all other sessions', async () => {
      const { email, password } = account('council');
      const [one, other] = [await signedIn('council'), await signedIn('council')];
      const change = (currentPassword: string, newPassword: string) =>
        one.post('password-changes', { currentPassword, newPassword });
      expect((await change(WRONG, GOOD)).json()).toMatchObject({ status: 400, code: 'access/wrong-password' });
      expect((await change(password, 'Password2026!')).json()).toMatchObject({
        errors: [{ field: 'newPassword', code: 'field/password-common' }],
      });
      expect((await change(password, 'council-2026')).json()).toMatchObject({
        errors: [{ field: 'newPassword', code: 'field/password-common' }],
      });
      expect((await change(password, 'Dear Claire and me')).json()).toMatchObject({
        errors: [{ code: 'field/password-personal' }],
      });
      expect((await change(password, GOOD)).statusCode).toBe(204);
      expect((await one.get('profile')).statusCode).toBe(200);
      expect((await other.get('profile')).statusCode).toBe(401);
      expect((await browser().signIn(email, password)).statusCode).toBe(401);
      expect((await browser().signIn(email, GOOD)).statusCode).toBe(201);
    });

    it('cannot be guessed from a borrowed browser', async () => {
      const one = await signedIn('auditor');
      for (let index = 0; index < 5; index += 1)
        await one.post('password-changes', { currentPassword: WRONG, newPassword: GOOD });
      const response = await one.post('password-changes', { currentPassword: WRONG, newPassword: GOOD });
      expect(response.json()).toMatchObject({ code: 'access/too-many-tries' });
    });
  });

  describe('a second factor', () => {
    it('is set up, asked for, and takes each code once', async () => {
      const { email, password } = account('planner');
      const one = await signedIn('planner');
      const other = await signedIn('planner');
      const begun = (await one.post('second-factors')).json();
      expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Resolute:/);
      expect(begun.qrCode).toMatch(/^data:image\/svg\+xml;base64,/);
      expect((await one.get('sessions/current')).json().person.hasSecondFactor).toBe(false);
      const code = () => codeAt(begun.secret, here.clock.now());

      expect((await one.post('second-factors/current/confirmations', { code: '000000' })).json()).toMatchObject({
        code: 'access/wrong-code',
      });
      const before = one.cookie;
      const confirmed = await one.post('second-factors/current/confirmations', { code: code() });
      expect(confirmed.json()).toMatchObject({ stage: 'complete', person: { hasSecondFactor: true } });
      expect(one.cookie).not.toBe(before);
      expect((await other.get('profile')).statusCode).toBe(401);
      expect((await one.post('second-factors')).json()).toMatchObject({ status: 409, code: 'second-factor/exists' });

      const again = browser();
      expect((await again.signIn(email, password)).json()).toMatchObject({ stage: 'second-factor', grants: [] });
      const half = again.cookie;
      expect((await again.get('profile')).json()).toMatchObject({ status: 401, code: 'access/second-factor-missing' });
      expect((await again.post('second-factors')).json()).toMatchObject({ code: 'second-factor/exists' });
      const check = (given: string) => again.post('sessions/current/second-factor-checks', { code: given });
      expect((await check(code())).json()).toMatchObject({ code: 'access/wrong-code' });
      here.clock.advance(30_000);
      expect((await check(code())).json()).toMatchObject({ stage: 'complete', grants: [{ role: 'planner' }] });
      expect(again.cookie).not.toBe(half);
      expect((await browser().get('profile', { cookie: half })).statusCode).toBe(401);

      const third = browser();
      await third.signIn(email, password);
      const twice = await third.post('sessions/current/second-factor-checks', { code: code() });
      expect(twice.json()).toMatchObject({ status: 400, code: 'access/wrong-code' });

      const remove = (given: string) => one.send('DELETE', 'second-factors/current', { password: given });
      expect((await remove(WRONG)).json()).toMatchObject({ code: 'access/wrong-password' });
      expect((await remove(password)).statusCode).toBe(204);
      expect((await browser().signIn(email, password)).json()).toMatchObject({ stage: 'complete' });
    });

    it('cannot be guessed, not even from many addresses', async () => {
      here.clock.advance(16 * MINUTE);
      const one = await signedIn('planner');
      const { secret } = (await one.post('second-factors')).json();
      await one.post('second-factors/current/confirmations', { code: codeAt(secret, here.clock.now()) });
      const { email, password } = account('planner');
      const answers: number[] = [];
      for (let index = 0; index < 7; index += 1) {
        const thief = browser();
        await thief.signIn(email, password);
        answers.push((await thief.post('sessions/current/second-factor-checks', { code: '123456' })).statusCode);
      }
      expect(answers).toEqual([400, 400, 400, 400, 400, 429, 429]);
    });

    it('spends a code once, however many send it at the same time', async () => {
      const { email, password } = account('administrator');
      const one = await signedIn('administrator');
      const { secret } = (await one.post('second-factors')).json();
      await one.post('second-factors/current/confirmations', { code: codeAt(secret, here.clock.now()) });
      here.clock.advance(MINUTE);
      const many = await Promise.all(
        [1, 2, 3, 4].map(async () => {
          const each = browser();
          await each.signIn(email, password);
          return each;
        }),
      );
      const code = codeAt(secret, here.clock.now());
      const answers = await Promise.all(
        many.map((each) => each.post('sessions/current/second-factor-checks', { code })),
      );
      expect(answers.map((answer) => answer.statusCode).toSorted(byNumber)).toEqual([201, 400, 400, 400]);
    });
  });

  describe('a profile', () => {
    it('is changed on the version that was seen', async () => {
      const one = await signedIn('verifier');
      const read = await one.get('profile');
      const match = { 'if-match': String(read.headers.etag) };
      const change = { language: 'ar', numerals: 'arab', timeZone: 'Africa/Cairo', theme: 'dark' };
      expect((await one.send('PATCH', 'profile', change)).json()).toMatchObject({ code: 'request/if-match-missing' });
      const changed = await one.send('PATCH', 'profile', change, match);
      expect(changed.json()).toMatchObject({ ...change, version: 2 });
      const stale = await one.send('PATCH', 'profile', { theme: 'light' }, match);
      expect(stale.json()).toMatchObject({ status: 412, code: 'row/stale', current: { version: 2, theme: 'dark' } });
      expect(stale.json().title).toMatch(/\p{Script=Arabic}/u);
      for (const timeZone of ['Mars/Olympus', 'CET; DROP', '+01:00', '', 7]) {
        const refused = await one.send('PATCH', 'profile', { timeZone }, { 'if-match': '"2"' });
        expect(refused.json()).toMatchObject({ errors: [{ field: 'timeZone', code: 'field/not-a-time-zone' }] });
      }
    });
  });

  describe('a request that another website sends', () => {
    it.each([
      ['from the same origin', { 'sec-fetch-site': 'same-origin' }, 201],
      ['typed by a person', { 'sec-fetch-site': 'none' }, 201],
      ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['from a neighbour under the same name', { 'sec-fetch-site': 'same-site' }, 403],
      ['from another origin, as an old browser says', { origin: 'https://evil.example' }, 403],
      ['from our origin, as an old browser says', { origin: 'http://localhost:3000' }, 201],
      ['without a word, with a session', {}, 403],
    ])('%s', async (_, headers: Record<string, string>, status) => {
      const { cookie } = await here.people.person();
      const response = await here.api.inject({
        method: 'POST',
        url: '/api/v1/pieces',
        headers: { cookie, 'idempotency-key': 'a-key-of-the-csrf-case', ...headers },
        payload: { name: 'x' },
      });
      expect(response.statusCode).toBe(status);
      if (status === 403) expect(response.json()).toMatchObject({ code: 'request/cross-site' });
    });

    it('may sign in without a word when it carries no session, as programs do', async () => {
      const response = await here.api.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        payload: { email: 'nobody@example.org', password: WRONG },
      });
      expect(response.json()).toMatchObject({ status: 401, code: 'access/sign-in-refused' });
    });
  });

  describe('a POST', () => {
    const KEY = 'the-key-of-this-request';
    let one: Browser;
    const post = (name: string, headers: Record<string, string> = {}, path = 'pieces') =>
      one.post(path, { name }, { 'idempotency-key': KEY, ...headers });
    beforeEach(async () => {
      one = browser();
      one.cookie = (await here.people.person()).cookie;
      // These sessions were begun by PostgreSQL's clock.
      await here.source.query('UPDATE sessions SET seen_at = $1, ends_at = $2', [
        here.clock.now(),
        new Date(here.clock.now().getTime() + 10 * HOUR),
      ]);
      PiecesController.made = 0;
    });

    it('needs a key', async () => {
      const without = await here.api.inject({
        method: 'POST',
        url: '/api/v1/pieces',
        headers: { cookie: one.cookie, 'sec-fetch-site': 'same-origin' },
        payload: { name: 'a' },
      });
      expect(without.json()).toMatchObject({ status: 400, code: 'request/idempotency-key-missing' });
      for (const key of ['short', 'x'.repeat(201), 'ключ-из-шестнадцати'])
        expect((await post('a', { 'idempotency-key': key })).json()).toMatchObject({
          status: 400,
          errors: [{ field: 'Idempotency-Key' }],
        });
      expect(PiecesController.made).toBe(0);
    });

    it('works once, however many send it at the same time', async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post('a')));
      expect(PiecesController.made).toBe(1);
      expect([...new Set(answers.map((answer) => answer.statusCode))].toSorted(byNumber)).toEqual([201, 409]);
      const late = answers.find((answer) => answer.statusCode === 409);
      expect(late?.json()).toMatchObject({ code: 'request/idempotency-key-in-flight' });
      const again = await post('a');
      expect(again.json()).toEqual({ name: 'a', number: 1, version: 3 });
      expect(again.headers).toMatchObject({ 'idempotent-replayed': 'true', etag: '"3"' });
      expect(PiecesController.made).toBe(1);
    });

    it('is another one with another body, another address or another person', async () => {
      const first = await post('a');
      expect(first.headers['idempotent-replayed']).toBeUndefined();
      expect((await post('b')).json()).toMatchObject({ status: 422, code: 'request/idempotency-key-reused' });
      expect((await post('a', {}, 'pieces/silent')).json()).toMatchObject({ status: 422 });
      one.cookie = (await here.people.person()).cookie;
      await here.source.query('UPDATE sessions SET seen_at = $1, ends_at = $2', [
        here.clock.now(),
        new Date(here.clock.now().getTime() + 10 * HOUR),
      ]);
      expect((await post('b')).statusCode).toBe(201);
    });

    it('replays a refusal and an empty answer, too', async () => {
      const first = await post('forbidden');
      const again = await post('forbidden');
      expect(again.json()).toEqual({ ...first.json(), requestId: again.headers['x-request-id'] });
      expect(again.headers['idempotent-replayed']).toBe('true');
      const key = { 'idempotency-key': 'the-key-of-an-empty-one' };
      for (let index = 0; index < 2; index += 1) {
        const silent = await post('a', key, 'pieces/silent');
        expect([silent.statusCode, silent.body]).toEqual([204, '']);
      }
      expect(PiecesController.made).toBe(2);
    });

    it('may be sent again after a fault of ours', async () => {
      expect((await post('broken')).statusCode).toBe(500);
      expect((await post('broken')).statusCode).toBe(500);
      expect(PiecesController.made).toBe(2);
    });

    it('is taken over when the first seems dead, and forgotten after a day', async () => {
      await post('a');
      await here.source.query('UPDATE idempotency_keys SET status = NULL, body = NULL, headers = NULL');
      expect((await post('a')).statusCode).toBe(409);
      here.clock.advance(61_000);
      expect((await post('a')).statusCode).toBe(201);
      expect(PiecesController.made).toBe(2);
      await here.source.query('UPDATE idempotency_keys SET started_at = $1', [
        new Date(here.clock.now().getTime() - 24 * HOUR),
      ]);
      expect((await post('c')).json()).toMatchObject({ name: 'c', number: 3 });
    });
  });

  it('leaves no secret and nobody in the log and in the audit trail', async () => {
    const log = here.lines.join('');
    const trail = JSON.stringify(await here.source.query('SELECT record FROM audit_entries'));
    const secrets = [
      WRONG,
      GOOD,
      ...[...here.accounts.values()].flatMap(({ email, password, name }) => [email, password, name]),
    ];
    for (const text of [log, trail]) {
      expect(text.length).toBeGreaterThan(1_000);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/198\.51\.|203\.0\.113|Firefox|resolute=/);
    }
  });

  it('forgets marks that have served', async () => {
    here.clock.advance(45 * 24 * HOUR);
    await here.api.app.get(IdentityHousekeeping, { strict: false }).prune();
    for (const table of ['sessions', 'failed_sign_ins', 'idempotency_keys', 'one_time_links'])
      expect(await here.source.query(`SELECT FROM ${table}`)).toEqual([]);
  });
});

describe('links', () => {
  let here: Installation;
  const visitor = (): Browser => new Browser(here.api);

  beforeAll(async () => {
    here = await install(false);
  });
  afterAll(() => here.close());

  /** Does what the worker would, and reads the link out of the mail. */
  const mailedToken = async (): Promise<string> => {
    const [row] = await here.source.query(
      `SELECT ids->>'linkId' AS id FROM outbox WHERE job = 'mail.send-link' ORDER BY id DESC LIMIT 1`,
    );
    await here.api.app.get(LinkMails, { strict: false }).send(row.id);
    const folder = path.join(here.folder, 'mail');
    const file = readdirSync(folder).find((name) => name.includes(row.id));
    const text = readFileSync(path.join(folder, file ?? ''), 'utf8').replaceAll('=\r\n', '');
    return /#([\w-]{43})/.exec(text)?.[1] ?? '';
  };
  const jobs = async (): Promise<number> =>
    (await here.source.query(`SELECT count(*)::int AS count FROM outbox WHERE job = 'mail.send-link'`))[0].count;

  it('let the first administrator in, once', async () => {
    const token = (await issueFirstAdministratorToken(here.source, here.clock.now())) ?? '';
    expect((await visitor().post('link-checks', { token })).json()).toEqual({ purpose: 'first-administrator' });
    const use = (rest: object) => visitor().post('link-uses', { token, password: GOOD, ...rest });
    expect((await use({})).json().errors.map((each: { field: string }) => each.field)).toEqual(['name', 'email']);
    const me = { name: 'Ada Byron', email: 'Ada@example.org', language: 'fr' };
    expect((await use({ ...me, password: 'ada byron ada' })).json()).toMatchObject({
      errors: [{ field: 'password', code: 'field/password-personal' }],
    });
    const all = await Promise.all(Array.from({ length: 20 }, () => use(me)));
    expect(all.filter((response) => response.statusCode === 204)).toHaveLength(1);
    expect(all.filter((response) => response.json !== undefined && response.statusCode === 404)).toHaveLength(19);
    const one = visitor();
    expect((await one.signIn('ada@example.org', GOOD)).json()).toMatchObject({
      stage: 'complete',
      hasSample: false,
      person: { name: 'Ada Byron', language: 'fr' },
      grants: [{ role: 'administrator', unitId: null }],
    });
    expect(await issueFirstAdministratorToken(here.source, here.clock.now())).toBeNull();
  });

  it('reset a forgotten password, once, and end every session', async () => {
    const one = visitor();
    await one.signIn('ada@example.org', GOOD);
    expect((await visitor().post('password-resets', { email: 'ADA@example.org' })).statusCode).toBe(202);
    const token = await mailedToken();
    expect((await visitor().post('link-checks', { token })).json()).toEqual({
      purpose: 'password-reset',
      email: 'ada@example.org',
      name: 'Ada Byron',
    });
    expect((await one.get('profile')).statusCode).toBe(200);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => visitor().post('link-uses', { token, password: `${GOOD} ${index}` })),
    );
    expect(all.filter((response) => response.statusCode === 204)).toHaveLength(1);
    const problem = all.find((response) => response.statusCode !== 204)?.json();
    expect(problem).toMatchObject({ status: 404, code: 'link/not-valid' });
    expect((await one.get('profile')).statusCode).toBe(401);
    expect((await visitor().signIn('ada@example.org', GOOD)).statusCode).toBe(401);
    const won = all.findIndex((response) => response.statusCode === 204);
    expect((await visitor().signIn('ada@example.org', `${GOOD} ${won}`)).statusCode).toBe(201);
  });

  it('are the same problem when unknown, used, replaced and expired', async () => {
    await visitor().post('password-resets', { email: 'ada@example.org' });
    const replaced = await mailedToken();
    await visitor().post('password-resets', { email: 'ada@example.org' });
    const expired = await mailedToken();
    here.clock.advance(HOUR);
    const problems = [];
    for (const token of ['A'.repeat(43), 'x', replaced, expired]) {
      for (const url of ['link-checks', 'link-uses']) {
        const response = await visitor().post(url, { token, ...(url === 'link-uses' && { password: GOOD }) });
        const { requestId: _, ...problem } = response.json();
        problems.push(JSON.stringify(problem));
      }
    }
    expect([...new Set(problems)]).toEqual([expect.stringContaining('"code":"link/not-valid"')]);
  });

  it('to reset a password go out three times an hour, and to people only', async () => {
    here.clock.advance(2 * HOUR);
    const before = await jobs();
    const disabled = await here.people.person([], { disabled: true });
    const times: number[] = [];
    for (const email of [
      'nobody@example.org',
      `${disabled.id}@test.example`,
      ...Array<string>(5).fill('ada@example.org'),
    ]) {
      const start = performance.now();
      const response = await visitor().post('password-resets', { email });
      expect([response.statusCode, response.body]).toEqual([202, '']);
      times.push(performance.now() - start);
    }
    expect((await jobs()) - before).toBe(3);
    // Padded to the same length; a timer may fire a millisecond early.
    expect(Math.min(...times)).toBeGreaterThan(290);
  });

  it('hold no secret in the database or in the log', async () => {
    here.clock.advance(2 * HOUR);
    await visitor().post('password-resets', { email: 'ada@example.org' });
    const token = await mailedToken();
    expect(token).toHaveLength(43);
    for (const table of ['outbox', 'one_time_links', 'audit_entries'])
      expect(JSON.stringify(await here.source.query(`SELECT * FROM ${table}`))).not.toContain(token);
    expect(here.lines.join('')).not.toContain(token);
    expect(here.lines.join('')).not.toContain('ada@example.org');
  });
});

describe('in production', () => {
  let here: Installation;
  const visitor = (): Browser => new Browser(here.api);

  beforeAll(async () => {
    here = await install(true, production);
  });
  afterAll(() => here.close());

  it('sample accounts get in neither by password nor by a session from before', async () => {
    const account = here.accounts.get('auditor');
    const response = await visitor().signIn(account?.email ?? '', account?.password ?? '');
    expect(response.json()).toMatchObject({ status: 401, code: 'access/sign-in-refused' });
    expect(here.lines.join('')).toMatch(/Refused to sign in [0-9a-f-]{36}: sample/);
    const wrong = await visitor().signIn(account?.email ?? '', WRONG);
    expect({ ...wrong.json(), requestId: '' }).toEqual({ ...response.json(), requestId: '' });
    expect(here.lines.join('')).not.toContain(account?.email);

    const [person] = await here.source.query('SELECT id FROM persons WHERE email = $1', [account?.email]);
    const before = visitor();
    before.cookie = (await here.people.session(person.id)).replace('resolute=', '__Host-resolute=');
    await here.source.query(`UPDATE sessions SET seen_at = $1, ends_at = $1::timestamptz + interval '1 hour'`, [
      here.clock.now(),
    ]);
    expect((await before.get('profile')).statusCode).toBe(401);
    await here.source.query('UPDATE persons SET is_sample = false WHERE id = $1', [person.id]);
    expect((await before.get('profile')).statusCode).toBe(200);
  });

  it('weighty roles set up a second factor before anything else, and keep it', async () => {
    await here.source.query(`UPDATE persons SET is_sample = false`);
    for (const [role, { email, password }] of here.accounts) {
      const weighty = ['administrator', 'planner', 'verifier', 'director'].includes(role);
      const one = visitor();
      const response = await one.signIn(email, password);
      expect(response.json()).toMatchObject({
        stage: weighty ? 'second-factor-setup' : 'complete',
        secondFactorRequired: weighty,
      });
      expect(response.headers['set-cookie']).toMatch(
        /^__Host-resolute=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      if (!weighty) continue;
      expect((await one.get('profile')).json()).toMatchObject({ code: 'access/second-factor-missing' });
      const { secret } = (await one.post('second-factors')).json();
      const code = codeAt(secret, here.clock.now());
      expect((await one.post('second-factors/current/confirmations', { code })).json()).toMatchObject({
        stage: 'complete',
        grants: [{ role }],
        secondFactorRequired: true,
      });
      expect((await one.send('DELETE', 'second-factors/current', { password })).json()).toMatchObject({
        status: 409,
        code: 'second-factor/required',
      });
    }
  });

  it('a session asks for a second factor as soon as its person holds a weighty role', async () => {
    const account = here.accounts.get('auditor');
    const one = visitor();
    await one.signIn(account?.email ?? '', account?.password ?? '');
    expect((await one.get('profile')).statusCode).toBe(200);
    await here.source.query(`UPDATE role_grants SET role = 'planner' WHERE role = 'auditor'`);
    expect((await one.get('profile')).json()).toMatchObject({ code: 'access/second-factor-missing' });
    expect((await one.get('sessions/current')).json()).toMatchObject({ stage: 'second-factor-setup', grants: [] });
  });
});
