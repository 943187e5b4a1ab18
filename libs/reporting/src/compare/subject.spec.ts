import { subjectOf } from './subject';

const ID = '0197a1b2-0000-7000-8000-0123456789ab';

describe('what is compared', () => {
  it.each([
    [`report:${ID}`, { kind: 'report', id: ID }],
    [`version:${ID}`, { kind: 'version', id: ID }],
    [`issue:${ID.toUpperCase()}`, { kind: 'issue', id: ID }],
    [`run:${ID}`, undefined],
    [ID, undefined],
    ['report:', undefined],
    [`report:${ID}x`, undefined],
    [`report:${ID}\n`, undefined],
    ['', undefined],
  ])('%j', (text, expected) => expect(subjectOf(text)).toEqual(expected));
});
