import {
  calendarPeriod,
  checkDefinition,
  compare,
  compareDays,
  type IndicatorDefinition,
  isDecimal,
  isLocalDate,
  LANGUAGES,
  type Language,
  NOT_STATED,
  ONE,
  occasionPeriods,
  parseDecimal,
  parseLocalDate,
  plus,
  type Target,
  type Translations,
  ZERO,
} from '@resolute/domain';
import { SAMPLE_UNITS } from '@resolute/identity';
import { SAMPLE_DIMENSIONS } from './sample-dimensions';
import { SAMPLE_INDICATOR } from './sample-indicator';
import type { SampleIndicatorSheet, SampleTarget } from './sample-indicator.types';
import { SAMPLE_OCCASIONS } from './sample-occasions';

import { STARTER_INDICATORS } from './starter-indicators';

const CODES = [
  'I-STD-01 I-STD-02 I-STD-03 I-STD-04 I-BSG-01 I-BSG-02 I-BSG-03 I-BSG-04',
  'I-MEM-01 I-MEM-02 I-IND-01 I-IND-02 I-PAR-01 I-GEN-01 I-NNAI-01 I-COO-01',
  'I-ENB-01 I-ENB-02 I-ENB-03 I-RBM-01 I-RBM-02 I-RBM-03 I-RBM-04 I-RSK-01',
].flatMap((row) => row.split(' '));

/** Results of the sample's plans, which `@resolute/planning` keeps to itself: copied by hand from its sample. */
const RESULTS: Readonly<Record<string, string>> = {
  'OP-2026-2029 output': 'O1 O2 O3 O4 O5 O6 O7',
  'OP-2026-2029 activity': 'A1.1 A1.2 A1.3 A2.1 A2.2 A2.3 A3.1 A3.2 A3.3 A4.1 A4.2 A5.1 A5.2 A6.1 A6.2 A7.1 A7.2 A7.3',
  'OP-2026-2029 enabler': 'R108-3a R108-3b R108-3c R108-3d R108-3e R108-3f R108-3g R108-3h',
  'SP-2024-2027 outcome': 'TP1.O1 TP2.O1 TP2.O2 TP3.O1 TP3.O2 TP3.O3 TP3.O4 TP4.O1 TP4.O2 TP5.O1 TP5.O2 TP5.O3 TP5.O4',
  'SP-2024-2027 enabler': 'E1 E2 E3 E4 E5 E6 E7',
};

const UNITS = SAMPLE_UNITS.map(({ code }) => code);
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const codesWhere = (isAtFault: (sheet: SampleIndicatorSheet) => boolean): string[] =>
  STARTER_INDICATORS.filter(isAtFault).map(({ code }) => code);

const MEASURED = STARTER_INDICATORS.flatMap(({ code, measures }) =>
  measures.map((result) => ({ indicator: code, ...result, name: `${result.framework} ${result.kind} ${result.code}` })),
);

function targetOf({ onDay, value, low, high, step }: SampleTarget): Target {
  const on = parseLocalDate(onDay);
  if (value !== undefined) return { value, on };
  if (low !== undefined && high !== undefined) return { low, high, on };
  return step === undefined ? { on } : { step, on };
}

const definitionOf = (sheet: SampleIndicatorSheet, target?: SampleTarget): IndicatorDefinition => ({
  kind: sheet.kind,
  aggregation: sheet.aggregation,
  tolerance: sheet.tolerance,
  lagDays: sheet.lagDays,
  graceDays: sheet.graceDays,
  ...(sheet.absoluteTolerance && { absoluteTolerance: sheet.absoluteTolerance }),
  ...(sheet.baseline && { baseline: { value: sheet.baseline.value, on: parseLocalDate(sheet.baseline.onDay) } }),
  ...(sheet.steps && { steps: sheet.steps.map(({ code }) => code) }),
  ...(target && {
    target: targetOf(target),
    milestones: (target.milestones ?? []).map(({ onDay, value }) => ({ on: parseLocalDate(onDay), value })),
  }),
});

