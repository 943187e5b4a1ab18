import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinition } from './rating/check-definition';
import { percentText } from './rating/display';
import { rate } from './rating/rate';
import { RULE_VERSION_1 } from './rating/rating';
import type { IndicatorDefinition, RatingInput } from './rating/rating-input';
import { percentagesOf } from './resources/printed-money';
import { rollUp } from './rollup/roll-up';
import type { RollUpPart } from './rollup/roll-up.types';

/** What other projects read: see test/vectors/README.md. */
const FOLDER = join(__dirname, '../../../test/vectors');

type Fields = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly given: Fields;
  readonly expect: Fields;
  readonly why: string;
}

/** Those of the rating rule; risks have vectors and a spec of their own. */
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !/^(risk|alignment)-/.test(file))
  .map((file) => ({ file, cases: casesOf(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))) }));

function casesOf(content: { cases: Case[] }): Case[] {
  expect(Object.keys(content)).toEqual(['cases']);
  return content.cases;
}

const RATED = ['kind', 'rating', 'flags', 'ruleVersion', 'periodId', 'due', 'actual', 'expected', 'progress', 'pace'];

const DEFINITION = [
  'kind',
  'aggregation',
  'tolerance',
  'absoluteTolerance',
  'baseline',
  'target',
  'milestones',
  'stages',
  'steps',
  'lagDays',
  'graceDays',
];

const KNOWN = {
  rating: {
    given: [...DEFINITION, 'periods', 'values', 'coverage', 'comparable', 'notApplicable', 'at'],
    expect: [...RATED, 'shortfall', 'periods', 'reason'],
  },
  rollUp: {
    given: ['parts'],
    expect: ['kind', 'rating', 'achievement', 'pace', 'heldByCritical', 'coverage', 'reason', 'ruleVersion'],
  },
  refusal: { given: DEFINITION, expect: ['error', 'field'] },
  display: { given: ['quotient', 'decimals', 'thresholds'], expect: ['text'] },
  column: { given: ['francs'], expect: ['percentages'] },
};

/** The keys of the objects inside `given` and `expect`, by the key that holds them. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  baseline: ['value', 'on'],
  target: ['value', 'low', 'high', 'step', 'on'],
  milestones: ['value', 'on'],
  stages: ['id', 'weight', 'due'],
  periods: ['id', 'from', 'to', 'counted', 'due'],
  notApplicable: ['reason'],
  at: ['moment'],
  parts: ['id', 'counts', 'weight', 'share', 'critical', 'result'],
  result: [
    'kind',
    'rating',
    'flags',
    'progress',
    'achievement',
    'pace',
    'shortfall',
    'reason',
    'heldByCritical',
    'coverage',
  ],
  coverage: ['rated', 'counted'],
};

/** The keys of what stands under the id of a period. */
const BY_PERIOD: Readonly<Record<string, readonly string[]>> = {
  values: ['kind', 'value', 'numerator', 'denominator', 'accepted', 'rating', 'narrative', 'reason'],
  coverage: ['rated', 'counted'],
};

function sortOf({ given, expect: answer }: Case): keyof typeof KNOWN {
  if ('error' in answer) return 'refusal';
  if ('parts' in given) return 'rollUp';
  if ('francs' in given) return 'column';
  return 'quotient' in given ? 'display' : 'rating';
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys that the format does not know, with where they stand. */
function unknownKeys(fields: Fields, known: readonly string[], place: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (!known.includes(key)) return [`${place}.${key}`];
    const byPeriod = BY_PERIOD[key];
    if (byPeriod && isFields(value) && Object.values(value).every(isFields)) {
      return Object.values(value).flatMap((entry) => unknownKeys(entry as Fields, byPeriod, `${place}.${key}`));
    }
    const objects = (Array.isArray(value) ? value : [value]).filter(isFields);
    return objects.flatMap((object) => unknownKeys(object, INNER[key] ?? [], `${place}.${key}`));
  });
}

/** What a reader of the format fills in where a case is silent. */
const DEFAULTS = { settings: RULE_VERSION_1, tolerance: '0.05', lagDays: 0, graceDays: 0 };
const PART_DEFAULTS = { flags: [], ruleVersion: '1', periodId: 'any', due: '2026-12-31' };

function partOf(part: Fields): RollUpPart {
  const result = part.result as Fields;
  const filled =
    'coverage' in result || 'reason' in result ? { ruleVersion: '1', ...result } : { ...PART_DEFAULTS, ...result };
  return { ...part, result: filled } as unknown as RollUpPart;
}

/** The first problem that is found; each case of this sort has one thing wrong. */
function refusalOf(definition: IndicatorDefinition): unknown {
  const [first, ...others] = checkDefinition(definition);
  expect(others).toEqual([]);
  return { error: first?.code, field: first?.field };
}

function answerTo(vector: Case): unknown {
  const { given } = vector;
  switch (sortOf(vector)) {
    case 'rollUp':
      return rollUp((given.parts as Fields[]).map(partOf), RULE_VERSION_1);
    case 'display': {
      const { quotient, decimals, thresholds } = given as { quotient: string; decimals: number; thresholds: string[] };
      return { text: percentText(quotient, decimals, thresholds) };
    }
    case 'column': {
      const percentages = percentagesOf((given.francs as string[]).map(BigInt));
      return { ...(percentages && { percentages }) };
    }
    case 'refusal':
      return refusalOf({ ...DEFAULTS, ...given } as unknown as IndicatorDefinition);
    case 'rating':
      return rate({ ...DEFAULTS, ...given } as unknown as RatingInput);
  }
}

describe('the published test vectors', () => {
  it('are at least 250', () => {
    expect(FILES.reduce((sum, { cases }) => sum + cases.length, 0)).toBeGreaterThanOrEqual(250);
  });

  describe.each(FILES)('$file', ({ cases }) => {
    it('has cases with names of their own, a reason each, and no key that the README does not explain', () => {
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      for (const vector of cases) {
        expect(Object.keys(vector)).toEqual(['name', 'given', 'expect', 'why']);
        expect(vector.name.trim()).not.toBe('');
        expect(vector.why).toMatch(/^\S.{10,}[.]$/);
        const known = KNOWN[sortOf(vector)];
        expect(unknownKeys(vector.given, known.given, `${vector.name}: given`)).toEqual([]);
        expect(unknownKeys(vector.expect, known.expect, `${vector.name}: expect`)).toEqual([]);
      }
    });

    it.each(cases)('$name', (vector) => {
      expect(answerTo(vector)).toEqual(vector.expect);
    });
  });
});
