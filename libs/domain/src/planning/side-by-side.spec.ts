import type { SuccessionKind } from './framework';
import { sideBySide } from './side-by-side';

const entry = (originId: string, title: Record<string, string>, code = originId) => ({
  id: `${originId}-${JSON.stringify(title)}`,
  originId,
  title,
  code,
});

describe('two versions side by side', () => {
  it('pair by identity, whatever the code is now, and name what differs', () => {
    const before = [entry('a', { en: 'One' }), entry('b', { en: 'Two' }), entry('c', { en: 'Three' })];
    const after = [entry('d', { en: 'New' }), entry('b', { fr: 'Deux', en: 'Two' }, 'B2'), entry('a', { en: 'One' })];
    const lines = sideBySide({ before, after, successions: [] }, ['title', 'code']);
    expect(
      lines.map((line) => [(line.after ?? line.before)?.originId, line.outcome, line.changed, line.succession]),
    ).toEqual([
      ['d', 'added', [], null],
      ['b', 'changed', ['title', 'code'], null],
      ['a', 'unchanged', [], null],
      ['c', 'removed', [], null],
    ]);
  });

  it('the order of languages is no difference', () => {
    const [line] = sideBySide(
      { before: [entry('a', { en: 'One', fr: 'Un' })], after: [entry('a', { fr: 'Un', en: 'One' })], successions: [] },
      ['title'],
    );
    expect(line?.outcome).toBe('unchanged');
  });

  it('pair by succession where identities end: split, merged, dropped, and what nobody has said anything about', () => {
    const [g1, g2, g5, g6] = ['g1', 'g2', 'g5', 'g6'].map((id) => ({ id, originId: id, code: id }));
    const [n1, n2, n3] = ['n1', 'n2', 'n3'].map((id) => ({ id, originId: id, code: id }));
    const row = (fromId: string, kind: SuccessionKind, toId: string | null) => ({ fromId, toId, kind });
    const lines = sideBySide(
      {
        before: [g1, g2, g5, g6].flatMap((each) => each ?? []),
        after: [n1, n2, n3].flatMap((each) => each ?? []),
        successions: [
          row('g1', 'split', 'n1'),
          row('g1', 'split', 'n2'),
          row('g2', 'merged', 'n2'),
          row('g5', 'dropped', null),
          row('older', 'continues', 'n3'),
        ],
      },
      ['code'],
    );
    expect(lines.map(({ before, after, outcome, succession }) => [before?.id, after?.id, outcome, succession])).toEqual(
      [
        ['g1', 'n1', 'changed', 'split'],
        ['g1', 'n2', 'changed', 'split'],
        ['g2', 'n2', 'changed', 'merged'],
        [undefined, 'n3', 'added', null],
        ['g5', undefined, 'removed', 'dropped'],
        ['g6', undefined, 'removed', null],
      ],
    );
  });
});
