import { canonicalJson, paragraphsOf } from '@resolute/domain';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { DocumentForm } from '../definitions/report-layout';
import type { ReportNarrative } from '../editing/report-narrative';
import { ReportRenderer } from './report-renderer';

jest.setTimeout(60_000);

const SNAPSHOT = snapshotOf(
  ['I-A-01', 'I-A-02', 'I-A-03', 'I-A-04', 'I-A-05'].map((code) => ({ ...indicatorRow(), code })),
);

const narrativeOf = (paragraphs: number): ReportNarrative => ({
  originalLanguage: 'en',
  texts: {
    headlines: {
      en: {
        body: Array.from({ length: paragraphs }, () =>
          paragraphsOf('What matters is said in a line of its own.'),
        ).flat(),
        state: 'original',
        isOutOfDate: false,
      },
    },
  },
});

describe('the pages of a report', () => {
  const renderer = new ReportRenderer();
  afterAll(() => renderer.close());

  const pagesOf = async (form: DocumentForm, paragraphs: number): Promise<number | null | undefined> => {
    const snapshot = { ...SNAPSHOT, layout: { ...SNAPSHOT.layout, form } };
    const { files } = await renderer.render(canonicalJson(snapshot), 'en', {
      narrative: narrativeOf(paragraphs),
      formats: ['pdf-ua'],
    });
    return files[0]?.pages;
  };

  it.each<[number, number, number]>([
    [20, 4, 4],
    // Lines that stand closer make it short enough for the Council.
    [60, 5, 4],
    // No lines would.
    [80, 5, 5],
  ])('with %d paragraphs of its own are %d, and for the Council %d', async (paragraphs, elsewhere, council) => {
    expect(await pagesOf('working-group', paragraphs)).toBe(elsewhere);
    expect(await pagesOf('council', paragraphs)).toBe(council);
  });
});
