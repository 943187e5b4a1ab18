import { parseLocalDate } from '../calendar/local-date';
import { digestByUnit } from './digest-order';

const line = (code: string | null, kind: 'late' | 'escalated' | 'sent-back' | 'due-1' | 'due-14', dueOn?: string) => ({
  kind,
  unit: code === null ? null : { id: code, code },
  dueOn: dueOn === undefined ? null : parseLocalDate(dueOn),
});

describe('a digest', () => {
  it('goes by unit, with what is late before all else', () => {
    const lines = [
      line('SG2', 'due-14', '2026-04-30'),
      line('SG2', 'sent-back'),
      line('SG5', 'due-1', '2026-04-17'),
      line('SG5', 'late', '2026-04-15'),
      line('SG5', 'late', '2026-04-10'),
      line(null, 'sent-back'),
      line('SG3', 'due-1', '2026-04-17'),
    ];
    expect(
      digestByUnit(lines).map(({ unit, lines: own }) => [unit?.code, own.map(({ kind, dueOn }) => dueOn ?? kind)]),
    ).toEqual([
      ['SG5', ['2026-04-10', '2026-04-15', '2026-04-17']],
      ['SG2', ['sent-back', '2026-04-30']],
      ['SG3', ['2026-04-17']],
      [undefined, ['sent-back']],
    ]);
    expect(digestByUnit([])).toEqual([]);
  });
});
