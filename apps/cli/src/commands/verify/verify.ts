import type { AppConfig } from '@resolute/config';
import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { verifyAuditTrail } from './audit';
import { verifyFiles } from './files';
import { verifyRatings } from './ratings';
import type { Verification } from './verification';
import { withSource } from './with-source';

interface Check {
  readonly name: string;
  readonly description: string;
  readonly run: (source: DataSource, config: AppConfig) => Promise<Verification>;
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
];

/** `resolute verify`: proves that what is stored is what was written, and follows from it. */
export function verifyCommand(program: Command, print: (line: string) => void): void {
  const verify = program.command('verify').description('prove that what is stored is what was written');
  for (const { name, description, run } of CHECKS)
    verify
      .command(name)
      .description(description)
      .option('--json', 'print the result as JSON')
      .action(({ json }: { json?: boolean }) =>
        withSource(async (source, config) => {
          const { verdict, sentences, isGood } = await run(source, config);
          print(json ? JSON.stringify(verdict) : sentences.join('\n'));
          if (!isGood) process.exitCode = 1;
        }),
      );
}
