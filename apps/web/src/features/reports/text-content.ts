import { canonicalJson } from '@resolute/domain';
import type { ReportText, TextContent } from '../../api/reports';

/** What a text says, without who wrote it and when. */
export const contentOf = ({ body, state, basedOn }: Pick<ReportText, keyof TextContent>): TextContent => ({
  body,
  state,
  basedOn,
});

export const sameContent = (a: TextContent, b: TextContent): boolean =>
  canonicalJson(contentOf(a as ReportText)) === canonicalJson(contentOf(b as ReportText));

/** What a text begins from where nobody has written anything: the original, or a translation of a version of it. */
export const noText = (originalVersion: number | null): TextContent =>
  originalVersion === null
    ? { body: [], state: 'original', basedOn: null }
    : { body: [], state: 'in-translation', basedOn: originalVersion };
