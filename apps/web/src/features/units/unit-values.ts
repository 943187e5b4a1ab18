import type { Language, UnitKind } from '@resolute/domain';
import type { components } from '../../api/schema';
import type { Unit } from '../../api/units';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** What the form holds; an empty text stands for a language without a title, an empty parent, head or day for none. A form takes no interface. */
export type UnitValues = {
  code: string;
  kind: UnitKind;
  parentId: string;
  headId: string;
  validFrom: string;
  validUntil: string;
  title: Record<Language, string>;
};

/** A unit as the form shows it; without one, a form to begin with. */
export const valuesOf = (unit: Unit | undefined): UnitValues =>
  unit
    ? {
        code: unit.code,
        kind: unit.kind,
        parentId: unit.parentId ?? '',
        headId: unit.head?.id ?? '',
        validFrom: unit.validFrom ?? '',
        validUntil: unit.validUntil ?? '',
        title: translationValues(unit.title),
      }
    : {
        code: '',
        kind: 'unit',
        parentId: '',
        headId: '',
        validFrom: '',
        validUntil: '',
        title: translationValues(null),
      };

/** What is sent. */
export const wishOf = ({
  code,
  kind,
  parentId,
  headId,
  validFrom,
  validUntil,
  title,
}: UnitValues): components['schemas']['CreateUnitDto'] => ({
  code,
  kind,
  parentId: parentId === '' ? null : parentId,
  headId: headId === '' ? null : headId,
  validFrom: validFrom === '' ? null : validFrom,
  validUntil: validUntil === '' ? null : validUntil,
  title: translationsOf(title),
});
