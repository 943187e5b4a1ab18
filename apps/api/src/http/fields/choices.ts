import { field, type Presence } from './field';

/** One of the values of a list; `enumName` names the list in the OpenAPI document, so that it stands there once. */
export const OneOf = (list: readonly string[], enumName: string, presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { enum: [...list], enumName },
      judge: (value) =>
        (list as readonly unknown[]).includes(value)
          ? undefined
          : { code: 'field/not-one-of', params: { allowed: list.join(', ') } },
    },
    presence,
  );

interface FlagOptions extends Presence {
  /** In a query everything is text. */
  readonly inQuery?: boolean;
}

/** True or false. */
export const Flag = (options: FlagOptions = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'boolean' },
      judge: (value) => (typeof value === 'boolean' ? undefined : { code: 'field/not-a-flag' }),
      ...(options.inQuery && { tidy: flagFromText }),
    },
    options,
  );

function flagFromText(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}
