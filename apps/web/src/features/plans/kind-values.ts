import { randomId } from '@mantine/hooks';
import type { FrameworkKind, Language } from '@resolute/domain';
import type { components } from '../../api/schema';
import { sentNumber } from '../../ui/form/sent-number';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { USUAL_KINDS } from './usual-kinds';

/** A kind of result as a form holds it. A form takes no interface. */
export type KindValues = {
  /** Tells the rows of a list apart while their codes are being typed; not sent. */
  key: string;
  code: string;
  level: string;
  title: Record<Language, string>;
};

/** A kind that nothing is known of yet. */
export const emptyKind = (): KindValues => ({ key: randomId(), code: '', level: '', title: translationValues(null) });

/** The kinds that a plan usually has. */
export const usualKinds = (kind: FrameworkKind): KindValues[] =>
  USUAL_KINDS[kind].map(({ code, level, title }) => ({
    key: randomId(),
    code,
    level: String(level),
    title: translationValues(title),
  }));

/** What is sent; a level that was not filled in is left out, so that the server says that it is missing. */
export const kindWish = ({ code, level, title }: KindValues) =>
  ({ code, level: sentNumber(level), title: translationsOf(title) }) as components['schemas']['ResultKindDto'];
