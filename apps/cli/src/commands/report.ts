import path from 'node:path';
import { loadConfig } from '@resolute/config';
import { LANGUAGES, type Language } from '@resolute/domain';
import { REPORT_CODES, type ReportCode } from '@resolute/reporting';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { ReportDesk } from '../start/report-desk';
import { serveForAWhile } from '../start/serve-for-a-while';
import { writeReport } from './report-folder';

interface ReportOptions {
  readonly occasion: string;
  readonly lang: readonly Language[];
  readonly out: string;
}

const FORMS: Readonly<Record<string, ReportCode>> = { council: REPORT_CODES[0] };

/** `resolute report council`: asks for a report as anybody would, waits for the worker, and writes every file and a manifest. */
export function reportCommand(program: Command, print: (line: string) => void): void {
  program
    .command('report')
    .description('compile a report and write its documents; starts what it needs for as long as it takes')
    .addArgument(new Argument('<form>', 'which report').choices(Object.keys(FORMS)))
    .option('--occasion <code>', 'the meeting that receives it', 'C26')
    .option('--lang <codes>', 'the languages to write, such as en,ar', languagesIn, [...LANGUAGES])
    .option('--out <folder>', 'where the documents are written', 'out')
    .action((form: string, options: ReportOptions) => report(FORMS[form] ?? REPORT_CODES[0], options, print));
}

/** Throws for what is no language of the Union. */
function languagesIn(text: string): Language[] {
  const codes = new Set(text.split(',').map((code) => code.trim()));
  const unknown = [...codes].filter((code) => !LANGUAGES.some((language) => language === code));
  if (unknown.length > 0) throw new InvalidArgumentError(`Allowed are ${LANGUAGES.join(', ')}.`);
  return LANGUAGES.filter((language) => codes.has(language));
}

async function report(code: ReportCode, { occasion, lang, out }: ReportOptions, print: (line: string) => void) {
  const began = performance.now();
  const compiled = await serveForAWhile(async (environment) => {
    const desk = await ReportDesk.open(loadConfig(environment));
    const told = (drawn: number): void => print(`${drawn} of ${lang.length} languages drawn`);
    try {
      return await desk.compile({ code, occasion, languages: lang }, told);
    } finally {
      await desk.close();
    }
  }, print);
  await writeReport(compiled, path.resolve(out), print);
  print(`Done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
