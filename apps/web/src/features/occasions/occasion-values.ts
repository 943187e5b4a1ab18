import type { Language } from '@resolute/domain';
import type { Occasion } from '../../api/indicators';
import type { components } from '../../api/schema';
import { filledIn } from '../../ui/form/filled-in';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** A meeting as a form holds it. A form takes no interface. */
export type OccasionValues = {
  code: string;
  series: string;
  title: Record<Language, string>;
  place: Record<Language, string>;
  fromDay: string;
  toDay: string;
  agendaItem: string;
  submissionDay: string;
  translationDay: string;
  source: string;
};

const NOTHING = {
  code: '',
  series: '',
  title: null,
  place: null,
  fromDay: '',
  toDay: '',
  agendaItem: null,
  submissionDay: null,
  translationDay: null,
  source: null,
};

/** A meeting as the form shows it; without one, a form to begin with. */
export function occasionValues(occasion: Occasion | undefined): OccasionValues {
  const { code, series, title, place, fromDay, toDay, ...more } = occasion ?? NOTHING;
  const words = { title: translationValues(title), place: translationValues(place) };
  const known = {
    agendaItem: more.agendaItem ?? '',
    submissionDay: more.submissionDay ?? '',
    translationDay: more.translationDay ?? '',
    source: more.source ?? '',
  };
  return { code, series, ...words, fromDay, toDay, ...known };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is sent; a day of the meeting that was not chosen is left out, so that the server says that it is missing. */
export const occasionWish = ({ code, series, title, place, fromDay, toDay, ...more }: OccasionValues) =>
  ({
    code,
    series,
    title: translationsOf(title),
    place: translationsOf(place),
    ...filledIn({ fromDay, toDay }),
    agendaItem: orNull(more.agendaItem),
    submissionDay: orNull(more.submissionDay),
    translationDay: orNull(more.translationDay),
    source: orNull(more.source),
  }) as components['schemas']['CreateOccasionDto'];