describe('the starter library', () => {
  it('has 24 indicators in the order of its table', () => {
    expect(STARTER_INDICATORS.map(({ code }) => code)).toEqual(CODES);
  });

  it('has either a frequency or a series with meetings', () => {
    const series = new Set(SAMPLE_OCCASIONS.map((occasion) => occasion.series));
    expect(codesWhere((sheet) => (sheet.frequency === undefined) === (sheet.series === undefined))).toEqual([]);
    expect(codesWhere((sheet) => sheet.series !== undefined && !series.has(sheet.series))).toEqual([]);
  });

  it('says of a ratio, and of no other, what stands above and below the line', () => {
    expect(codesWhere((sheet) => (sheet.aggregation === 'ratio') !== Boolean(sheet.numerator))).toEqual([]);
    expect(codesWhere((sheet) => Boolean(sheet.numerator) !== Boolean(sheet.denominator))).toEqual([]);
  });

  it('has steps where it is ordinal', () => {
    expect(codesWhere((sheet) => (sheet.kind === 'ordinal') !== Boolean(sheet.steps?.length))).toEqual([]);
  });

  it('is answered for and reported by units that there are', () => {
    expect(repeated(UNITS)).toEqual([]);
    expect(codesWhere(({ unit, parts = [] }) => [unit, ...parts].some((code) => !UNITS.includes(code)))).toEqual([]);
    expect(codesWhere(({ parts = [] }) => repeated(parts).length > 0)).toEqual([]);
    expect(
      codesWhere(({ parts, partAggregation }) => (partAggregation === 'single') !== (parts === undefined)),
    ).toEqual([]);
  });

  it('is broken down by dimensions that there are, each once', () => {
    const dimensions = SAMPLE_DIMENSIONS.map(({ code }) => code);
    const isAtFault = ({ breakdowns }: SampleIndicatorSheet): boolean =>
      breakdowns.some(({ dimension }) => !dimensions.includes(dimension)) ||
      repeated(breakdowns.map(({ dimension }) => dimension)).length > 0;
    expect(codesWhere(isAtFault)).toEqual([]);
  });

  it('keeps of the first sample what it said', () => {
    const { indicator, baseline, target, unit } = SAMPLE_INDICATOR;
    const sheet = STARTER_INDICATORS.find(({ code }) => code === indicator.code);
    expect(sheet).toMatchObject({ ...indicator, baseline, unit, targets: [target], partAggregation: 'single' });
  });
});

describe('the limits', () => {
  it('hold baselines, milestones and targets between them', () => {
    const isOutside = ({ lowLimit, highLimit }: SampleIndicatorSheet, value: string): boolean =>
      (lowLimit !== undefined && compare(parseDecimal(value), parseDecimal(lowLimit)) < 0) ||
      (highLimit !== undefined && compare(parseDecimal(value), parseDecimal(highLimit)) > 0);
    const levels = STARTER_INDICATORS.filter(({ aggregation }) => aggregation !== 'sum');
    const outside = levels.filter((sheet) =>
      [sheet.baseline, ...sheet.targets, ...sheet.targets.flatMap(({ milestones = [] }) => milestones)].some(
        (dated) => dated?.value !== undefined && isOutside(sheet, dated.value),
      ),
    );
    expect(outside.map(({ code }) => code)).toEqual([]);
    expect(codesWhere(({ lowLimit = '0', highLimit = '0' }) => !isDecimal(lowLimit) || !isDecimal(highLimit))).toEqual(
      [],
    );
  });
});

