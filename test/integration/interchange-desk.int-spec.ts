import { loadConfig } from '@resolute/config';
import type { SampleAccount } from '@resolute/identity';
import { InterchangeDesk } from '../../apps/cli/src/start/interchange-desk';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';

describe('the desk at which the operator imports in the name of somebody', () => {
  let database: TestDatabase;
  let accounts: SampleAccount[];
  beforeAll(async () => {
    database = await createTestDatabase();
    accounts = await installSample(await database.open(), new HandClock().now());
  });
  afterAll(() => database.drop());

  async function personOf(email: string, settings: Record<string, string> = {}) {
    const config = loadConfig({ DATABASE_URL: database.servingUrl, LOG_LEVEL: 'silent', ...settings });
    const desk = await InterchangeDesk.open(config);
    try {
      return await desk.personOf(email);
    } finally {
      await desk.close();
    }
  }

  const production = {
    NODE_ENV: 'production',
    SECRET_KEY: 'not a secret at all, only long enough',
    PUBLIC_URL: 'https://resolute.example',
  };

  it('knows whoever may sign in, which in production is nobody of the sample', async () => {
    const [{ email, personId } = { email: '', personId: '' }] = accounts;
    await expect(personOf(` ${email.toUpperCase()} `)).resolves.toMatchObject({ actor: { id: personId } });
    await expect(personOf(email, production)).rejects.toThrow('Nobody here has the address');
    await expect(personOf('nobody@resolute.example')).rejects.toThrow('Nobody here has the address');
  });
});
