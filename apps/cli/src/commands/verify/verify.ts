import type { AppConfig } from '@resolute/config';
import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { verifyAuditTrail } from './audit';
import { verifyFiles } from './files';
import { verifyRatings } from './ratings';
import { verifyValue } from './value';
import type { Verification } from './verification';
import { withSource } from './with-source';

interface Check {
  readonly name: string;
  readonly description: string;
  /** What is verified of many, such as the id of a value; empty where all is. */
  readonly subject?: string;
  readonly run: (source: DataSource, config: AppConfig, subject: string) => Promise<Verification>;
}

const CHECKS: readonly Check[] = [
  {
    name: 'audit',
    description: 'walk the audit trail and name the first row that is not as it was written',
    run: verifyAuditTrail,
  },
  {
    name: 'files',
    description: 'read every file of evidence through and name those that are missing or not as they were added',
    run: verifyFiles,
  },
  {
    name: 'ratings',
    description: 'compute every rating and roll-up anew and name each that differs from what is stored',
    run: verifyRatings,
  },
  {
    name: 'value',
    description: 'prove that a value of a batch is the one that three people accepted',
    subject: '<id>',
    run: verifyValue,
  },
];

/** `resolute verify`: proves that what is stored is what was written, and follows from it. */
export function verifyCommand(program: Command, print: (line: string) => void): void {
  const verify = program.command('verify').description('prove that what is stored is what was written');
  for (const { name, description, subject, run } of CHECKS)
    verify
      .command(subject === undefined ? name : `${name} ${subject}`)
      .description(description)
      .option('--json', 'print the result as JSON')
      .action((...given: readonly unknown[]) => {
        // Commander gives the arguments first, then the options, then the command.
        const [wanted, options] = subject === undefined ? ['', given[0]] : [given[0], given[1]];
        return check({ run, subject: String(wanted), isJson: (options as { json?: boolean }).json === true }, print);
      });
}

interface Asked {
  readonly run: Check['run'];
  readonly subject: string;
  readonly isJson: boolean;
}

const check = ({ run, subject, isJson }: Asked, print: (line: string) => void): Promise<void> =>
  withSource(async (source, config) => {
    const { verdict, sentences, isGood } = await run(source, config, subject);
    print(isJson ? JSON.stringify(verdict) : sentences.join('\n'));
    if (!isGood) process.exitCode = 1;
  });
