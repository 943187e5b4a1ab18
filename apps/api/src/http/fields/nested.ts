import { applyDecorators, type Type } from '@nestjs/common';
import { Type as Instance } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { type Fault, field, type Presence } from './field';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with fields of its own. (Swagger knows a type that is to be asked for later by the function's name, `type`.) */
export const Nested = (classOf: () => Type, presence: Presence = {}): PropertyDecorator =>
  applyDecorators(
    walkedInto(classOf, presence),
    field(
      {
        schema: { type: () => classOf() },
        judge: (value) => (isObject(value) ? undefined : { code: 'field/not-an-object' }),
      },
      presence,
    ),
  );

/** class-validator walks into null as well, and stumbles over it. */
const walkedInto = (classOf: () => Type, { nullable }: Presence): PropertyDecorator =>
  applyDecorators(
    Instance(classOf),
    ValidateNested(),
    ...(nullable ? [ValidateIf((_, value: unknown) => value !== null)] : []),
  );

interface ListOptions extends Presence {
  readonly max: number;
}

/** A list of such objects. */
export const ListOf = (classOf: () => Type, options: ListOptions): PropertyDecorator =>
  applyDecorators(
    walkedInto(classOf, options),
    field(
      {
        schema: { type: () => classOf(), isArray: true, maxItems: options.max },
        // One entry too many is enough to see that the list is too long; the others need no check of their own.
        tidy: (value) => (Array.isArray(value) ? value.slice(0, options.max + 1) : value),
        judge: (value) => faultOfList(value, options.max),
      },
      options,
    ),
  );

function faultOfList(value: unknown, max: number): Fault | undefined {
  if (!Array.isArray(value)) return { code: 'field/not-a-list' };
  if (value.length > max) return { code: 'field/too-many', params: { max } };
  const odd = value.findIndex((entry) => !isObject(entry));
  return odd === -1 ? undefined : { code: 'field/not-an-object', at: String(odd) };
}
