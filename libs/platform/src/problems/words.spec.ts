import { FIELD_CODES, LANGUAGES, type Language, PROBLEMS, type ProblemCode, printedNumber } from '@resolute/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { fieldDetail, PROBLEM_TEXT, problemWords } from './words';

/** What this test looks at in a parsed message: an argument, or a choice with messages inside. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { value: Part[] }>;
}
const LITERAL = 0;
const POUND = 7;
const PLURAL = 6;

const partsOf = (message: string, language: Language): Part[] => {
  const walk = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [part, ...Object.values(part.options ?? {}).flatMap((option) => walk(option.value))]);
  return walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Part[]);
};
const argumentsOf = (message: string, language: Language): string[] =>
  [
    ...new Set(
      partsOf(message, language)
        .filter(({ type }) => type !== LITERAL && type !== POUND)
        .map(({ value }) => String(value)),
    ),
  ].sort();

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const messagesOf = (language: Language): Record<string, string> => {
  const text = PROBLEM_TEXT[language];
  return Object.fromEntries([
    ...CODES.flatMap((code) => [
      [`${code} title`, text[code].title],
      [`${code} detail`, text[code].detail],
    ]),
    ...FIELD_CODES.map((code) => [code, text[code]]),
  ]);
};
const POLITE = /please|veuillez|s'il vous|por favor|пожалуйста|(?<![申邀])请(?!求)|يرجى|فضلك|[!¡！]/iu;

describe.each(LANGUAGES)('the words about problems in %s', (language) => {
  it('are there for every code, and for no other', () => {
    expect(Object.keys(PROBLEM_TEXT[language]).sort()).toEqual([...CODES, ...FIELD_CODES].sort());
    expect(Object.entries(messagesOf(language)).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('take the same arguments as in English', () => {
    const english = messagesOf('en');
    for (const [name, message] of Object.entries(messagesOf(language)))
      expect([name, argumentsOf(message, language)]).toEqual([name, argumentsOf(english[name] ?? '', 'en')]);
  });

  it('have every plural form of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Object.values(messagesOf(language)).flatMap((message) => partsOf(message, language));
    for (const { options } of plurals.filter(({ type }) => type === PLURAL))
      expect(Object.keys(options ?? {}).sort()).toEqual(forms);
  });

  it('neither beg nor shout', () => {
    expect(Object.values(messagesOf(language)).filter((message) => POLITE.test(message))).toEqual([]);
  });

  it('hold no brace when they are said', () => {
    const params = { method: 'PUT', allowed: 'GET', retryAfterSeconds: 2, requestId: 'id', megabytes: 1 };
    const limits = { min: 8, max: 1_000, allowed: 'a, b', character: 'U+0000' };
    const decimals = { sum: '90', total: '1234.5', first: '1.234', second: '1234' };
    const said = [
      ...CODES.flatMap((code) => Object.values(problemWords(code, language, params))),
      ...FIELD_CODES.map((code) => fieldDetail(code, language, { ...limits, ...decimals })),
    ];
    expect(said.filter((sentence) => /[{}]|undefined|''/.test(sentence))).toEqual([]);
  });
});

describe('a sentence about a problem', () => {
  it.each([
    ['en', 1, 'Use at most 1 character.'],
    ['en', 2_000, 'Use at most 2\u00a0000 characters.'],
    ['fr', 2_000, 'Utilisez au plus 2\u00a0000 caractères.'],
    ['es', 200, 'Utilice como máximo 200 caracteres.'],
    ['ru', 21, 'Введите не более 21 символа.'],
    ['ru', 200, 'Введите не более 200 символов.'],
    ['zh', 200, '最多使用200个字符。'],
    ['ar', 2, 'لا تستخدم أكثر من حرفين.'],
    ['ar', 11, 'لا تستخدم أكثر من 11 حرفاً.'],
    ['ar', 200, 'لا تستخدم أكثر من 200 حرف.'],
  ] as const)('counts in %s: %d', (language, max, expected) => {
    expect(fieldDetail('field/too-long', language, { max })).toContain(expected);
  });

  const locked = {
    rule: 'window-closed',
    since: '2026-05-10T22:00:00.000Z',
    until: 'never',
    opener: 'planner',
    decision: 'none',
  };
  const opens = { since: 'always', until: '2026-03-28T23:00:00.000Z' };
  it.each([
    ['en', locked, 'closed since 11 May 2026 at 00:00, Geneva time'],
    ['fr', locked, 'fermée depuis le 11 mai 2026 à 00:00, heure de Genève'],
    ['es', locked, 'cerrado desde el 11 de mayo de 2026 a las 0:00, hora de Ginebra'],
    ['ru', locked, 'закрыт с 11 мая 2026 г. в 00:00 по женевскому времени'],
    ['zh', locked, '自日内瓦时间2026年5月11日 00:00起已关闭'],
    ['ar', locked, 'مغلقة منذ 11 مايو 2026'],
    [
      'en',
      { ...locked, rule: 'period-closed', decision: 'C26/DEC/1' },
      'The decision C26/DEC/1 has closed this period',
    ],
    [
      'en',
      { ...locked, ...opens, rule: 'not-yet-open' },
      'It opens on 29 March 2026 at 00:00, Geneva time. The planning',
    ],
    ['en', { ...locked, ...opens, rule: 'future', opener: 'nobody' }, 'Nobody can open it earlier.'],
    ['en', { ...locked, since: 'always', rule: 'future' }, 'A decision closes it before entry opens.'],
    ['en', { ...locked, since: 'always', rule: 'not-determined', opener: 'planner' }, 'so it is locked'],
  ] as const)(
    'says in %s which rule locks a period, since when, until when and who can open it',
    (language, params, expected) => expect(problemWords('window/locked', language, params).detail).toContain(expected),
  );

  it.each(LANGUAGES)('says in %s what is wrong with the key of the seal, each fault in its own words', (language) => {
    const faults = [
      'not-found',
      'unreadable',
      'not-pem',
      'encrypted',
      'other-kind',
      'too-weak',
      'other-key',
      'not-in-force',
    ];
    const said = faults.map(
      (reason) => problemWords('seal/key-unusable', language, { setting: 'SEAL_KEY_FILE', reason }).detail,
    );
    expect(new Set(said).size).toBe(faults.length);
    for (const sentence of said) {
      expect(sentence).toContain('SEAL_KEY_FILE');
      expect(sentence).not.toBe(
        problemWords('seal/key-unusable', language, { setting: 'SEAL_KEY_FILE', reason: 'x' }).detail,
      );
    }
  });

  it('prints decimals as the reader reads them', () => {
    expect(fieldDetail('field/above-total', 'fr', { total: '1234.5' })).toContain('1\u00a0234,5');
    expect(fieldDetail('field/ambiguous-number', 'en', { first: '1.234', second: '1234' })).toContain(
      '1.234 or 1\u00a0234',
    );
  });

  it('is the title when a parameter is missing, and a general one for a code without words', () => {
    expect(problemWords('service/unavailable', 'en', {}).detail).toBe('The service is not available at the moment');
    expect(fieldDetail('field/of-the-future', 'en', {})).toBe(PROBLEM_TEXT.en['field/invalid']);
  });

  it.each([
    [1_234_567.5, 'en', '1\u00a0234\u00a0567.5'],
    [-7_474.25, 'fr', '\u22127\u00a0474,25'],
    [200, 'ar', '200'],
  ] as const)('writes %d in %s as the Union does', (value, language, expected) => {
    expect(printedNumber(String(value), language)).toBe(expected);
  });
});
