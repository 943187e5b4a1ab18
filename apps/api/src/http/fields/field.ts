import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { FieldCode, ProblemParams } from '@resolute/domain';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** Whether a field may be left out or be null; by default neither. */
export interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  /** For the description of the API. */
  readonly description?: string;
}

/** What is wrong with a value; `at` says where inside of it, such as `3` for an entry of a list. */
export interface Fault {
  readonly code: FieldCode;
  readonly params?: ProblemParams;
  readonly at?: string;
}

/** Finds the first thing that is wrong with a value that is there, or nothing. */
export type Judge = (value: unknown) => Fault | undefined;

export interface FieldRule {
  readonly judge: Judge;
  readonly schema: ApiPropertyOptions;
  /** Brings the value into its one form before it is judged, such as composed characters. */
  readonly tidy?: (value: unknown) => unknown;
}

/** The name of the one rule that each field has; the failure carries its judge along in its context. */
export const FIELD_RULE = 'field';

/** One field of a request: its rule and its place in the OpenAPI document, said once. */
export function field({ judge, schema, tidy }: FieldRule, presence: Presence): PropertyDecorator {
  const { optional = false, nullable = false, description } = presence;
  const whole = withPresence(judge, presence);
  const property = {
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description && { description }),
  };
  const validator = { validate: (value: unknown) => !whole(value), defaultMessage: () => FIELD_RULE };
  return applyDecorators(
    ValidateBy({ name: FIELD_RULE, validator }, { context: { judge: whole } }),
    ApiProperty(property as ApiPropertyOptions),
    ...(tidy ? [Transform(({ value }: TransformFnParams): unknown => tidy(value))] : []),
  );
}

function withPresence(judge: Judge, { optional, nullable }: Presence): Judge {
  return (value) => {
    if (value === undefined) return optional ? undefined : { code: 'field/missing' };
    if (value === null) return nullable ? undefined : { code: 'field/null' };
    return judge(value);
  };
}
