import { issueLine } from '../../../testing/issues';
import { lastOfEach } from './last-of-each';

const TSAG = { code: 'tsag-progress', title: { en: 'Progress report' } };
const LATER = '2026-06-02T08:00:00Z';

describe('the report that was issued last, of each kind,', () => {
  it.each([
    ['is none where nothing is issued', [], []],
    ['is not one that is on its way', [issueLine({ id: 'a', state: 'approved', issuedAt: null })], []],
    [
      'is not one that was superseded',
      [issueLine({ id: 'a', supersededBy: { id: 'b', documentNumber: 'C26/35(Rev.1)' } }), issueLine({ id: 'b' })],
      ['b'],
    ],
    ['is the later of two', [issueLine({ id: 'a' }), issueLine({ id: 'b', issuedAt: LATER })], ['b']],
    [
      'is one of each definition, the latest first',
      [issueLine({ id: 'a' }), issueLine({ id: 'b', definition: TSAG, issuedAt: LATER })],
      ['b', 'a'],
    ],
  ])('%s', (_, issues, expected) => {
    expect(lastOfEach(issues).map(({ id }) => id)).toEqual(expected);
  });
});
