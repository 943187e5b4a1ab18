import { createHash } from 'node:crypto';
import { DomainError, fieldFault, type Language } from '@resolute/domain';
import type { ImportCounts, ImportState } from '../imports/import.view';
import { formatOf } from '../imports/imported-file';
import { faultWords } from '../words';
import type { JudgedLine } from './judged-line';
import type { ListLine, ListTrial, ListWish } from './list-trial.view';

/** In what words the lines of a list are spoken of. */
interface Spoken<C extends string> {
  readonly language: Language;
  readonly labels: Readonly<Record<C, { readonly label: string }>>;
}

/** What a file would change, as people see it. */
export function trialOf<C extends string>(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Buffer },
  judged: readonly JudgedLine<C>[],
  spoken: Spoken<C>,
): ListTrial {
  return {
    fileName,
    format: formatOf(bytes),
    state: 'checked',
    counts: countsOf(judged),
    lines: judged.map((line) => lineOf(line, spoken)),
    trial: nameOf(bytes, judged),
  };
}

/** The same trial once it was carried out. */
export const appliedTrial = (trial: ListTrial): ListTrial => ({ ...trial, state: 'applied' satisfies ImportState });

/**
 * Carries out only what was shown: throws when nothing was tried, when the file is another one, when what it changes has changed
 * since then, or when anything of it is refused.
 */
export function requireShown({ trial: shown }: ListWish, { trial, counts }: ListTrial): void {
  if (shown === undefined) throw fieldFault('trial', 'field/missing');
  if (shown !== trial) throw new DomainError('import/changed-since');
  if (counts.refused > 0) throw new DomainError('import/refused-rows', { params: { count: counts.refused } });
}

/** What the audit trail says about a file. */
export const aboutFile = ({ fileName, format }: ListTrial, bytes: Buffer): Record<string, string> => ({
  fileName,
  format,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

function countsOf<C extends string>(judged: readonly JudgedLine<C>[]): ImportCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of judged) counts[outcome] += 1;
  return counts;
}

function lineOf<C extends string>(line: JudgedLine<C>, { language, labels }: Spoken<C>): ListLine {
  const { row, subject, outcome, changes, refusals } = line;
  return {
    sheet: row.sheet,
    row: row.row,
    subject,
    outcome,
    changes: changes.map((change) => ({ ...change, label: labels[change.column].label })),
    refusals: refusals.map(({ column, value, code, params = {} }) => ({
      column,
      label: labels[column].label,
      value,
      code,
      reason: faultWords(code, language, params),
    })),
  };
}

/** The same for the same file against the same standing, whoever reads it in whatever language. */
function nameOf<C extends string>(bytes: Buffer, judged: readonly JudgedLine<C>[]): string {
  const lines = judged.map(({ row, outcome, standing, refusals }) => [
    row.sheet,
    row.row,
    outcome,
    standing,
    refusals.map(({ column, code }) => [column, code]),
  ]);
  return createHash('sha256').update(bytes).update(JSON.stringify(lines)).digest('hex');
}
