import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldProblem } from '@resolute/domain';
import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import { fieldName } from './field-name';
import { fieldProblems } from './field-problems';
import { isInheritedName } from './inherited-name';

/** Checks every body and every query against its class: nothing unknown, nothing converted, every wrong field named at once. */
@Injectable()
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      transform: true,
      transformOptions: { enableImplicitConversion: false },
      validationError: { target: false, value: true },
      validatorPackage: validator,
      transformerPackage: transformer,
      exceptionFactory: (errors: validator.ValidationError[]) => invalid(fieldProblems(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const problems = beforehand(value, metadata.type);
    if (problems.length > 0) throw invalid(problems);
    return super.transform(value, metadata);
  }
}

const invalid = (errors: readonly FieldProblem[]): DomainError => new DomainError('request/invalid', { errors });

/** What class-validator does not see: a body that is no object, and in a query what looks like a list or like a method. */
function beforehand(value: unknown, type: ArgumentMetadata['type']): FieldProblem[] {
  if (type === 'body' && value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
    return [{ field: 'body', code: 'field/not-an-object' }];
  if (type !== 'query' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, given]): FieldProblem[] => {
    const field = fieldName(key);
    if (isInheritedName(key)) return [{ field, code: 'field/unknown' }];
    return Array.isArray(given) ? [{ field, code: 'field/repeated' }] : [];
  });
}
