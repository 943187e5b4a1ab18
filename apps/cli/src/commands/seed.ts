import path from 'node:path';
import { isLocalDate, type LocalDate } from '@resolute/domain';
import { type Command, InvalidArgumentError } from 'commander';
import { readyDatabase } from '../start/database-urls';
import { prepare } from '../start/prepare';
import { StartLock } from '../start/start-lock';

/** `resolute seed`: lays out a new installation with the sample, and serves nothing. Refused where there is one already. */
export function seedCommand(program: Command, print: (line: string) => void): void {
  program
    .command('seed')
    .description('lay out a new installation with the sample, without serving it')
    .option(
      '--today <day>',
      'the day up to which the sample tells, YYYY-MM-DD; never later than now, and fixed when it is left out',
      dayGiven,
    )
    .action(({ today }: { today?: LocalDate }) => seed(today, print));
}

function dayGiven(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw new InvalidArgumentError('It is a day of the calendar, such as 2026-07-29.');
}

async function seed(today: LocalDate | undefined, print: (line: string) => void): Promise<void> {
  const dataDirectory = path.resolve(process.env.DATA_DIR || 'var');
  const lock = new StartLock(dataDirectory);
  await lock.take(print);
  try {
    const database = await readyDatabase(process.env, dataDirectory);
    try {
      const options = { withSample: true, ...(today && { today }) };
      const { isFirst, sampleAccountsFile } = await prepare(database, dataDirectory, options);
      if (!isFirst) throw new Error('This installation has its first content already; it was left as it is.');
      print(`The sample is loaded. Its accounts and their passwords: ${sampleAccountsFile}`);
    } finally {
      await database.leave();
    }
  } finally {
    lock.release();
  }
}
