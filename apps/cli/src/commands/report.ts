import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '@resolute/config';
import { REPORT_DEFINITIONS, type ReportDefinition, type ReportFileView } from '@resolute/reporting';
import { Argument, type Command } from 'commander';
import { ReportDesk } from '../start/report-desk';
import { serveForAWhile } from '../start/serve-for-a-while';

interface ReportOptions {
  readonly occasion: string;
  readonly out: string;
}

const FORMS: Readonly<Record<string, ReportDefinition>> = { council: REPORT_DEFINITIONS[0] };

/** `resolute report council`: asks for a report as anybody would, waits for the worker, and writes the document. */
export function reportCommand(program: Command, print: (line: string) => void): void {
  program
    .command('report')
    .description('compile a report and write it as a PDF; starts what it needs for as long as it takes')
    .addArgument(new Argument('<form>', 'which report').choices(Object.keys(FORMS)))
    .option('--occasion <code>', 'the meeting that receives it', 'C26')
    .option('--out <folder>', 'where the document is written', 'out')
    .action((form: string, options: ReportOptions) => report(FORMS[form] ?? REPORT_DEFINITIONS[0], options, print));
}

async function report(definition: ReportDefinition, { occasion, out }: ReportOptions, print: (line: string) => void) {
  const began = performance.now();
  const file = await serveForAWhile(async (environment) => {
    const desk = await ReportDesk.open(loadConfig(environment));
    try {
      return await desk.compile(definition, occasion);
    } finally {
      await desk.close();
    }
  });
  const target = path.resolve(out, `${definition}-${occasion}-${file.language}.pdf`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
  print(sentenceOf(target, file, (performance.now() - began) / 1000));
}

const sentenceOf = (target: string, { pages, sha256 }: ReportFileView, seconds: number): string =>
  `${target}: ${pages === 1 ? '1 page' : `${pages} pages`}, PDF/UA-1, SHA-256 ${sha256} (${seconds.toFixed(1)} s)`;
