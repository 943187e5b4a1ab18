import type { FieldProblem } from '@resolute/domain';
import type { ValidationError } from 'class-validator';
import { fieldName } from './field-name';
import { type Fault, FIELD_RULE, type Judge } from './fields/field';

/** More would help nobody; a body of a megabyte can hold a hundred thousand wrong fields. */
const MOST = 100;

/** What class-validator found, as one problem per field, nested ones by their path: `grants.0.role`. */
export function fieldProblems(errors: readonly ValidationError[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  collect(errors, '', problems);
  return problems.slice(0, MOST);
}

function collect(errors: readonly ValidationError[], prefix: string, into: FieldProblem[]): void {
  for (const error of errors) {
    const path = prefix + fieldName(String(error.property));
    const own = ownProblem(error, path);
    if (own) into.push(own);
    else collect(error.children ?? [], `${path}.`, into);
    if (into.length >= MOST) return;
  }
}

function ownProblem(error: ValidationError, field: string): FieldProblem | undefined {
  const fault = faultOf(error);
  if (!fault) return undefined;
  const { code, params, at } = fault;
  return { field: at === undefined ? field : `${field}.${at}`, code, ...(params && { params }) };
}

/** The judge tells again what it found, as class-validator carries no more than a text. */
function faultOf({ contexts, constraints = {}, value }: ValidationError): Fault | undefined {
  const { judge } = (contexts?.[FIELD_RULE] ?? {}) as { judge?: Judge };
  if (judge) return judge(value);
  if ('whitelistValidation' in constraints) return { code: 'field/unknown' };
  if ('nestedValidation' in constraints) return { code: 'field/not-an-object' };
  // A rule that is none of ours; a refusal must name something all the same.
  return Object.keys(constraints).length > 0 ? { code: 'field/invalid' } : undefined;
}
