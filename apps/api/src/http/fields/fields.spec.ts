import 'reflect-metadata';
import type { DomainError, FieldProblem } from '@resolute/domain';
import { RequestValidationPipe } from '../validation.pipe';
import { Flag, OneOf, SeveralOf } from './choices';
import { Day } from './day';
import { Email, Uuid } from './identifiers';
import { ListOf, Nested } from './nested';
import { DecimalText, WholeNumber } from './numbers';
import { RecordedBy } from './recorded-by';
import { Password, Text, Texts } from './text';

class GrantDto {
  @OneOf(['planner', 'auditor'], 'Role')
  role: string;
}

class EverythingDto {
  @Text({ max: 5 })
  title = 'title';

  @Text({ max: 20, min: 0, multiline: true })
  note = '';

  @Text({ max: 5, optional: true, nullable: true })
  nickname?: string | null;

  @Email()
  email = 'anna@example.org';

  @Password()
  password = '12345678';

  @Uuid()
  id = '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e';

  @Day()
  day = '2026-03-20';

  @RecordedBy({ optional: true })
  asOf = '2026-03-20';

  @Flag()
  flag = true;

  @Flag({ inQuery: true })
  queryFlag = true;

  @WholeNumber({ min: 1, max: 200 })
  count = 1;

  @WholeNumber({ min: -5, max: 200, inQuery: true })
  queryCount = 1;

  @DecimalText()
  amount = '0';

  @Nested(() => GrantDto)
  grant = Object.assign(new GrantDto(), { role: 'planner' });

  @Nested(() => GrantDto, { nullable: true })
  noGrant: GrantDto | null = null;

  @SeveralOf(['planner', 'auditor', 'director'], 'Role', { optional: true })
  roles?: string[];

  @Texts({ most: 2, max: 5, optional: true })
  codes?: string[];

  @ListOf(() => GrantDto, { max: 2 })
  grants: GrantDto[] = [];
}

const pipe = new RequestValidationPipe();
const check = (value: unknown): Promise<unknown> => pipe.transform(value, { type: 'body', metatype: EverythingDto });
const refused = (taken: Promise<unknown>): Promise<readonly FieldProblem[] | 'taken'> =>
  taken.then(
    () => 'taken',
    (error: DomainError) => error.errors,
  );
const problemsOf = (value: unknown): Promise<readonly FieldProblem[] | 'taken'> => refused(check(value));

