import type { Language } from '@resolute/domain';
import { oneLine } from '@resolute/platform';
import type { NotificationView } from '../notices/notice.view';
import { entryAddress, fileAddress, isolatedIn, resultAddress, reviewAddress, reviewName, riskAddress } from './naming';
import type { NoticeLine } from './notice-line';
import { noticeWords } from './notice-words';

/** A button of a mail. */
export interface Door {
  readonly action: string;
  readonly address: string;
}

interface UnitLines {
  readonly unit: NotificationView['unit'];
  readonly lines: readonly NoticeLine[];
}

/** Where one goes from here: to the values of the unit, and to each result, file, risk and review that something is said of. */
export function doorsOf({ unit, lines }: UnitLines, site: string, language: Language): Door[] {
  const named = (text: string): string => isolatedIn(language, oneLine(text));
  const all = [
    ...(unit && lines.some(({ indicator }) => indicator)
      ? [{ action: noticeWords('action', language, { unit: named(unit.code) }), address: entryAddress(site, unit.id) }]
      : []),
    ...lines
      .flatMap(({ report }) => (report ? [report.result] : []))
      .map(({ id, code }) => ({
        action: noticeWords('action.result', language, { result: named(code) }),
        address: resultAddress(site, id),
      })),
    ...lines
      .flatMap(({ risk }) => risk ?? [])
      .map(({ id, code }) => ({
        action: noticeWords('action.risk', language, { risk: named(code) }),
        address: riskAddress(site, id),
      })),
    ...lines
      .flatMap(({ file }) => file ?? [])
      .map(({ id, name }) => ({
        action: noticeWords('action.file', language, { file: named(name) }),
        address: fileAddress(site, id),
      })),
    ...lines
      .flatMap(({ review }) => review ?? [])
      .map((review) => ({
        action: noticeWords('action.review', language, { report: named(reviewName(review, language)) }),
        address: reviewAddress(site, review),
      })),
  ];
  // Two things of one result lead to the same place.
  return [...new Map(all.map((door) => [door.address, door])).values()];
}
