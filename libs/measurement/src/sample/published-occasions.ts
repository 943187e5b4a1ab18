import { council, cwgSfp, executives, plenipotentiary, tsag, wtsa } from './occasion-series';
import { PLACES } from './occasion-words';
import type { SampleOccasion } from './sample-indicator.types';

const CWG_SFP_PAGE = 'itu.int, CWG-SFP-2028-2031';
const CTO_COMMUNIQUES = 'TSAG TD 101, communiqués of CTO meetings (copy at docest.com)';

/** Meetings that were published. Where only the meeting was found and not its days, the source says so. */
export const PUBLISHED_OCCASIONS: readonly SampleOccasion[] = [
  tsag({
    from: '2020-02-10',
    to: '2020-02-14',
    place: PLACES.geneva,
    source: 'ttc.or.jp, maedablog 17 February 2020: the meeting; its days are unchecked',
  }),
  tsag({
    from: '2022-01-10',
    to: '2022-01-17',
    place: PLACES.virtual,
    source: 'NTT Technical Review, July 2022 (ntr202207gls)',
  }),
  tsag({
    from: '2022-12-12',
    to: '2022-12-16',
    place: PLACES.geneva,
    source: 'journal.ntt.co.jp, article 21226',
  }),
  tsag({
    from: '2023-05-30',
    to: '2023-06-02',
    place: PLACES.geneva,
    source: 'ttc.or.jp, iwatablog 21 June 2023, which prints 3 June as the last day',
  }),
  tsag({
    from: '2024-01-22',
    to: '2024-01-26',
    place: PLACES.geneva,
    source: 'ttc.or.jp, iwatablog 21 February 2024',
  }),
  tsag({
    from: '2024-07-29',
    to: '2024-08-02',
    place: PLACES.geneva,
    source: 'ttc.or.jp, iwatablog 1 October 2024, which prints 28 July as the first day',
  }),
  tsag({
    from: '2025-05-26',
    to: '2025-05-30',
    place: PLACES.geneva,
    source: 'NTT Technical Review, October 2025 (ntr202510gls)',
  }),
  wtsa(2016, {
    from: '2016-10-25',
    to: '2016-11-03',
    place: PLACES.hammamet,
    source: 'pdfslide.us, Japanese ministry slides on TSAG, February 2021: the assembly; its days are unchecked',
  }),
  wtsa(2020, {
    from: '2022-03-01',
    to: '2022-03-09',
    place: PLACES.geneva,
    source: 'ttc.or.jp, iwatablog 16 March 2022: Geneva, March 2022; its days are unchecked',
  }),
  wtsa(2024, {
    from: '2024-10-15',
    to: '2024-10-24',
    place: PLACES.newDelhi,
    source: 'ttc.or.jp, iwatablog 3 December 2024',
  }),
  plenipotentiary(2022, {
    from: '2022-09-26',
    to: '2022-10-14',
    place: PLACES.bucharest,
    source: 'plenipotentiary.itu.int, highlights of PP-22',
  }),
  council(2023, {
    from: '2023-07-11',
    to: '2023-07-21',
    place: PLACES.geneva,
    source: 'itu.int, Council snapshot report 2023',
  }),
  council(2024, {
    from: '2024-06-04',
    to: '2024-06-14',
    place: PLACES.geneva,
    source: 'itu.int, Council snapshot report 2024',
  }),
  council(2025, {
    from: '2025-06-17',
    to: '2025-06-27',
    place: PLACES.geneva,
    source: 'itu.int, Council snapshot report 2025',
  }),
  cwgSfp(1, { from: '2024-10-10', to: '2024-10-11', place: PLACES.geneva, source: CWG_SFP_PAGE }),
  cwgSfp(2, { from: '2025-02-20', to: '2025-02-21', place: PLACES.geneva, source: CWG_SFP_PAGE }),
  cwgSfp(4, {
    from: '2026-01-12',
    to: '2026-01-14',
    place: PLACES.geneva,
    source: 'en.rcc.org.ru, news of 14 January 2026',
  }),
  executives('CTO', {
    from: '2009-10-06',
    to: '2009-10-06',
    place: PLACES.geneva,
    source: 'docslib.org, document 13758472: first CTO meeting',
  }),
  executives('CTO', {
    from: '2013-11-18',
    to: '2013-11-18',
    place: PLACES.bangkok,
    source: 'studylib.net, document 12905755: fifth CTO meeting',
  }),
  executives('CTO', {
    from: '2014-12-06',
    to: '2014-12-06',
    place: PLACES.doha,
    source: 'studylib.net, document 12905752: sixth CTO meeting',
  }),
  executives('CXO', { from: '2016-10-23', to: '2016-10-23', place: PLACES.hammamet, source: CTO_COMMUNIQUES }),
  executives('CTO', { from: '2016-11-13', to: '2016-11-13', place: PLACES.bangkok, source: CTO_COMMUNIQUES }),
  executives('CTO', { from: '2017-03-30', to: '2017-03-30', place: PLACES.sanJose, source: CTO_COMMUNIQUES }),
];
