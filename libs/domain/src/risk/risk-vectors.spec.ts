import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../calendar/local-date';
import { DomainError, type FieldProblem } from '../kernel/domain-error';
import { isAboveAppetite, type StandingInput, standingOf } from './appetite';
import { earlyWarnings, type WatchedRisk } from './early-warnings';
import { findingsOn } from './findings';
import { checkMatrix, levelOf, type RiskMatrix, type Score } from './matrix';
import { movementOf } from './movement';
import { type Assessed, byPriority, type Prioritised } from './priority';
import { isReviewOverdue, nextReviewOn } from './review';
import type { RiskFacts } from './risk-facts';
import { classOnRung, type Rung, requireHigher } from './rungs';
import type { RiskClass, RiskLevel } from './words';

/** What other projects read: see test/vectors/README.md. */
const FOLDER = join(__dirname, '../../../../test/vectors');

type Fields = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly given: Fields;
  readonly expect: Fields;
  readonly why: string;
}

/** How a file is answered, and the keys that its cases may have. */
interface Sort {
  readonly answer: (given: never) => unknown;
  readonly given: readonly string[];
  readonly expect: readonly string[];
}

const named = (steps: number) => Array.from({ length: steps }, (_, at) => ({ en: `Step ${at + 1}` }));

interface Sized {
  readonly likelihoods: number;
  readonly impacts: number;
  readonly cells: RiskMatrix['cells'];
}
const matrixOf = ({ likelihoods, impacts, cells }: Sized): RiskMatrix => ({
  likelihoods: named(likelihoods),
  impacts: named(impacts),
  cells,
});

const refusalOf = ([first, ...others]: readonly FieldProblem[]) => {
  expect(others).toEqual([]);
  return { error: first?.code, field: first?.field };
};

/** The answer, or the one thing that is wrong with the question. */
function answerOrRefusal(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    if (error instanceof DomainError) return refusalOf(error.errors);
    throw error;
  }
}

const SORTS: Readonly<Record<string, Sort>> = {
  'risk-levels.json': {
    answer: ({ cells, ...score }: Score & Pick<Sized, 'cells'>) => {
      const matrix = matrixOf({ likelihoods: cells.length, impacts: cells[0]?.length ?? 0, cells });
      return { level: levelOf(matrix, score) };
    },
    given: ['cells', 'likelihood', 'impact'],
    expect: ['level', 'error', 'field'],
  },
  'risk-matrices.json': {
    answer: (sized: Sized) => {
      const faults = checkMatrix(matrixOf(sized));
      return faults.length === 0 ? { accepted: true } : refusalOf(faults);
    },
    given: ['likelihoods', 'impacts', 'cells'],
    expect: ['accepted', 'error', 'field'],
  },
  'risk-standing.json': {
    answer: ({ acceptedUntil, ...input }: StandingInput & { readonly acceptedUntil?: LocalDate }) => {
      const standing = standingOf({ ...input, ...(acceptedUntil && { acceptance: { untilOn: acceptedUntil } }) });
      const isThreat = input.nature !== 'opportunity';
      expect(standing !== 'within').toBe(isThreat && isAboveAppetite(input.level, input.appetite));
      return { standing };
    },
    given: ['level', 'appetite', 'nature', 'hasOpenTreatment', 'isEscalated', 'acceptedUntil', 'today'],
    expect: ['standing'],
  },
  'risk-reviews.json': {
    answer: ({
      lastReviewedOn,
      level,
      today,
    }: Record<'lastReviewedOn' | 'today', LocalDate> & { level: RiskLevel }) => {
      const dueOn = nextReviewOn(lastReviewedOn, level);
      return { dueOn, overdue: isReviewOverdue(dueOn, today) };
    },
    given: ['lastReviewedOn', 'level', 'today'],
    expect: ['dueOn', 'overdue'],
  },
  'risk-escalation.json': {
    answer: ({ from, to, class: raisedAs }: Record<'from' | 'to', Rung> & { class: RiskClass }) => {
      requireHigher(from, to);
      return { class: classOnRung(to, raisedAs) };
    },
    given: ['from', 'to', 'class'],
    expect: ['class', 'error', 'field'],
  },
  'risk-movement.json': {
    answer: ({ before, after }: Record<'before' | 'after', Assessed>) => movementOf(before, after),
    given: ['before', 'after'],
    expect: ['score', 'level'],
  },
  'risk-order.json': {
    answer: ({ risks }: { readonly risks: readonly Prioritised[] }) => ({
      order: risks.toSorted(byPriority).map(({ code }) => code),
    }),
    given: ['risks'],
    expect: ['order'],
  },
  'risk-findings.json': {
    answer: ({ risk, today }: { readonly risk: RiskFacts; readonly today: LocalDate }) => ({
      findings: findingsOn(risk, today),
    }),
    given: ['risk', 'today'],
    expect: ['findings'],
  },
  'risk-warnings.json': {
    answer: (watched: WatchedRisk) => ({ warnings: earlyWarnings(watched) }),
    given: ['state', 'standing', 'indicators'],
    expect: ['warnings'],
  },
};

