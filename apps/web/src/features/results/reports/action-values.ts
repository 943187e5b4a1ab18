import { type ActionStatus, type Language, STATUS_RULES } from '@resolute/domain';
import type { Action } from '../../../api/accountability';
import type { components } from '../../../api/schema';
import { translationsOf, translationValues } from '../../../ui/form/translation-values';

/** What the form holds; an empty text stands for none. A form takes no interface. */
export type ActionValues = {
  unitId: string;
  period: string;
  title: Record<Language, string>;
  planned: Record<Language, string>;
  taken: Record<Language, string>;
  statusReason: Record<Language, string>;
  status: ActionStatus;
  ownerKind: 'unit' | 'person';
  ownerUnitId: string;
  ownerPersonId: string;
  dueDay: string;
};

/** A form to begin with, for an action that the unit owns itself. */
export const newValues = (unitId: string): ActionValues => ({
  unitId,
  period: '',
  title: translationValues(null),
  planned: translationValues(null),
  taken: translationValues(null),
  statusReason: translationValues(null),
  status: 'planned',
  ownerKind: 'unit',
  ownerUnitId: unitId,
  ownerPersonId: '',
  dueDay: '',
});

/** An action as the form shows it. */
export const valuesOf = (action: Action): ActionValues => ({
  unitId: action.unit.id,
  period: action.period,
  title: translationValues(action.title),
  planned: translationValues(action.planned),
  taken: translationValues(action.taken),
  statusReason: translationValues(action.statusReason),
  status: action.status,
  ...ownerOf(action),
  dueDay: action.dueDay ?? '',
});

const ownerOf = ({
  ownerPerson,
  ownerUnit,
}: Action): Pick<ActionValues, 'ownerKind' | 'ownerUnitId' | 'ownerPersonId'> => ({
  ownerKind: ownerPerson ? 'person' : 'unit',
  ownerUnitId: ownerUnit?.id ?? '',
  ownerPersonId: ownerPerson?.id ?? '',
});

/** Whether the same unit or person owns both, as `contentOf` sends it. */
export const isSameOwner = (one: ActionValues, other: ActionValues): boolean =>
  one.ownerKind === other.ownerKind && ownerIn(one) === ownerIn(other);

const ownerIn = ({ ownerKind, ownerUnitId, ownerPersonId }: ActionValues): string =>
  ownerKind === 'unit' ? ownerUnitId : ownerPersonId;

/** What is sent: only what the word of the status asks for or leaves open. */
export function contentOf(values: ActionValues): components['schemas']['ActionContentDto'] {
  const rule = STATUS_RULES[values.status];
  return {
    title: translationsOf(values.title),
    planned: translationsOf(values.planned),
    taken: rule.taken === 'none' ? null : translationsOf(values.taken),
    statusReason: rule.reason ? translationsOf(values.statusReason) : null,
    status: values.status,
    ownerUnitId: values.ownerKind === 'unit' && values.ownerUnitId !== '' ? values.ownerUnitId : null,
    ownerPersonId: values.ownerKind === 'person' && values.ownerPersonId !== '' ? values.ownerPersonId : null,
    dueDay: values.dueDay === '' ? null : values.dueDay,
    period: values.period,
  };
}