describe('the results that are measured', () => {
  it('are in the plans of the sample, each named once by an indicator', () => {
    const known = Object.entries(RESULTS).flatMap(([kind, codes]) => codes.split(' ').map((code) => `${kind} ${code}`));
    expect(MEASURED.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(repeated(MEASURED.map(({ indicator, name }) => `${indicator} ${name}`))).toEqual([]);
    expect(codesWhere(({ measures }) => measures.length === 0)).toEqual([]);
  });

  it('take in every output of the plan and every enabler of Resolution 108', () => {
    const names = MEASURED.map(({ name }) => name);
    const wanted = ['output', 'enabler'].flatMap((kind) =>
      (RESULTS[`OP-2026-2029 ${kind}`] ?? '').split(' ').map((code) => `OP-2026-2029 ${kind} ${code}`),
    );
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('weigh all of their indicators, in parts of 1, or none', () => {
    const weighed = [...new Set(MEASURED.map(({ name }) => name))].map((name) => {
      const links = MEASURED.filter((link) => link.name === name);
      const weights = links.flatMap(({ weight }) => (weight === undefined ? [] : [parseDecimal(weight)]));
      const isWhole = weights.length === links.length && compare(weights.reduce(plus, ZERO), ONE) === 0;
      return { name, isGood: weights.length === 0 || isWhole, isWeighed: weights.length > 0 };
    });
    expect(weighed.filter(({ isGood }) => !isGood)).toEqual([]);
    expect(weighed.some(({ isWeighed }) => isWeighed)).toBe(true);
    expect(MEASURED.filter(({ isCritical }) => isCritical).length).toBeGreaterThan(0);
  });
});

describe('baselines and targets', () => {
  const TARGETS = STARTER_INDICATORS.flatMap((sheet) =>
    sheet.targets.map((target, at): [string, SampleIndicatorSheet, SampleTarget] => [
      `${sheet.code} target ${at + 1}`,
      sheet,
      target,
    ]),
  );

  it.each(TARGETS)('%s is allowed by the rule', (_name, sheet, target) => {
    expect(checkDefinition(definitionOf(sheet, target))).toEqual([]);
  });

  it.each(STARTER_INDICATORS.map((sheet): [string, SampleIndicatorSheet] => [sheet.code, sheet]))(
    '%s is allowed without a target',
    (_code, sheet) => {
      expect(checkDefinition(definitionOf(sheet))).toEqual([]);
    },
  );

  it('come into force in the order of the list, before their day, and are measured from an earlier baseline', () => {
    const daysOf = ({ targets }: SampleIndicatorSheet) => targets.map(({ effectiveFrom }) => effectiveFrom);
    expect(codesWhere((sheet) => daysOf(sheet).join() !== daysOf(sheet).toSorted().join())).toEqual([]);
    expect(codesWhere((sheet) => repeated(daysOf(sheet)).length > 0)).toEqual([]);
    expect(TARGETS.filter(([, , { effectiveFrom, onDay }]) => effectiveFrom >= onDay)).toEqual([]);
    expect(TARGETS.filter(([, { baseline }, { onDay }]) => baseline && baseline.onDay >= onDay)).toEqual([]);
  });

  it('say why, and that they are sample', () => {
    expect(TARGETS.filter(([, , { rationale }]) => !/^Sample: .+\.$/.test(rationale))).toEqual([]);
    expect(TARGETS.filter(([, , { decisionReference }]) => !decisionReference.startsWith('Sample document '))).toEqual(
      [],
    );
  });

  it('show a revised target, one without any and one without a baseline', () => {
    expect(codesWhere(({ targets }) => targets.length === 0)).toEqual(['I-COO-01']);
    expect(codesWhere(({ targets: [first, second] }) => first !== undefined && first?.onDay === second?.onDay)).toEqual(
      ['I-STD-03'],
    );
    expect(codesWhere(({ baseline, kind }) => !baseline && kind === 'increase')).toEqual(['I-ENB-03']);
  });
});

describe('the dimensions', () => {
  it('have codes of their own and end with what is not stated', () => {
    expect(repeated(SAMPLE_DIMENSIONS.map(({ code }) => code))).toEqual([]);
    const codesOf = SAMPLE_DIMENSIONS.map(({ categories }) => categories.map(({ code }) => code));
    expect(codesOf.filter((codes) => repeated(codes).length > 0 || codes.at(-1) !== NOT_STATED)).toEqual([]);
  });

  it('have six regions of the Union and five of the Council', () => {
    const known = (dimension: string) =>
      SAMPLE_DIMENSIONS.find(({ code }) => code === dimension)?.categories.filter(({ code }) => code !== NOT_STATED);
    expect(known('itu-region')).toHaveLength(6);
    expect(known('administrative-region')).toHaveLength(5);
    expect(known('study-group')).toHaveLength(10);
  });
});

describe('the occasions', () => {
  it('are meetings with codes of their own that name no calendar period', () => {
    expect(SAMPLE_OCCASIONS.filter(({ from, to }) => !isLocalDate(from) || !isLocalDate(to))).toEqual([]);
    const periods = SAMPLE_OCCASIONS.map(({ code, from, to }) => ({
      id: code,
      from: parseLocalDate(from),
      to: parseLocalDate(to),
    }));
    expect(periods.filter(({ from, to }) => compareDays(from, to) > 0)).toEqual([]);
    expect(repeated(periods.map(({ id }) => id))).toEqual([]);
    expect(periods.filter(({ id }) => calendarPeriod(id) !== undefined)).toEqual([]);
    expect(occasionPeriods(periods)).toHaveLength(SAMPLE_OCCASIONS.length);
  });

  it('hold the Councils by the names of their documents', () => {
    const councils = SAMPLE_OCCASIONS.filter(({ series }) => series === 'COUNCIL').map(({ code }) => code);
    expect(councils).toEqual(['C23', 'C24', 'C25', 'C26', 'C27', 'C28']);
  });

  it('claim a source only for days that have passed', () => {
    expect(SAMPLE_OCCASIONS.filter(({ source, from }) => source !== undefined && from > '2026-01-31')).toEqual([]);
  });
});

describe('the texts', () => {
  const of = (name: string, texts: Readonly<Record<string, Translations | undefined>>): [string, Translations][] =>
    Object.entries(texts).flatMap(([part, text]) => (text ? [[`${name} ${part}`, text]] : []));
  const PROSE = STARTER_INDICATORS.flatMap(({ code, title, definition, dataSource, numerator, denominator }) =>
    of(code, { title, definition, dataSource, numerator, denominator }),
  );
  const TEXTS = [
    ...PROSE,
    ...STARTER_INDICATORS.flatMap(({ code, measure, steps = [] }) => [
      ...of(code, { measure }),
      ...steps.flatMap((step) => of(`${code} ${step.code}`, { title: step.title })),
    ]),
    ...SAMPLE_DIMENSIONS.flatMap(({ code, title, categories }) => [
      ...of(code, { title }),
      ...categories.flatMap((category) => of(`${code} ${category.code}`, { title: category.title })),
    ]),
    ...SAMPLE_OCCASIONS.flatMap(({ code, title, place }) => of(code, { title, place })),
    ...SAMPLE_UNITS.flatMap(({ code, title }) => of(code, { title })),
  ];
  const namesWhere = (texts: typeof TEXTS, isAtFault: (text: Translations) => boolean): string[] =>
    texts.filter(([, text]) => isAtFault(text)).map(([name]) => name);

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
    expect(namesWhere(TEXTS, (text) => LANGUAGES.some((language) => !text[language]?.trim()))).toEqual([]);
  });

  it('differ between languages in what explains an indicator', () => {
    expect(namesWhere(PROSE, (text) => repeated(Object.values(text)).length > 0)).toEqual([]);
  });

  it.each(LETTERS)('are in the script of the language: %s', (language, script) => {
    expect(namesWhere(PROSE, (text) => !script.test(text[language] ?? ''))).toEqual([]);
  });

  it.each(FAULTS)('keep to the typography of the Union: %s', (language, fault) => {
    expect(namesWhere(TEXTS, (text) => fault.test(text[language] ?? ''))).toEqual([]);
  });

  it('end a definition as a sentence', () => {
    const isOpen = ([, text]: [string, Translations]) => Object.values(text).some((words) => !/[.。]$/.test(words));
    const definitions = STARTER_INDICATORS.map(({ code, definition }): [string, Translations] => [code, definition]);
    expect(definitions.filter(isOpen).map(([code]) => code)).toEqual([]);
  });
});
