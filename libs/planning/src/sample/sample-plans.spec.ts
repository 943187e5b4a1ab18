import {
  compare,
  type Exact,
  LANGUAGES,
  type Language,
  ONE,
  parseDecimal,
  plus,
  type Translations,
  ZERO,
} from '@resolute/domain';
import { SAMPLE_BUDGETS } from './budgets';
import type { SampleFramework, SampleResult, SampleResultName } from './sample-plan.types';
import { SAMPLE_FRAMEWORKS } from './sample-plans';
import { SAMPLE_SUCCESSIONS } from './successions';

const nameOf = ({ framework, kind, code }: SampleResultName): string => `${framework} ${kind} ${code}`;
const resultsOf = (plan: SampleFramework) =>
  plan.results.map((result) => ({ plan, result, name: nameOf({ ...result, framework: plan.code }) }));

const RESULTS = SAMPLE_FRAMEWORKS.flatMap(resultsOf);
const NAMES = new Set(RESULTS.map(({ name }) => name));
const CONTRIBUTIONS = RESULTS.flatMap(({ plan, result, name }) =>
  (result.contributesTo ?? []).map((parent) => ({ plan, result, name, parent })),
);
const YEARS = RESULTS.flatMap(({ plan, result, name }) => (result.years ?? []).map((entry) => ({ plan, name, entry })));
const TITLES: [string, Translations][] = [
  ...SAMPLE_FRAMEWORKS.map((plan): [string, Translations] => [plan.code, plan.title]),
  ...SAMPLE_FRAMEWORKS.flatMap((plan) =>
    plan.kinds.map((kind): [string, Translations] => [`${plan.code} ${kind.code}`, kind.title]),
  ),
  ...RESULTS.map(({ name, result }): [string, Translations] => [name, result.title]),
];
const TEXTS: [string, Translations][] = [
  ...TITLES,
  ...RESULTS.flatMap(({ name, result }): [string, Translations][] =>
    result.description ? [[`${name} description`, result.description]] : [],
  ),
  ...YEARS.map(({ name, entry }): [string, Translations] => [`${name} ${entry.year}`, entry.planned]),
];

const planOf = (code: string): SampleFramework | undefined => SAMPLE_FRAMEWORKS.find((plan) => plan.code === code);
const levelOf = (plan: SampleFramework | undefined, kind: string): number | undefined =>
  plan?.kinds.find(({ code }) => code === kind)?.level;
const sharesOf = (result: SampleResult): Exact =>
  (result.contributesTo ?? []).reduce((sum, { share }) => plus(sum, share ? parseDecimal(share) : ZERO), ZERO);
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the results of the sample plans', () => {
  it('have a code that is held once in a plan and kind', () => {
    expect(repeated(RESULTS.map(({ name }) => name))).toEqual([]);
    expect(repeated(SAMPLE_FRAMEWORKS.map(({ code }) => code))).toEqual([]);
  });

  it('are of a kind of their plan', () => {
    expect(RESULTS.filter(({ plan, result }) => levelOf(plan, result.kind) === undefined)).toEqual([]);
  });

  it('share one code between an outcome and an output, as the Union does', () => {
    expect(NAMES).toContain('SP-2020-2023 outcome T.2-1');
    expect(NAMES).toContain('SP-2020-2023 output T.2-1');
  });

  it('hold the eight enablers of Resolution 108, each with its source and a result that needs it', () => {
    const enablers = RESULTS.filter(({ result }) => result.code.startsWith('R108-')).map(({ result }) => result);
    expect(enablers.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((l) => `R108-3${l}`));
    expect(enablers.every(({ source, contributesTo }) => source && contributesTo?.length)).toBe(true);
  });
});

describe('the contributions', () => {
  it('name results that exist, each parent once', () => {
    expect(CONTRIBUTIONS.filter(({ parent }) => !NAMES.has(nameOf(parent)))).toEqual([]);
    expect(repeated(CONTRIBUTIONS.map(({ name, parent }) => `${name} to ${nameOf(parent)}`))).toEqual([]);
  });

  it('go up by level within a plan, and otherwise from an operational to a strategic plan', () => {
    const astray = CONTRIBUTIONS.filter(({ plan, result, parent }) => {
      const above = planOf(parent.framework);
      if (above !== plan) return plan.kind !== 'operational-plan' || above?.kind !== 'strategic-plan';
      return Number(levelOf(plan, result.kind)) <= Number(levelOf(plan, parent.kind));
    });
    expect(astray).toEqual([]);
  });

  it('leave only goals without a parent', () => {
    const orphans = RESULTS.filter(({ result }) => !result.contributesTo?.length);
    expect(new Set(orphans.map(({ result }) => result.kind))).toEqual(new Set(['goal']));
  });

  it('have shares that add up to at most 1 for one child', () => {
    expect(RESULTS.filter(({ result }) => compare(sharesOf(result), ONE) > 0).map(({ name }) => name)).toEqual([]);
  });
});