describe('fields', () => {
  it.each([
    ['title', 'hello'],
    ['title', '😀😀😀😀😀'],
    ['note', 'two\nlines\tand a tab'],
    ['note', ''],
    ['nickname', null],
    ['email', 'anna.berg+itu@example.org'],
    ['password', ' pa ss\u0301wörd\n '],
    ['day', '2024-02-29'],
    ['asOf', '2024-02-29'],
    ['asOf', '2024-02-29T23:59:59Z'],
    ['flag', false],
    ['queryFlag', 'false'],
    ['count', 200],
    ['queryCount', '-5'],
    ['amount', '-123456789012345678901234567890.123456789'],
    ['noGrant', { role: 'auditor' }],
    ['roles', []],
    ['roles', ['auditor', 'planner']],
    ['codes', ['I-1', 'é']],
    ['grants', [{ role: 'auditor' }, { role: 'planner' }]],
  ])('%s takes %j', async (field, value) => {
    expect(await problemsOf({ [field]: value })).toBe('taken');
  });

  it.each([
    ['title', 7, { code: 'field/not-text' }],
    ['title', '', { code: 'field/empty' }],
    ['title', ' \u00a0 ', { code: 'field/empty' }],
    ['title', 'longer', { code: 'field/too-long', params: { max: 5 } }],
    ['title', 'x'.repeat(1_000_000), { code: 'field/too-long', params: { max: 5 } }],
    ['title', 'a\0b', { code: 'field/control-character', params: { character: 'U+0000' } }],
    ['title', 'a\nb', { code: 'field/control-character', params: { character: 'U+000A' } }],
    ['title', 'a\u009fb', { code: 'field/control-character', params: { character: 'U+009F' } }],
    ['title', 'a\ud83d', { code: 'field/broken-text' }],
    ['title', 'a\ude00b', { code: 'field/broken-text' }],
    ['title', null, { code: 'field/null' }],
    ['title', ['a'], { code: 'field/not-text' }],
    ['title', { toString: 'a' }, { code: 'field/not-text' }],
    ['note', 'a\u0007', { code: 'field/control-character', params: { character: 'U+0007' } }],
    ['email', 'anna', { code: 'field/not-an-email' }],
    ['email', `${'a'.repeat(300)}@example.org`, { code: 'field/not-an-email' }],
    ['email', 'anna@example.org\0', { code: 'field/not-an-email' }],
    ['password', '1234567', { code: 'field/too-short', params: { min: 8 } }],
    ['password', 'x'.repeat(201), { code: 'field/too-long', params: { max: 200 } }],
    ['password', '12345678\0', { code: 'field/control-character', params: { character: 'U+0000' } }],
    ['password', 12_345_678, { code: 'field/not-text' }],
    ['id', '0198f3c2', { code: 'field/not-a-uuid' }],
    ['id', 7, { code: 'field/not-a-uuid' }],
    ['day', '2026-02-29', { code: 'field/not-a-day' }],
    ['day', '2026-13-01', { code: 'field/not-a-day' }],
    ['day', '2026-3-1', { code: 'field/not-a-day' }],
    ['day', '2026-03-20T00:00:00Z', { code: 'field/not-a-day' }],
    ['asOf', '2026-02-29', { code: 'field/not-a-day-or-moment' }],
    ['asOf', '2026-03-20T09:30:00+01:00', { code: 'field/not-a-day-or-moment' }],
    ['flag', 'true', { code: 'field/not-a-flag' }],
    ['flag', 1, { code: 'field/not-a-flag' }],
    ['count', '1', { code: 'field/not-a-whole-number' }],
    ['count', 1.5, { code: 'field/not-a-whole-number' }],
    ['count', 1e300, { code: 'field/not-a-whole-number' }],
    ['count', 0, { code: 'field/too-small', params: { min: 1 } }],
    ['count', 201, { code: 'field/too-great', params: { max: 200 } }],
    ['queryCount', '1e2', { code: 'field/not-a-whole-number' }],
    ['queryCount', '', { code: 'field/not-a-whole-number' }],
    ['queryCount', '9'.repeat(400), { code: 'field/not-a-whole-number' }],
    ['amount', 1.5, { code: 'field/not-a-decimal' }],
    ['amount', '1e5', { code: 'field/not-a-decimal' }],
    ['amount', '1,5', { code: 'field/not-a-decimal' }],
    ['amount', '.5', { code: 'field/not-a-decimal' }],
    ['amount', '007', { code: 'field/not-a-decimal' }],
    ['amount', '1'.repeat(61), { code: 'field/too-long', params: { max: 60 } }],
    ['grant', 'planner', { code: 'field/not-an-object' }],
    ['grant', [{ role: 'planner' }], { code: 'field/not-an-object' }],
    ['grant', null, { code: 'field/null' }],
    ['grants', { role: 'planner' }, { code: 'field/not-a-list' }],
    ['grants', [{}, {}, {}], { code: 'field/too-many', params: { max: 2 } }],
    ['roles', 'planner', { code: 'field/not-a-list' }],
    ['roles', ['a', 'b', 'c', 'd'], { code: 'field/too-many', params: { max: 3 } }],
    ['codes', 'I-1', { code: 'field/not-a-list' }],
    ['codes', ['1', '2', '3', '4'], { code: 'field/too-many', params: { max: 2 } }],
    ['nobody', 1, { code: 'field/unknown' }],
  ])('%s refuses %j: %j', async (field, value, fault) => {
    expect(await problemsOf({ [field]: value })).toEqual([{ field, ...fault }]);
  });

  it.each([
    [{ grant: { role: 'king' } }, 'grant.role', 'field/not-one-of'],
    [{ grant: {} }, 'grant.role', 'field/missing'],
    [{ grants: [{ role: 'planner' }, { role: 'king' }] }, 'grants.1.role', 'field/not-one-of'],
    [{ grants: [{ role: 'planner', crown: 1 }] }, 'grants.0.crown', 'field/unknown'],
    [{ grants: [null] }, 'grants.0', 'field/not-an-object'],
    [{ roles: ['planner', 'king'] }, 'roles.1', 'field/not-one-of'],
    [{ roles: [7] }, 'roles.0', 'field/not-one-of'],
    [{ codes: ['a', 7] }, 'codes.1', 'field/not-text'],
    [{ codes: ['longer'] }, 'codes.0', 'field/too-long'],
    [{ codes: [' '] }, 'codes.0', 'field/empty'],
    [{ codes: ['a\0'] }, 'codes.0', 'field/control-character'],
    [{ grants: [{ role: 'planner' }, 3] }, 'grants.1', 'field/not-an-object'],
  ])('of %j names %s', async (value, field, code) => {
    expect(await problemsOf(value)).toMatchObject([{ field, code }]);
  });

  it('are all named at once, a hundred at most', async () => {
    expect(await problemsOf({ title: 1, count: 'x', nobody: 1 })).toHaveLength(3);
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`unknown${index}`, index]));
    expect(await problemsOf(many)).toHaveLength(100);
  });

  it('echo no more than the beginning of a long name', async () => {
    expect(await problemsOf({ ['n'.repeat(1_000)]: 1 })).toEqual([{ field: 'n'.repeat(100), code: 'field/unknown' }]);
  });

  it('bring values into one form', async () => {
    const given = {
      title: 'e\u0301',
      note: 'a\r\nb\rc',
      email: 'Anna@Example.ORG',
      id: '0198F3C2-7B1E-7C3A-9D42-5F6A8B9C0D1E',
    };
    const taken = {
      title: 'é',
      note: 'a\nb\nc',
      email: 'anna@example.org',
      id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e',
    };
    await expect(check({ ...given, queryCount: '7', password: 'e\u0301 12345' })).resolves.toMatchObject({
      ...taken,
      queryCount: 7,
      password: 'e\u0301 12345',
    });
  });

  it.each([[[]], ['text'], [7], [true], [null]])('are not looked for in a body that is %j', async (body) => {
    expect(await problemsOf(body)).toEqual([{ field: 'body', code: 'field/not-an-object' }]);
  });
});

describe('a query', () => {
  const query = (value: unknown): Promise<readonly FieldProblem[] | 'taken'> =>
    refused(pipe.transform(value, { type: 'query', metatype: EverythingDto }));

  it('names a parameter that comes twice, and one that every object has', async () => {
    expect(await query({ title: ['a', 'b'], toString: 'x' })).toEqual([
      { field: 'title', code: 'field/repeated' },
      { field: 'toString', code: 'field/unknown' },
    ]);
  });
});
