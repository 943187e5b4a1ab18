import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../calendar/local-date';
import { DomainError } from '../kernel/domain-error';
import type { AlignedLink, AlignmentFacts } from './alignment-facts';
import { coverageOf, figuresOf, percentOf } from './coverage';
import { alignmentFindings } from './findings';
import { type FlowLink, moneyFlows } from './money-flows';
import { type Acknowledgement, checkAcknowledgedUntil, findingStanding } from './standing';

/** What other projects read: see test/vectors/README.md. */
const FOLDER = join(__dirname, '../../../../test/vectors');

/** As the files have it: what is not known is absent. */
type Given = Omit<AlignmentFacts, 'links'> & {
  readonly links: readonly (Omit<AlignedLink, 'share'> & { readonly share?: string })[];
};

interface Case {
  readonly name: string;
  readonly given: never;
  readonly expect: object;
  readonly why: string;
}

interface Standing {
  readonly isMended: boolean;
  readonly acknowledgement?: Acknowledgement;
  readonly today: LocalDate;
}

const factsOf = ({ links, ...facts }: Given): AlignmentFacts => ({
  ...facts,
  links: links.map((link) => ({ share: null, ...link })),
});

const held = (each: object): object => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null));

const linkText = ({ from, to, francs, share }: FlowLink): string =>
  `${from} > ${to} ${francs}${share === null ? '' : ` (${share})`}`;

const ANSWERS: Readonly<Record<string, (given: never) => object>> = {
  'alignment-coverage.json': (given: Given) =>
    Object.fromEntries(
      figuresOf(coverageOf(factsOf(given))).map(({ figure, ...each }) => [
        figure,
        held({ ...each, percent: percentOf(each) }),
      ]),
    ),
  'alignment-findings.json': (given: Given) => ({ findings: alignmentFindings(factsOf(given)) }),
  'alignment-flows.json': (given: Given) => {
    const { nodes, links } = moneyFlows(factsOf(given));
    return {
      nodes: nodes.map(({ column, id, francs }) => `${column} ${id} ${francs}`),
      links: links.map(linkText),
    };
  },
  'alignment-standing.json': ({ isMended, acknowledgement, today }: Standing) => ({
    standing: findingStanding({ isMended }, acknowledgement ?? null, today),
  }),
  'alignment-until.json': ({ untilOn, today }: Record<'untilOn' | 'today', LocalDate>) => {
    try {
      checkAcknowledgedUntil(untilOn, today);
      return { accepted: true };
    } catch (error) {
      const [first] = (error as DomainError).errors;
      return { error: first?.code, field: first?.field };
    }
  },
};

/** The keys that the README explains. */
const FACTS = ['results', 'links', 'withEntries', 'planned', 'indicators', 'risks'];
const KEYS = ['isMended', 'acknowledgement', 'today', 'untilOn'];

const FILES = readdirSync(FOLDER).filter((file) => file.startsWith('alignment-'));

describe('the published test vectors of alignment', () => {
  it('are answered, each file of them', () => expect(FILES).toEqual(Object.keys(ANSWERS)));

  describe.each(FILES)('%s', (file) => {
    const { cases } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { cases: Case[] };

    it('has cases with names of their own and a reason each', () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      for (const { given, why } of cases) {
        expect(why).toMatch(/^\S.{10,}[.]$/);
        expect(Object.keys(given).filter((key) => ![...FACTS, ...KEYS].includes(key))).toEqual([]);
      }
    });

    it.each(cases)('$name', ({ given, expect: answer }) => expect(ANSWERS[file]?.(given)).toEqual(answer));
  });
});
