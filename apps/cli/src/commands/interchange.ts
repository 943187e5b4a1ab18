import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IMPORT_PURPOSES, type ImportPurpose, LANGUAGES, type NumberStyle, parseLocalDate } from '@resolute/domain';
import type { ImportFormat, ImportView } from '@resolute/interchange';
import { writeWholeFile } from '@resolute/platform';
import { type Command, Option } from 'commander';
import { withDatabase } from '../start/database-urls';
import { InterchangeDesk } from '../start/interchange-desk';

interface ImportOptions {
  readonly as: string;
  readonly purpose: ImportPurpose;
  readonly numbers: NumberStyle;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

interface ExportOptions {
  readonly as: string;
  readonly from: string;
  readonly to: string;
  readonly out: string;
}

type Print = (line: string) => void;

const AS = ['--as <email>', 'in whose name: with the rights of this person and no others'] as const;
/** As many refusals as a terminal shows at a glance. */
const SHOWN = 50;

/** `resolute import` and `resolute export`: files in and out in somebody's name, as through the API. */
export function interchangeCommands(program: Command, print: Print): void {
  program
    .command('import <file>')
    .description('import values from a filled-in template or CSV: all of the file or nothing')
    .requiredOption(...AS)
    .addOption(new Option('--purpose <purpose>', 'drafts, or history').choices(IMPORT_PURPOSES).default('entry'))
    .addOption(new Option('--numbers <style>', 'of a CSV file').choices(['plain', ...LANGUAGES]).default('plain'))
    .option('--dry-run', 'only say what would happen')
    .option('--json', 'print the result as JSON')
    .action((file: string, options: ImportOptions) => bring(file, options, print));
  program
    .command('export')
    .description('write the values of the periods that end in a span')
    .requiredOption(...AS)
    .requiredOption('--from <day>', 'the first day, 2026-01-01')
    .requiredOption('--to <day>', 'the last day')
    .requiredOption('--out <file>', 'where it is written; .xlsx or .csv')
    .action((options: ExportOptions) => give(options, print));
}

function bring(file: string, { as, purpose, numbers, dryRun, json }: ImportOptions, print: Print): Promise<void> {
  return withDesk(async (desk) => {
    const { actor, language } = await desk.personOf(as);
    const wish = {
      purpose,
      numbers,
      language,
      mode: dryRun ? 'dry-run' : 'commit',
      fileName: path.basename(file),
    } as const;
    const view = await desk.imports.bring(actor, wish, readFileSync(file));
    const { items } = await desk.queries.refusals(actor, view.id, 'en', { size: SHOWN });
    if (json) print(JSON.stringify({ ...view, refusals: items }));
    else {
      print(sentenceOf(view));
      for (const { sheet, row, column, value, reason } of items)
        print(`  ${sheet}${sheet && ' '}row ${row}, ${column} "${value}": ${reason}`);
    }
    if (view.counts.refused > 0) process.exitCode = 1;
  });
}

function sentenceOf({ id, state, counts, batch }: ImportView): string {
  const { created, updated, unchanged, refused } = counts;
  const outcome = `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;
  const then = batch ? ` They wait in a batch to be submitted, verified and accepted.` : '';
  return state === 'applied' ? `Imported (${id}): ${outcome}.${then}` : `Nothing was imported (${id}): ${outcome}.`;
}

function give({ as, from, to, out }: ExportOptions, print: Print): Promise<void> {
  return withDesk(async (desk) => {
    const { actor, language } = await desk.personOf(as);
    const format: ImportFormat = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const wish = { from: parseLocalDate(from), to: parseLocalDate(to), format, language };
    const { bytes } = await desk.exports.values(actor, wish);
    await writeWholeFile(out, bytes);
    print(`${path.resolve(out)}: ${bytes.length} bytes.`);
  });
}

const withDesk = (work: (desk: InterchangeDesk) => Promise<void>): Promise<void> =>
  withDatabase(async (config) => {
    const desk = await InterchangeDesk.open(config);
    try {
      await work(desk);
    } finally {
      await desk.close();
    }
  });
