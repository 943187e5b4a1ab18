import {
  calendarPeriod,
  checkBreakdown,
  choicesOf,
  isDecimal,
  LANGUAGES,
  missingForSubmission,
  NOT_STATED,
  type Translations,
  valueFormOf,
  type Warning,
  warningsOf,
} from '@resolute/domain';
import { SAMPLE_UNITS } from '@resolute/identity';
import { SAMPLE_BATCHES } from './sample-batches';
import { SAMPLE_DIMENSIONS } from './sample-dimensions';
import type { SampleIndicatorSheet } from './sample-indicator.types';
import { SAMPLE_OCCASIONS } from './sample-occasions';
import type { SampleContent, SampleValue } from './sample-value.types';
import { STARTER_INDICATORS } from './starter-indicators';
import { NARRATIVES } from './value-narratives';
import { contentOf, divide, seriesOf } from './value-series';
import { SHARES } from './value-shares';
import { BROUGHT_IN_AUTUMN, BROUGHT_IN_SUMMER, HISTORY } from './values-history';
import { PUBLISHED_VALUES } from './values-published';
import { REPORTED } from './values-reported';

const BROUGHT = SAMPLE_BATCHES.flatMap(({ values }) => values);
const ALL: readonly SampleValue[] = [...BROUGHT, ...REPORTED];
const CORRECTIONS = REPORTED.flatMap((report): SampleValue[] =>
  report.correction ? [{ ...report, content: report.correction.content }] : [],
);

const sheetOf = ({ indicator }: SampleValue): SampleIndicatorSheet => {
  const sheet = STARTER_INDICATORS.find(({ code }) => code === indicator);
  if (!sheet) throw new Error(`There is no ${indicator}`);
  return sheet;
};
const nameOf = ({ indicator, unit = '', period }: SampleValue): string => `${indicator} ${unit} ${period}`;
const named = (values: readonly SampleValue[]): [string, SampleValue][] =>
  values.map((value) => [nameOf(value), value]);
const endOf = ({ period }: SampleValue): string =>
  SAMPLE_OCCASIONS.find(({ code }) => code === period)?.to ?? calendarPeriod(period)?.to ?? '';

/** What was accepted for the period before. */
function previousOf(value: SampleValue): string | undefined {
  const isSame = (each: SampleValue): boolean => each.indicator === value.indicator && each.unit === value.unit;
  const before = ALL.filter((each) => isSame(each) && endOf(each) < endOf(value) && each.content.value !== undefined);
  return before.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1)?.content.value;
}

function warningsFor(value: SampleValue): readonly Warning[] {
  const { kind, lowLimit, highLimit } = sheetOf(value);
  if (value.content.value === undefined) return [];
  const limits = { ...(lowLimit && { low: lowLimit }), ...(highLimit && { high: highLimit }) };
  const previous = previousOf(value);
  return warningsOf({ kind, value: value.content.value, limits, ...(previous !== undefined && { previous }) });
}

const choiceOf = ({ choice }: SampleContent) => (choice === undefined ? {} : { choice });

/** Everything that a value lacks, by the rule that asks those who type it in. */
function lackingOf(value: SampleValue, { isHistory }: { readonly isHistory: boolean }) {
  const { content } = value;
  const { kind, numerator, needsEvidence, breakdowns } = sheetOf(value);
  const {
    notApplicable,
    remark,
    narrative,
    breakdown = {},
    choice: _choice,
    isEstimate: _estimate,
    ...figures
  } = content;
  const warnings = warningsFor(value);
  const draft = {
    ...figures,
    ...choiceOf(content),
    ...(narrative && { narrative: narrative.en ?? '' }),
    ...(notApplicable !== undefined && { notApplicable: { reason: notApplicable } }),
    ...(remark !== undefined && { comment: remark }),
    // Of the history jumps are known; only the limits ask for a remark.
    warnings: isHistory ? warnings.filter(({ code }) => code.startsWith('limit')) : warnings,
    evidenceCount: 0,
    parts: Object.fromEntries(
      Object.entries(breakdown).map(([dimension, parts]) => [
        dimension,
        Object.entries(parts).map(([category, part]) => ({ category, value: part })),
      ]),
    ),
  };
  return missingForSubmission(draft, {
    form: valueFormOf(kind, numerator !== undefined),
    choices: choicesOf(sheetOf(value)),
    evidence: needsEvidence && !isHistory,
    breakdowns: breakdowns.map(({ dimension, ...rest }) => ({
      ...rest,
      id: dimension,
      categories: SAMPLE_DIMENSIONS.find(({ code }) => code === dimension)?.categories.map(({ code }) => code) ?? [],
    })),
  });
}

