import type { Language, UnitKind } from '@resolute/domain';
import type { components } from '../../api/schema';
import type { Unit } from '../../api/units';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** What the form holds; an empty text stands for a language without a title, and an empty parent for none. A form takes no interface. */
export type UnitValues = {
  code: string;
  kind: UnitKind;
  parentId: string;
  title: Record<Language, string>;
};

/** A unit as the form shows it; without one, a form to begin with. */
export const valuesOf = (unit: Unit | undefined): UnitValues => ({
  code: unit?.code ?? '',
  kind: unit?.kind ?? 'unit',
  parentId: unit?.parentId ?? '',
  title: translationValues(unit?.title),
});

/** What is sent. */
export const wishOf = ({ code, kind, parentId, title }: UnitValues): components['schemas']['CreateUnitDto'] => ({
  code,
  kind,
  parentId: parentId === '' ? null : parentId,
  title: translationsOf(title),
});
