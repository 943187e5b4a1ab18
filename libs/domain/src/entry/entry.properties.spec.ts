import fc from 'fast-check';
import { NUMERALS } from '../access/profile';
import { addDays, endOfDay, GENEVA, parseLocalDate } from '../calendar/local-date';
import { windowOf } from '../calendar/reporting-window';
import { canonical } from '../kernel/decimal';
import { LANGUAGES } from '../kernel/languages';
import { printedNumber } from '../kernel/printed-number';
import { pastedBlock } from './pasted-block';
import { understoodNumber } from './understood-number';

const decimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: 10n ** 40n })),
    fc.option(fc.stringMatching(/^(?:\d{3}|\d{1,38})$/u)),
  )
  .map(([isNegative, whole, fraction]) =>
    canonical(`${isNegative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`),
  );

describe('a number', () => {
  it('that we printed is read again, or its readings hold it', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...NUMERALS),
        (decimal, language, digits) => {
          const answer = understoodNumber(printedNumber(decimal, language, digits), language);
          if (answer.kind === 'number') return expect(answer.value).toBe(decimal);
          refused += 1;
          return expect(answer).toMatchObject({ kind: 'ambiguous', readings: expect.arrayContaining([decimal]) });
        },
      ),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(1500);
  });

  it('comes of no text that throws, and is canonical', () => {
    const scraps = fc.constantFrom(..."0123٤٥۶７.,٫٬،' ’\u00A0%٪~-−()eE+".split(''), '1 234', ',567', 'n/a');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const answer = understoodNumber(parts.join(''), language);
        if (answer.kind === 'number') expect(canonical(answer.value)).toBe(answer.value);
        if (answer.kind === 'ambiguous') expect(answer.readings[0]).not.toBe(answer.readings[1]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a block', () => {
  const scraps = fc.constantFrom('\t', '\n', '\r\n', '"', '""', ' ', '1', '1 234,5', 'ا', 'a');
  const cell = fc.array(scraps, { maxLength: 6 }).map((parts) => parts.join(''));
  const blocks = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const quoted = (text: string): string => (/[\t\r\n]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it('loses no cell on its way from Excel', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('\r\n', '\n'), (block, lineEnd) => {
        const text = block.map((row) => row.map(quoted).join('\t') + lineEnd).join('');
        expect(pastedBlock(text)).toEqual(block);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a window', () => {
  const days = fc.integer({ min: -400, max: 400 });

  it('is open from its first moment to its last and never outside, on whatever day', () => {
    let open = 0;
    fc.assert(
      fc.property(
        fc.record({ end: days, opens: fc.integer({ min: -60, max: 30 }), lag: fc.nat(60), grace: fc.nat(30) }),
        fc.record({ day: fc.integer({ min: -100, max: 130 }), offset: fc.integer({ min: -1, max: 1 }), since: days }),
        ({ end, opens, lag, grace }, { day, offset, since }) => {
          const to = addDays(parseLocalDate('2026-06-30'), end);
          const period = { id: 'P', from: addDays(to, -89), to };
          const now = endOfDay(addDays(to, day), GENEVA).getTime() + offset;
          const closure = { from: to, to, since: addDays(to, since), decision: 'C26/1' };
          const answer = windowOf({
            unitId: 'U',
            indicatorId: 'I',
            period,
            terms: { opensAfterDays: opens, lagDays: lag, graceDays: grace },
            closures: since % 2 === 0 ? [closure] : [],
            exceptions: [],
            moment: new Date(now).toISOString(),
          });
          const first = endOfDay(addDays(to, Math.max(opens, -89) - 1), GENEVA).getTime() + 1;
          const last = endOfDay(addDays(to, lag + grace), GENEVA).getTime();
          const isClosed = since % 2 === 0 && now > endOfDay(addDays(to, since - 1), GENEVA).getTime();
          const isOpen = opens <= lag + grace && first <= now && now <= last && !isClosed;
          expect(answer.kind).toBe(isOpen ? 'open' : 'locked');
          if (isOpen) open += 1;
        },
      ),
      { numRuns: 2000 },
    );
    expect(open).toBeGreaterThan(100);
  });
});
