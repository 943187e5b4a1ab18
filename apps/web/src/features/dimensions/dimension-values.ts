import { randomId } from '@mantine/hooks';
import type { Language } from '@resolute/domain';
import type { Dimension } from '../../api/indicators';
import type { components } from '../../api/schema';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

export type Category = Dimension['categories'][number];

/** A category as a form holds it; an empty day stands for none. A form takes no interface. */
export type CategoryValues = {
  key: string;
  code: string;
  title: Record<Language, string>;
  validFrom: string;
  validUntil: string;
};

/** A category as the form shows it; without one, a form to begin with. */
export const categoryValues = (category?: Category): CategoryValues => ({
  key: randomId(),
  code: category?.code ?? '',
  title: translationValues(category?.title),
  validFrom: category?.validFrom ?? '',
  validUntil: category?.validUntil ?? '',
});

/** What is sent. */
export const categoryWish = ({
  code,
  title,
  validFrom,
  validUntil,
}: CategoryValues): components['schemas']['CategoryDto'] => ({
  code,
  title: translationsOf(title),
  validFrom: validFrom === '' ? null : validFrom,
  validUntil: validUntil === '' ? null : validUntil,
});
