import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { AppConfig } from './app-config';

/** The start is refused; `problems` names every variable that is wrong, so that one round of mending is enough. */
export class ConfigInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The settings are not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nEach is described in .env.example.`,
    );
    this.name = 'ConfigInvalid';
  }
}

/**
 * Reads and checks the settings. Throws `ConfigInvalid` with the whole list of faults.
 * An empty variable counts as absent, as compose files and CI systems often pass one.
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): AppConfig {
  const config = plainToInstance(AppConfig, known(environment), { exposeDefaultValues: true });
  const problems = [...validateSync(config).flatMap(sentences), ...acrossFields(config)];
  if (problems.length > 0) throw new ConfigInvalid(problems);
  return Object.freeze(config);
}

function known(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = new Set([...Object.keys(new AppConfig()), ...OPTIONAL]);
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => names.has(entry[0]) && Boolean(entry[1])),
  );
}

/** Properties without a default have no own key on an instance, so they are listed here. */
const OPTIONAL = [
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'FILES_DIR',
  'SECRET_KEY',
  'SEAL_KEY_FILE',
  'SEAL_CERTIFICATE_FILE',
  'SMTP_URL',
  'METRICS_TOKEN',
  'CLOCK_START',
];

/** Every variable that the product reads, in alphabetical order. */
export const CONFIG_NAMES: readonly string[] = [...new Set([...Object.keys(new AppConfig()), ...OPTIONAL])].sort();

function sentences(error: ValidationError): string[] {
  return Object.values(error.constraints ?? {}).map((message) =>
    error.value === undefined ? `${error.property} is missing: ${message}` : message,
  );
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/?$/;

function acrossFields(config: AppConfig): string[] {
  const { PUBLIC_URL, isProduction } = config;
  const problems: string[] = [];
  // Browsers keep the session's cookie over TLS only, but for the machine itself.
  if (PUBLIC_URL && !PUBLIC_URL.startsWith('https://') && (isProduction || !LOCAL.test(PUBLIC_URL)))
    problems.push(`PUBLIC_URL must start with https://${isProduction ? ' in production' : ', or be http://localhost'}`);
  if (Boolean(config.SEAL_KEY_FILE) !== Boolean(config.SEAL_CERTIFICATE_FILE))
    problems.push('SEAL_KEY_FILE and SEAL_CERTIFICATE_FILE go together: one of them is missing');
  return isProduction ? [...problems, ...missingInProduction(config)] : problems;
}

function missingInProduction({ CLOCK_START, SECRET_KEY, PUBLIC_URL }: AppConfig): string[] {
  const problems: string[] = [];
  if (CLOCK_START) problems.push('CLOCK_START must not be set in production: the clock is the real one there');
  if (!SECRET_KEY) problems.push('SECRET_KEY is missing: production needs one of at least 32 characters');
  if (!PUBLIC_URL) problems.push('PUBLIC_URL is missing: production needs the https:// address that people use');
  return problems;
}
