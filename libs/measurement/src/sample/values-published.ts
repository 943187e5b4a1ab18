import type { SampleContent, SampleValue } from './sample-value.types';

/** A figure that was published, with where. */
const published = (indicator: string, period: string, source: string, content: SampleContent): SampleValue => ({
  indicator,
  period,
  content: { ...content, remark: `Source: ${source}` },
});

const participants = (period: string, source: string, value: string, attendance: Record<string, string>) =>
  published('I-PAR-01', period, source, { value, breakdown: { attendance } });
const about = (period: string, source: string, value: string, attendance: Record<string, string>): SampleValue => {
  const { content, ...rest } = participants(period, source, value, attendance);
  return { ...rest, content: { ...content, isEstimate: true } };
};
const unknown = (value: string): Record<string, string> => ({ 'not-stated': value });

const executives = (period: string, source: string, value: string): SampleValue =>
  published('I-IND-01', period, source, { value, breakdown: { 'itu-region': unknown(value) } });

/** What was found in public texts; nothing of it is invented, and what a text does not say is not stated. */
export const PUBLISHED_VALUES: readonly SampleValue[] = [
  participants('TSAG-2020-02', 'ttc.or.jp, maedablog 17 February 2020 (40 countries)', '175', unknown('175')),
  participants('TSAG-2022-01', 'NTT Technical Review, July 2022 (49 countries)', '206', { online: '206' }),
  about('TSAG-2022-12', 'journal.ntt.co.jp, article 21226 (52 countries)', '257', unknown('257')),
  about('TSAG-2023-05', 'ttc.or.jp, iwatablog 21 June 2023 (60 countries)', '260', { 'on-site': '139', online: '121' }),
  about('TSAG-2024-01', 'ttc.or.jp, iwatablog 21 February 2024 (58 countries)', '330', {
    'on-site': '210',
    online: '120',
  }),
  participants('TSAG-2024-07', 'ttc.or.jp, iwatablog 1 October 2024 (58 countries)', '290', {
    'on-site': '152',
    online: '138',
  }),
  about('TSAG-2025-05', 'NTT Technical Review, October 2025 (57 countries)', '287', {
    'on-site': '176',
    online: '111',
  }),
  executives('CTO-2013-11', 'studylib.net, document 12905755', '23'),
  executives('CTO-2014-12', 'studylib.net, document 12905752', '15'),
  executives('CXO-2016-10', 'TSAG TD 101 (copy at docest.com)', '24'),
  published(
    'I-GEN-01',
    'WTSA-24',
    'ttc.or.jp, iwatablog 3 December 2024: 26% of about 3700 participants from 164 countries; the share alone was published, so it is given as 26 of 100. ' +
      'Before: about 1680 participants at WTSA-20 (iwatablog 16 March 2022) and about 700 at WTSA-16 (pdfslide.us, slides of February 2021)',
    { numerator: '26', denominator: '100', isEstimate: true },
  ),
  published(
    'I-BSG-03',
    '2017-Q1',
    'newslog.itu.int, archives 1483: Victoria Falls, Port of Spain (two) and Geneva (three, for no region)',
    { value: '6', breakdown: { 'itu-region': { africa: '1', americas: '2', 'not-stated': '3' } } },
  ),
];
