import { type Fault, field, type Presence } from './field';

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

/** Some of the values of a list, each at most once in a list no longer than that. */
export const SeveralOf = (list: readonly string[], enumName: string, presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { enum: [...list], enumName, isArray: true, maxItems: list.length },
      judge: (value): Fault | undefined => {
        if (!Array.isArray(value)) return { code: 'field/not-a-list' };
        if (value.length > list.length) return { code: 'field/too-many', params: { max: list.length } };
        const at = value.findIndex((each) => !(list as readonly unknown[]).includes(each));
        if (at === -1) return undefined;
        return { code: 'field/not-one-of', params: { allowed: list.join(', ') }, at: String(at) };
      },
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