describe('the values of the sample', () => {
  it.each(named([...REPORTED.filter(({ state }) => state !== 'draft'), ...CORRECTIONS]))(
    '%s could be handed in',
    (_, value) => {
      expect(lackingOf(value, { isHistory: false })).toEqual([]);
    },
  );

  it.each(named(BROUGHT))('%s could come in with a file', (_, value) => {
    expect(lackingOf(value, { isHistory: true })).toEqual([]);
  });

  it('are of periods of their indicators, each once', () => {
    const names = ALL.map(nameOf);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
    const strangers = ALL.filter((value) => {
      const { series, frequency, unit, parts = [unit] } = sheetOf(value);
      const isMeeting = SAMPLE_OCCASIONS.some(({ code, series: of }) => code === value.period && of === series);
      const form = { year: /^\d{4}$/, half: /-H\d$/, quarter: /-Q\d$/, month: /-\d\d$/ }[frequency ?? 'year'];
      const fits = series === undefined ? form.test(value.period) : isMeeting;
      return !fits || (value.unit !== undefined && !parts.includes(value.unit)) || (parts.length > 1 && !value.unit);
    });
    expect(strangers.map(nameOf)).toEqual([]);
  });

  it('say nothing of a study group before it was set up', () => {
    const since = new Map(SAMPLE_UNITS.map(({ code, validFrom = '' }) => [code, validFrom]));
    expect(
      ALL.filter((value) => endOf(value) < (since.get(value.unit ?? sheetOf(value).unit) ?? '')).map(nameOf),
    ).toEqual([]);
  });

  it('were handed in after their period, step by step', () => {
    for (const { days, values } of SAMPLE_BATCHES) {
      expect(days).toEqual(days.toSorted());
      expect(values.filter((value) => endOf(value) >= days[0]).map(nameOf)).toEqual([]);
    }
  });

  it('show three years, and every state and every kind of value that the library has', () => {
    const years = ALL.map((value) => endOf(value).slice(0, 4));
    for (const year of ['2023', '2024', '2025', '2026'])
      expect(years.filter((each) => each === year).length).toBeGreaterThan(30);
    const states = REPORTED.map(({ state = 'accepted' }) => state);
    expect([...new Set(states)].toSorted()).toEqual([
      'accepted',
      'draft',
      'sent-back',
      'submitted',
      'verified',
      'withdrawn',
    ]);
    const kinds = new Set(ALL.map((value) => sheetOf(value).kind));
    expect([...kinds].toSorted()).toEqual([...new Set(STARTER_INDICATORS.map(({ kind }) => kind))].toSorted());
    expect(CORRECTIONS).not.toEqual([]);
    expect(REPORTED.filter(({ isLate }) => isLate)).not.toEqual([]);
    expect(ALL.filter(({ content }) => content.isEstimate && !content.remark)).not.toEqual([]);
    expect(ALL.filter(({ content }) => content.notApplicable)).not.toEqual([]);
    expect(new Set(ALL.map(({ indicator }) => indicator)).size).toBe(STARTER_INDICATORS.length);
  });

  it('say why they were sent back, field by field', () => {
    const returned = REPORTED.filter(({ state }) => state === 'sent-back');
    expect(returned.filter(({ reasons = [] }) => reasons.length === 0)).toEqual([]);
  });

  it('name a source exactly where they were published', () => {
    const isSourced = ({ content }: SampleValue): boolean => content.remark?.startsWith('Source: ') ?? false;
    expect(PUBLISHED_VALUES.filter((value) => !isSourced(value))).toEqual([]);
    expect([...HISTORY, ...BROUGHT_IN_SUMMER, ...BROUGHT_IN_AUTUMN, ...REPORTED].filter(isSourced)).toEqual([]);
    expect(SAMPLE_BATCHES.filter(({ isSample, values }) => isSample === values.some(isSourced))).toEqual([]);
  });

  it('say what they say in all six languages', () => {
    const texts: readonly Translations[] = Object.values(NARRATIVES);
    expect(texts.filter((text) => LANGUAGES.some((language) => !text[language]?.trim()))).toEqual([]);
    expect(texts.filter((text) => new Set(Object.values(text)).size < LANGUAGES.length)).toEqual([]);
    const said = [...ALL, ...CORRECTIONS].flatMap(({ content }) => content.narrative ?? []);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  });
});

describe('a series', () => {
  it.each([
    ['12', { value: '12' }],
    ['~12.5', { value: '12.5', isEstimate: true }],
    ['9/30', { numerator: '9', denominator: '30' }],
    ['~9/30', { numerator: '9', denominator: '30', isEstimate: true }],
    ['-2', { value: '-2' }],
  ])('reads %s', (signs, expected) => {
    expect(contentOf(signs)).toEqual(expected);
  });

  it('goes from period to period over the ends of years, and leaves out what there is not', () => {
    const values = seriesOf({ indicator: 'I', from: '2024-Q4', values: ['1', null, '3'] });
    expect(values.map(({ period, content }) => [period, content.value])).toEqual([
      ['2024-Q4', '1'],
      ['2025-Q2', '3'],
    ]);
    expect(() => seriesOf({ indicator: 'I', from: 'TSAG-2025-05', values: ['1'] })).toThrow('calendar period');
  });

  it.each([
    ['7', { a: 1, b: 1 }, { a: '4', b: '3' }],
    ['-2', { a: 1, b: 1, c: 1 }, { a: '-1', b: '-1', c: '0' }],
    ['0', { a: 1, b: 2 }, { a: '0', b: '0' }],
    ['100', SHARES.sexes, { women: '46', men: '54' }],
  ])('divides %s whole', (total, shares, expected) => {
    expect(divide(total, shares)).toEqual(expected);
  });

  it('divides so that the parts add up, whatever the total', () => {
    for (const shares of Object.values(SHARES))
      for (const total of ['1', '7', '99', '690', '-5']) {
        const parts = Object.entries(divide(total, shares)).map(([category, value]) => ({ category, value }));
        const categories = [...Object.keys(shares), NOT_STATED];
        expect(parts.every(({ value }) => isDecimal(value))).toBe(true);
        expect(checkBreakdown({ rule: 'must-equal', categories, total, parts })).toEqual([]);
      }
  });
});
