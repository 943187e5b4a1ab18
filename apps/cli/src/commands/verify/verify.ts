import type { AppConfig } from '@resolute/config';
import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { verifyAuditTrail } from './audit';
import { verifyFiles } from './files';
import { verifyRatings } from './ratings';
import { verifyReport } from './report';
import { verifyValue } from './value';
import type { Verification } from './verification';
import { withSource } from './with-source';

interface Check {
  readonly name: string;
  readonly description: string;
  /** What is verified of many, such as the id of a value; empty where all is. */
  readonly subject?: string;
  /** What it can do beside, by the name of the option, and what that means. */
  readonly more?: { readonly name: 'rebuild'; readonly description: string };
  readonly run: (source: DataSource, config: AppConfig, subject: string, isMore: boolean) => Promise<Verification>;
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
    name: 'report',
    description: 'say of a file whether it was issued here, and is still what was issued',
    subject: '<file>',
    more: { name: 'rebuild', description: 'draw the document again from what is kept, and compare' },
    run: verifyReport,
  },
  {
    name: 'value',
    description: 'prove that a value of a batch is the one that three people accepted',
    subject: '<id>',
    run: verifyValue,
  },
];

/** `resolute verify`: proves that what is stored is what was written, and follows from it. */
export function verifyCommand(program: Command, print: Print): void {
  const verify = program.command('verify').description('prove that what is stored is what was written');
  for (const each of CHECKS) addCheck(verify, each, print);
}

type Print = (line: string) => void;

function addCheck(verify: Command, { name, description, subject, more, run }: Check, print: Print): void {
  const command = verify
    .command(subject === undefined ? name : `${name} ${subject}`)
    .description(description)
    .option('--json', 'print the result as JSON');
  if (more) command.option(`--${more.name}`, more.description);
  command.action((...given: readonly unknown[]) => {
    // Commander gives the arguments first, then the options, then the command.
    const [wanted, options] = subject === undefined ? ['', given[0]] : [given[0], given[1]];
    const { json = false, rebuild = false } = options as { json?: boolean; rebuild?: boolean };
    return check({ run, subject: String(wanted), isMore: rebuild, isJson: json }, print);
  });
}

interface Asked {
  readonly run: Check['run'];
  readonly subject: string;
  readonly isMore: boolean;
  readonly isJson: boolean;
}

const check = ({ run, subject, isMore, isJson }: Asked, print: Print): Promise<void> =>
  withSource(async (source, config) => {
    const { verdict, sentences, isGood } = await run(source, config, subject, isMore);
    print(isJson ? JSON.stringify(verdict) : sentences.join('\n'));
    if (!isGood) process.exitCode = 1;
  });
