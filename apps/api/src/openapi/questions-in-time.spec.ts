import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';

interface Parameter {
  readonly name: string;
  readonly schema: { readonly format?: string; readonly oneOf?: readonly { readonly format: string }[] };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;
}

const { paths } = JSON.parse(
  readFileSync(path.join(projectRoot(), 'apps/api/src/openapi.json'), 'utf8'),
) as Description;

/** `GET /results asOf` → the formats that it takes. */
function askedAs(name: string): [string, string[]][] {
  return Object.entries(paths).flatMap(([url, operations]) =>
    Object.entries(operations).flatMap(([method, { parameters = [] }]) =>
      parameters
        .filter((parameter) => parameter.name === name)
        .map(({ schema }): [string, string[]] => [
          `${method.toUpperCase()} ${url} ${name}`,
          schema.oneOf?.map(({ format }) => format) ?? [schema.format ?? 'any'],
        ]),
    ),
  );
}

describe('every read asks in the same two ways about time', () => {
  it.each(askedAs('asOf'))('%s takes a day or a moment, when it was recorded', (_, formats) => {
    expect(formats).toEqual(['date', 'date-time']);
  });

  it.each(askedAs('on'))('%s takes a day of the plan', (_, formats) => {
    expect(formats).toEqual(['date']);
  });
});