describe('the texts', () => {
  const namesWhere = (isAtFault: (text: Translations) => boolean): string[] =>
    TEXTS.filter(([, text]) => isAtFault(text)).map(([name]) => name);
  const LETTERS: readonly (readonly [Language, RegExp])[] = [
    ['ar', /\p{Script=Arabic}/u],
    ['zh', /\p{Script=Han}/u],
    ['ru', /\p{Script=Cyrillic}/u],
  ];
  const FAULTS: readonly (readonly [Language, RegExp])[] = [
    ['ar', /[,;?]|\d-\d/],
    ['zh', /[,;:?]|\.$/],
    ['ru', /МСЭ-T|ё|\d-\d/],
    ['fr', /['œ]| [:;?!%]/],
    ['es', /período/],
  ];

  it('are there in all six languages', () => {
    expect(namesWhere((text) => LANGUAGES.some((language) => !text[language]?.trim()))).toEqual([]);
  });

  it('differ between languages when longer than a word', () => {
    const phrasesOf = (text: Translations) => Object.values(text).filter((words) => words.includes(' '));
    expect(namesWhere((text) => repeated(phrasesOf(text)).length > 0)).toEqual([]);
  });

  it.each(LETTERS)('in %s have its letters', (language, letters) => {
    expect(namesWhere((text) => !letters.test(String(text[language])))).toEqual([]);
  });

  it.each(FAULTS)('in %s have its punctuation and spelling', (language, fault) => {
    expect(namesWhere((text) => fault.test(String(text[language])))).toEqual([]);
  });
});

describe('the year entries', () => {
  it('lie within the plan, once a year', () => {
    const outside = YEARS.filter(({ plan, entry }) => entry.year < plan.firstYear || entry.year > plan.lastYear);
    expect(outside).toEqual([]);
    expect(repeated(YEARS.map(({ name, entry }) => `${name} ${entry.year}`))).toEqual([]);
  });

  it('are there for every output and year of an operational plan, and differ by year', () => {
    for (const { plan, result } of RESULTS.filter(({ plan }) => plan.kind === 'operational-plan')) {
      if (result.kind !== 'output') continue;
      expect(result.years?.map(({ year }) => year)).toEqual([0, 1, 2, 3].map((later) => plan.firstYear + later));
      expect(repeated((result.years ?? []).map(({ planned }) => String(planned.en)))).toEqual([]);
    }
  });

  it('have a regional share above 0 and up to 1', () => {
    const shares = YEARS.flatMap(({ entry }) => entry.regionalSupportShare ?? []).map(parseDecimal);
    expect(shares.filter((share) => compare(share, ZERO) <= 0 || compare(share, ONE) > 0)).toEqual([]);
  });

  it('differ between the two editions, of which the earlier has no O6', () => {
    const plannedIn = (code: string) =>
      YEARS.filter(({ plan }) => plan.code === code).map(({ entry }) => entry.planned.en);
    expect(plannedIn('OP-2025-2028')).not.toEqual(plannedIn('OP-2026-2029'));
    expect(NAMES).not.toContain('OP-2025-2028 output O6');
  });
});

describe('the decisions', () => {
  it.each(SAMPLE_FRAMEWORKS.map((plan) => [plan.code, plan] as const))('on %s are on its years', (_code, plan) => {
    expect(plan.decisions.length).toBeGreaterThan(0);
    const years = plan.decisions.flatMap((decision) => decision.years);
    expect(years.filter((year) => year < plan.firstYear || year > plan.lastYear)).toEqual([]);
  });

  it('on budgets are taken before the first year', () => {
    expect(SAMPLE_BUDGETS.filter(({ approvedOn, firstYear }) => Number(approvedOn.slice(0, 4)) >= firstYear)).toEqual(
      [],
    );
  });
});

describe('the successions', () => {
  const rowsFrom = (from: SampleResultName) => SAMPLE_SUCCESSIONS.filter((row) => nameOf(row.from) === nameOf(from));
  const rowsInto = (to: SampleResultName | undefined) =>
    SAMPLE_SUCCESSIONS.filter((row) => to && row.to && nameOf(row.to) === nameOf(to));

  it('name results that exist, from the earlier plan to the later', () => {
    const names = SAMPLE_SUCCESSIONS.flatMap(({ from, to }) => (to ? [from, to] : [from]));
    expect(names.filter((name) => !NAMES.has(nameOf(name)))).toEqual([]);
    expect(new Set(SAMPLE_SUCCESSIONS.map(({ from }) => from.framework))).toEqual(new Set(['SP-2020-2023']));
  });

  it('drop a result in one row without a successor', () => {
    for (const row of SAMPLE_SUCCESSIONS) {
      expect(row.to === undefined).toBe(row.kind === 'dropped');
      if (row.kind === 'dropped') expect(rowsFrom(row.from)).toHaveLength(1);
    }
  });

  it('continue one to one, split into two or more, merge from two or more', () => {
    for (const row of SAMPLE_SUCCESSIONS) {
      const siblings = { from: rowsFrom(row.from), into: rowsInto(row.to) };
      if (row.kind === 'continues') expect([siblings.from.length, siblings.into.length]).toEqual([1, 1]);
      if (row.kind === 'split') expect(siblings.from.filter(({ kind }) => kind === 'split').length).toBeGreaterThan(1);
      if (row.kind === 'merged')
        expect(siblings.into.filter(({ kind }) => kind === 'merged').length).toBeGreaterThan(1);
    }
  });

  it('drop goal 5 of 2020-2023 with a source', () => {
    const [dropped] = rowsFrom({ framework: 'SP-2020-2023', kind: 'goal', code: 'G5' });
    expect(dropped).toMatchObject({ kind: 'dropped', source: expect.stringContaining('Document 77') });
  });
});
