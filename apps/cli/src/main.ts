import { Command } from 'commander';
import { interchangeCommands } from './commands/interchange';
import { migrateCommand } from './commands/migrate';
import { reportCommand } from './commands/report';
import { seedCommand } from './commands/seed';
import { startCommand } from './commands/start';
import { verifyCommand } from './commands/verify/verify';

/** The operator's one command. Exit code 0 only when the thing was done. */
async function main(): Promise<void> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const program = new Command('resolute').description('Operate Resolute').showHelpAfterError();
  startCommand(program, print);
  seedCommand(program, print);
  migrateCommand(program, print);
  reportCommand(program, print);
  verifyCommand(program, print);
  interchangeCommands(program, print);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