/** The keys of the objects inside, by the key that holds them. */
const ASSESSMENT = ['likelihood', 'impact', 'level', 'assessedOn', 'matrixId'];
const INNER: Readonly<Record<string, readonly string[]>> = {
  before: ASSESSMENT,
  after: ASSESSMENT,
  inherent: ASSESSMENT,
  residual: ASSESSMENT,
  target: ASSESSMENT,
  residualBefore: ASSESSMENT,
  assessments: ['inherent', 'residual', 'target'],
  risks: ['code', 'proximity', 'residual'],
  risk: [
    'state',
    'nature',
    'hasOwner',
    'linkCount',
    'assessments',
    'residualBefore',
    'matrixId',
    'appetite',
    'isEscalated',
    'acceptance',
    'controls',
    'treatments',
    'lastReviewedOn',
  ],
  acceptance: ['untilOn'],
  controls: ['sinceOn', 'untilOn'],
  treatments: ['id', 'state', 'dueOn', 'doneOn', 'hasOwner'],
  indicators: ['indicatorId', 'rating', 'ratingThen'],
  findings: ['code', 'subject'],
  warnings: ['kind', 'indicatorId'],
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys that the format does not know, with where they stand. */
const unknownKeys = (fields: Fields, known: readonly string[], place: string): string[] =>
  Object.entries(fields).flatMap(([key, value]) => {
    if (!known.includes(key)) return [`${place}.${key}`];
    const objects = (Array.isArray(value) ? value : [value]).filter(isFields);
    return objects.flatMap((object) => unknownKeys(object, INNER[key] ?? [], `${place}.${key}`));
  });

const FILES = readdirSync(FOLDER).filter((file) => file.startsWith('risk-'));

describe('the published test vectors of the risk register', () => {
  it('are answered, each file of them', () => expect(FILES).toEqual(Object.keys(SORTS).toSorted()));

  describe.each(FILES)('%s', (file) => {
    const { cases } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { cases: Case[] };
    const sort = SORTS[file];

    it('has cases with names of their own, a reason each, and no key that the README does not explain', () => {
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      for (const { name, given, expect: answer, why } of cases) {
        expect(name.trim()).not.toBe('');
        expect(why).toMatch(/^\S.{10,}[.]$/);
        expect(unknownKeys(given, sort?.given ?? [], `${name}: given`)).toEqual([]);
        expect(unknownKeys(answer, sort?.expect ?? [], `${name}: expect`)).toEqual([]);
      }
    });

    it.each(cases)('$name', ({ given, expect: answer }) =>
      expect(answerOrRefusal(() => sort?.answer(given as never))).toEqual(answer),
    );
  });
});
