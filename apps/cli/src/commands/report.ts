import path from 'node:path';
import { loadConfig } from '@resolute/config';
import { LANGUAGES, type Language } from '@resolute/domain';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { ReportDesk } from '../start/report-desk';
import { serveForAWhile } from '../start/serve-for-a-while';
import { writeReport } from './report-folder';

interface ReportOptions {
  readonly occasion?: string;
  readonly lang?: readonly Language[];
  readonly out: string;
}

interface ReportForm {
  readonly code: string;
  /** The meeting of the sample that receives it. */
  readonly occasion: string;
}

/** Each report by its short name. */
const FORMS = {
  council: { code: 'council-summary', occasion: 'C26' },
  tsag: { code: 'tsag-progress', occasion: 'TSAG-2026-09' },
  'cwg-sfp': { code: 'cwg-sfp-input', occasion: 'CWG-SFP-2026-09' },
} as const satisfies Record<string, ReportForm>;

/** `resolute report council`, `tsag` or `cwg-sfp`: asks for a report as anybody would, waits for the worker, and writes every file and a manifest. */
export function reportCommand(program: Command, print: (line: string) => void): void {
  program
    .command('report')
    .description('compile a report and write its documents; starts what it needs for as long as it takes')
    .addArgument(new Argument('<form>', 'which report').choices(Object.keys(FORMS)))
    .option('--occasion <code>', 'the meeting that receives it, instead of the one of the sample')
    .option('--lang <codes>', 'the languages to write, such as en,ar, instead of all that it has', languagesIn)
    .option('--out <folder>', 'where the documents are written', 'out')
    .action((form: keyof typeof FORMS, options: ReportOptions) => report(FORMS[form], options, print));
}

/** Throws for what is no language of the Union. */
function languagesIn(text: string): Language[] {
  const codes = new Set(text.split(',').map((code) => code.trim()));
  const unknown = [...codes].filter((code) => !LANGUAGES.some((language) => language === code));
  if (unknown.length > 0) throw new InvalidArgumentError(`Allowed are ${LANGUAGES.join(', ')}.`);
  return LANGUAGES.filter((language) => codes.has(language));
}

async function report(form: ReportForm, options: ReportOptions, print: (line: string) => void): Promise<void> {
  const { code } = form;
  const { occasion = form.occasion, out, lang } = options;
  const began = performance.now();
  const compiled = await serveForAWhile(async (environment) => {
    const desk = await ReportDesk.open(loadConfig(environment));
    try {
      const languages = await desk.languagesOf(code, lang);
      const told = (drawn: number): void => print(`${drawn} of ${languages.length} languages drawn`);
      return await desk.compile({ code, occasion, languages }, told);
    } finally {
      await desk.close();
    }
  }, print);
  await writeReport(compiled, path.resolve(out), print);
  print(`Done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
