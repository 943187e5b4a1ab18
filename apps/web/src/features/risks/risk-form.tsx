import { Button, NativeSelect } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { PROXIMITIES, RISK_CLASSES, RISK_NATURES } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { categoriesQuery, type Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import { ColleagueSelect } from '../../ui/colleague-select';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { underLists } from '../../ui/form/under-lists';
import { useUnitsToRaise } from '../../ui/risks/use-units-to-raise';
import { titleText } from '../../ui/title-text';
import { LinksChoice, useLinkNames } from './links-choice';
import { type LinkValue, type RiskValues, riskValues, riskWish } from './risk-values';
import { useRiskSaving } from './use-risk-saving';

const NAME = 'risk';
const NO_LINKS: Risk['links'] = [];
const TEXTS = ['title', 'cause', 'event', 'consequence'] as const;

interface RiskFormProps extends DrawerFrame {
  /** Nothing when one is raised. */
  readonly risk?: Risk;
  /** What the risk that is raised bears upon, to begin with. */
  readonly on?: LinkValue;
}

/** Raises a risk as a draft, or changes what it says; its class and its unit stay what they were raised as. */
export function RiskForm({ risk, on, onCancel, onDone }: RiskFormProps) {
  const { say } = useWords();
  const form = useForm<RiskValues>({ initialValues: riskValues(risk, on) });
  const { theirs, save } = useRiskSaving(risk);
  const labels = useLabels();
  const known = risk?.links ?? NO_LINKS;
  const nameOf = useLinkNames(known);
  const field = fieldsOf(NAME, form);
  const send = async (values: RiskValues): Promise<void> => {
    const names = { links: (at: number) => nameOf(values.links[at]) };
    const { code } = await underLists(save(riskWish(values)), names, (name, problem) =>
      say('states.fieldProblem', { field: name, problem }),
    );
    onDone(say(risk ? 'risks.changeDone' : 'risks.raiseDone', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say(risk ? 'risks.save' : 'risks.raise')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <Told form={form} labels={labels} saved={theirs && riskValues(theirs)} />
      {!risk && <Raised field={field} labels={labels} />}
      <Placed field={field} labels={labels} />
      <ColleagueSelect
        {...field('ownerId')}
        label={labels.ownerId ?? ''}
        description={say('risks.hint-owner')}
        {...(risk?.owner && { known: risk.owner })}
        mayBeNobody
      />
      <LinksChoice {...field('links')} legend={labels.links ?? ''} known={known} />
    </ServerForm>
  );
}

interface ToldProps {
  readonly form: UseFormReturnType<RiskValues>;
  readonly labels: Readonly<Record<string, string>>;
  /** What somebody else has saved in the meantime. */
  readonly saved: RiskValues | undefined;
}

/** What is told of it in words. */
function Told({ form, labels, saved }: ToldProps) {
  const { say } = useWords();
  return TEXTS.map((path) => (
    <FoldedTranslation
      key={path}
      name={NAME}
      form={form}
      path={path}
      legend={labels[path] ?? ''}
      hint={say(`risks.hint-${path}`)}
      isLong={path !== 'title'}
      saved={saved?.[path]}
    />
  ));
}

interface FieldsProps {
  readonly field: ReturnType<typeof fieldsOf<RiskValues>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** What is said once, when it is raised. */
function Raised({ field, labels }: FieldsProps) {
  const { say, language } = useWords();
  const units = useUnitsToRaise();
  return (
    <>
      <NativeSelect
        {...field('class')}
        label={labels.class}
        data={RISK_CLASSES.map((value) => ({ value, label: say(`risks.class-${value}`) }))}
      />
      <NativeSelect
        {...field('unitId')}
        label={labels.unitId}
        data={[
          { value: '', label: say('risks.choose') },
          ...units.map(({ id, code, title }) => ({
            value: id,
            label: say('risks.choice', { code, title: titleText(title, language).text }),
          })),
        ]}
      />
    </>
  );
}

function Placed({ field, labels }: FieldsProps) {
  const { say, language } = useWords();
  const { data: categories = [] } = useQuery(categoriesQuery);
  return (
    <>
      <NativeSelect
        {...field('nature')}
        label={labels.nature}
        data={RISK_NATURES.map((value) => ({ value, label: say(`risks.nature-${value}`) }))}
      />
      <NativeSelect
        {...field('categoryId')}
        label={labels.categoryId}
        data={[
          { value: '', label: say('risks.choose') },
          ...categories.map(({ id, code, title }) => ({
            value: id,
            label: say('risks.choice', { code, title: titleText(title, language).text }),
          })),
        ]}
      />
      <NativeSelect
        {...field('proximity')}
        label={labels.proximity}
        data={PROXIMITIES.map((value) => ({ value, label: say(`risks.proximity-${value}`) }))}
      />
    </>
  );
}

function useLabels(): Record<string, string> {
  const { say } = useWords();
  return {
    class: say('risks.class'),
    nature: say('risks.nature'),
    categoryId: say('risks.category'),
    unitId: say('risks.unit'),
    ownerId: say('risks.owner'),
    proximity: say('risks.proximity'),
    links: say('risks.links'),
    ...useTranslationLabels('title', say('risks.titleField')),
    ...useTranslationLabels('cause', say('risks.cause')),
    ...useTranslationLabels('event', say('risks.event')),
    ...useTranslationLabels('consequence', say('risks.consequence')),
  };
}
