import type { DomainError } from '@resolute/domain';
import { parseJson } from './json-body';

const errorOf = (body: string | Uint8Array): Pick<DomainError, 'code' | 'errors'> => {
  try {
    parseJson(typeof body === 'string' ? Buffer.from(body) : body);
  } catch (error) {
    const { code, errors } = error as DomainError;
    return { code, errors };
  }
  throw new Error('It was taken');
};

describe('a body of JSON', () => {
  it('is read', () => {
    expect(parseJson(Buffer.from('{"title":"Genève","list":[1,null]}'))).toEqual({ title: 'Genève', list: [1, null] });
  });

  it.each([
    ['', 'request/empty-body', { field: 'body', code: 'field/missing' }],
    ['{', 'request/malformed-json', { field: 'body', code: 'field/invalid' }],
    ['{"a":NaN}', 'request/malformed-json', { field: 'body', code: 'field/invalid' }],
    [new Uint8Array([0x22, 0xff, 0x22]), 'request/malformed-json', { field: 'body', code: 'field/invalid' }],
    ['{"__proto__":{"admin":true}}', 'request/invalid', { field: '__proto__', code: 'field/unknown' }],
    ['{"\\u005f_proto__":1}', 'request/invalid', { field: '__proto__', code: 'field/unknown' }],
    ['{"a":[{"constructor":{}}]}', 'request/invalid', { field: 'a.0.constructor', code: 'field/unknown' }],
    ['{"":{"toString":1}}', 'request/invalid', { field: '"".toString', code: 'field/unknown' }],
    ['{"hasOwnProperty":1}', 'request/invalid', { field: 'hasOwnProperty', code: 'field/unknown' }],
    [
      `{"a":[${'0,'.repeat(20_000)}0]}`,
      'request/invalid',
      { field: 'a', code: 'field/too-many', params: { max: 10_000 } },
    ],
  ])('such as %.40j is refused: %s', (body, code, problem) => {
    expect(errorOf(body)).toEqual({ code, errors: [problem] });
  });

  it('is refused when it nests a hundred thousand deep, without exhausting the stack', () => {
    const { errors } = errorOf('['.repeat(100_000) + ']'.repeat(100_000));
    expect(errors).toMatchObject([{ code: 'field/too-deep', params: { max: 32 } }]);
  });
});
