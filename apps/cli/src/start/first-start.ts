import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSampleNotesAndActions } from '@resolute/accountability';
import { createDataSource } from '@resolute/database';
import type { LocalDate } from '@resolute/domain';
import { issueFirstAdministratorToken, type SampleAccount, startInstallation } from '@resolute/identity';
import { loadSampleCalendar, loadSampleIndicators } from '@resolute/measurement';
import { loadSamplePlans, loadSampleResources } from '@resolute/planning';
import { createClock } from '@resolute/platform';
import { loadSampleRisks } from '@resolute/risk';

/** What the sample holds beside its people. */
const SAMPLE = [
  loadSamplePlans,
  loadSampleResources,
  loadSampleCalendar,
  loadSampleIndicators,
  loadSampleRisks,
  loadSampleNotesAndActions,
];

export interface FirstStartOptions {
  readonly servingUrl: string;
  readonly dataDirectory: string;
  readonly withSample: boolean;
  /** The day up to which the sample tells, other than its own. */
  readonly today?: LocalDate;
  readonly clockStart?: string;
}

/** What there is to tell about who may sign in. */
export interface WayIn {
  readonly sampleAccountsFile: string;
  readonly isFirst: boolean;
  /** One-time token for the first administrator of an installation in which nobody exists yet. */
  readonly firstAdministratorToken: string | null;
}

/** Prepares an installation at its first start: the sample and its accounts, or a way in for the first administrator. */
export async function firstStart({
  servingUrl,
  dataDirectory,
  withSample,
  today,
  clockStart,
}: FirstStartOptions): Promise<WayIn> {
  const source = createDataSource({ url: servingUrl, poolSize: 1, applicationName: 'resolute-start' });
  await source.initialize();
  try {
    const clock = createClock(clockStart);
    const sampleAccountsFile = path.join(dataDirectory, 'sample-accounts.txt');
    const first = await startInstallation(source, clock.now(), withSample ? SAMPLE : null, today);
    if (first?.kind === 'sample') writeAccounts(sampleAccountsFile, first.accounts);
    return {
      sampleAccountsFile,
      isFirst: first !== null,
      firstAdministratorToken: await issueFirstAdministratorToken(source, clock.now()),
    };
  } finally {
    await source.destroy();
  }
}

function writeAccounts(file: string, accounts: readonly SampleAccount[]): void {
  const rows = accounts.map(
    ({ role, email, password, name }) => `${role.padEnd(14)} ${email.padEnd(42)} ${password}   ${name}`,
  );
  const text = [
    'Sample accounts of Resolute; the first of each role stands for it. Invented people; refused in production.',
    '',
    ...rows,
    '',
  ].join('\n');
  writeFileSync(file, text, { mode: 0o600 });
}
