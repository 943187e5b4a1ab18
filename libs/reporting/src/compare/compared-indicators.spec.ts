import { parseLocalDate, type RatingInput, RULE_VERSION_1, rate } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import { ComparedIndicators } from './compared-indicators';
import type { ToldIndicator } from './told-figures';

const CUT_OFFS = { before: '2026-04-20T21:59:59.999Z', after: '2026-07-20T21:59:59.999Z' };
const END = parseLocalDate('2025-12-31');

/** A level of 2025 that one unit reports; `actualId` is the revision that its value is of. */
function figure(code: string, value: string, actualId = 'a1', wanted = '100'): IndicatorFigure {
  const input: RatingInput = {
    kind: 'at-least',
    aggregation: 'point',
    settings: RULE_VERSION_1,
    tolerance: '0.05',
    lagDays: 0,
    graceDays: 0,
    target: { value: wanted, on: END },
    periods: [{ id: '2025', from: parseLocalDate('2025-01-01'), to: END }],
    values: { '2025': { kind: 'number', value } },
    at: { moment: CUT_OFFS.after },
  };
  const part = { partId: 'p1', actualId, acceptedAt: '2026-01-10T08:00:00.000Z', revision: 1, isEstimate: false };
  const provenance = {
    '2025': {
      isEstimate: false,
      missingPartIds: [],
      parts: [{ ...part, authorId: 'a', verifierId: 'v', acceptorId: 'p' }],
    },
  };
  const named = { id: `id-${code}`, versionId: 'v1', code, title: { en: code }, unit: { en: 'days' }, isSample: false };
  return { ...named, input, result: rate(input), provenance };
}

const told = (figures: readonly IndicatorFigure[], atLength = false): ReadonlyMap<string, ToldIndicator> =>
  new Map(
    figures.map((each) => {
      const { code, title, unit, result } = each;
      return [code, { code, title, unit, result, figure: atLength ? each : null }];
    }),
  );

interface Side {
  readonly recorded: readonly IndicatorFigure[];
  readonly told?: readonly IndicatorFigure[];
  readonly planned?: readonly string[];
}

function compared(before: Side, after: Side, { seesRecorded = true, atLength = false } = {}) {
  const found = new ComparedIndicators({
    told: {
      before: told(before.told ?? before.recorded, atLength),
      after: told(after.told ?? after.recorded, atLength),
    },
    cutOffs: CUT_OFFS,
    seesRecorded,
  });
  found.seeBefore(before.recorded);
  found.seeAfter(after.recorded);
  const planned = ({ recorded, planned: codes }: Side) => new Set(codes ?? recorded.map(({ code }) => code));
  return found.changes({ before: planned(before), after: planned(after) });
}

/** `I-1 rating,pace: correction` with ` (untold after)` where one of them does not tell it. */
const shown = (changes: ReturnType<typeof compared>): string[] =>
  changes.map(({ code, changes: aspects, causes, before, after }) => {
    const sides = [before, after].map((side) => (side ? (side.isTold ? 'told' : 'untold') : 'none'));
    const [what, why] = [aspects.map(({ aspect }) => aspect), causes.map(({ cause }) => cause)];
    return `${code} ${what.join()}: ${why.join()} (${sides.join()})`;
  });

const [same, low, corrected] = [figure('I-1', '90'), figure('I-2', '50'), figure('I-2', '120', 'a2')];
const retargeted = figure('I-1', '90', 'a1', '95');

describe('the indicators of two reports', () => {
  it('are told by code where anything differs', () =>
    expect(shown(compared({ recorded: [same, low] }, { recorded: [corrected, same] }))).toEqual([
      'I-2 rating,value,pace: correction (told,told)',
    ]));

  it('are compared with what had been recorded where one report does not tell them', () =>
    expect(shown(compared({ recorded: [low] }, { recorded: [corrected], told: [] }))).toEqual([
      'I-2 rating,value,pace: correction (told,untold)',
    ]));

  it('are not told where only one report tells them and nothing changed', () =>
    expect(compared({ recorded: [same] }, { recorded: [same], told: [] })).toEqual([]));

  it('are in one plan alone', () => {
    const gone = compared({ recorded: [same] }, { recorded: [same], told: [], planned: [] });
    expect(shown(gone)).toEqual(['I-1 : plan-changed (told,none)']);
    expect(shown(compared({ recorded: [] }, { recorded: [same] }))).toEqual(['I-1 : plan-changed (none,told)']);
  });

  it('show readers of reports alone no figure that no report tells', () => {
    const seen = { seesRecorded: false };
    expect(compared({ recorded: [low] }, { recorded: [corrected], told: [] }, seen)).toEqual([]);
    const [change] = compared({ recorded: [same] }, { recorded: [retargeted] }, seen);
    expect(change?.changes.map(({ aspect }) => aspect)).not.toContain('target');
    expect(change?.before).toMatchObject({ target: null, baseline: null });
    const [atLength] = compared({ recorded: [same] }, { recorded: [retargeted] }, { ...seen, atLength: true });
    expect(atLength?.after?.target).toMatchObject({ value: '95', onDay: '2025-12-31' });
  });

  it('of which nothing is recorded are told as the reports tell them', () => {
    const [first] = compared({ recorded: [], told: [same] }, { recorded: [low], told: [{ ...low, code: 'I-1' }] });
    expect(shown(first ? [first] : [])).toEqual(['I-1 rating: unknown (told,told)']);
    expect(first?.before).toMatchObject({ value: { period: '2025', number: '90' }, target: null });
  });

  it('of which a report tells something else than was recorded have no known cause', () => {
    const [first] = compared(
      { recorded: [same], told: [{ ...same, result: { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' } }] },
      { recorded: [same] },
    );
    expect(first?.causes).toEqual([{ cause: 'unknown', periods: [] }]);
  });
});
