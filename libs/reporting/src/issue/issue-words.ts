import { DomainError, documentNumber, documentNumberFault, type FieldProblem, writtenNumber } from '@resolute/domain';
import type { EndorsedVersion } from './endorsed-version';
import type { IssueWish } from './issue.view';

/** The last issue of a report that is issued. */
export interface IssueBefore {
  readonly id: string;
  readonly versionId: string;
  readonly revision: number;
  readonly documentNumber: string;
}

/** What an issue is called, and what it says of the one before. */
export interface IssueWords {
  readonly revision: number;
  /** As it is kept: `C26/35(Rev.1)`. */
  readonly documentNumber: string;
  readonly correction: string | null;
  readonly supersedesId: string | null;
}

/** The number and the correction of the next issue of a report. Throws a fault of the field for what does not suit it. */
export function issueWords(
  wish: Pick<IssueWish, 'documentNumber' | 'correction'>,
  version: Pick<EndorsedVersion, 'form' | 'fromDay'>,
  before?: IssueBefore,
): IssueWords {
  const revision = before === undefined ? 0 : before.revision + 1;
  const correction = wish.correction?.trim() ? wish.correction : null;
  const errors = [
    numberProblem(wish.documentNumber, version, { revision, before }),
    correctionProblem(correction, revision),
  ];
  const found = errors.filter((error) => error !== null);
  const number = documentNumber(wish.documentNumber);
  if (found.length > 0 || !number) throw new DomainError('request/invalid', { errors: found });
  return { revision, documentNumber: writtenNumber(number), correction, supersedesId: before?.id ?? null };
}

function numberProblem(
  text: string,
  { form, fromDay }: Pick<EndorsedVersion, 'form' | 'fromDay'>,
  { revision, before }: { readonly revision: number; readonly before: IssueBefore | undefined },
): FieldProblem | null {
  const number = before?.documentNumber ?? null;
  const code = documentNumberFault(text, { form, revision, before: number, year: Number(fromDay.slice(0, 4)) });
  return code && { field: 'documentNumber', code, params: { revision, before: number ?? '' } };
}

/** A correction says what it corrects, and nothing else does. */
function correctionProblem(correction: string | null, revision: number): FieldProblem | null {
  if ((correction === null) === (revision === 0)) return null;
  return { field: 'correction', code: correction === null ? 'field/missing' : 'field/not-with-other' };
}
