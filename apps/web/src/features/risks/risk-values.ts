import type { Language, Proximity, RiskClass, RiskLinkKind, RiskNature } from '@resolute/domain';
import type { RaiseWish, Risk, RiskLink } from '../../api/risks';
import { filledIn } from '../../ui/form/filled-in';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** What a risk bears upon, as a form holds it: the id of a result or an indicator, or the name of a clause. */
export interface LinkValue {
  readonly kind: RiskLinkKind;
  readonly target: string;
}

/** A risk as a form holds it. A form takes no interface. */
export type RiskValues = {
  title: Record<Language, string>;
  cause: Record<Language, string>;
  event: Record<Language, string>;
  consequence: Record<Language, string>;
  class: RiskClass;
  nature: RiskNature;
  categoryId: string;
  unitId: string;
  ownerId: string;
  proximity: Proximity;
  links: readonly LinkValue[];
};

const linkValue = ({ kind, targetId, code }: RiskLink): LinkValue => ({ kind, target: targetId ?? code });

const TO_BEGIN_WITH: RiskValues = {
  title: translationValues(null),
  cause: translationValues(null),
  event: translationValues(null),
  consequence: translationValues(null),
  class: 'operational',
  nature: 'threat',
  categoryId: '',
  unitId: '',
  ownerId: '',
  proximity: 'within-12-months',
  links: [],
};

/** A risk as the form shows it; without one, a form to begin with, which may know already what the risk bears upon. */
export const riskValues = (risk: Risk | undefined, on?: LinkValue): RiskValues =>
  risk ? valuesOf(risk) : { ...TO_BEGIN_WITH, links: on ? [on] : [] };

const valuesOf = (risk: Risk): RiskValues => ({
  title: translationValues(risk.title),
  cause: translationValues(risk.cause),
  event: translationValues(risk.event),
  consequence: translationValues(risk.consequence),
  class: risk.class,
  nature: risk.nature,
  categoryId: risk.category.id,
  unitId: risk.unit.id,
  ownerId: risk.owner?.id ?? '',
  proximity: risk.proximity,
  links: risk.links.map(linkValue),
});

const WISHES = {
  result: (target: string) => ({ resultId: target }),
  indicator: (target: string) => ({ indicatorId: target }),
  clause: (target: string) => ({ clauseKey: target }),
} as const;

/** What is sent; what was not chosen is left out, so that the server says that it is missing. */
export const riskWish = ({ categoryId, unitId, ownerId, links, ...values }: RiskValues): RaiseWish =>
  ({
    title: translationsOf(values.title),
    cause: translationsOf(values.cause),
    event: translationsOf(values.event),
    consequence: translationsOf(values.consequence),
    class: values.class,
    nature: values.nature,
    proximity: values.proximity,
    ...filledIn({ categoryId, unitId }),
    ownerId: ownerId === '' ? null : ownerId,
    links: links.map(({ kind, target }) => ({ kind, ...WISHES[kind](target) })),
  }) as RaiseWish;
