import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { everyIndicatorQuery } from '../../api/indicators';
import { everyResultQuery } from '../../api/results';
import type { RiskLink } from '../../api/risks';
import { useWords } from '../../text/words';
import { ChosenList } from '../../ui/chosen-list';
import { OneMoreSelect } from '../../ui/one-more-select';
import { titleText } from '../../ui/title-text';
import type { LinkValue } from './risk-values';
import classes from './risks.module.css';

interface LinksChoiceProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly legend: string;
  readonly error?: ReactNode;
  /** Those that the risk has already. */
  readonly known: readonly RiskLink[];
  readonly value?: readonly LinkValue[];
  readonly onChange?: (links: readonly LinkValue[]) => void;
}

const keyOf = ({ kind, target }: LinkValue): string => `${kind} ${target}`;

/** What a risk bears upon, one after the other: a result, an indicator or a clause. */
export function LinksChoice({ id, legend, error, known, value = [], onChange }: LinksChoiceProps) {
  const { say, language } = useWords();
  const nameOf = useLinkNames(known);
  const results = useQuery(everyResultQuery);
  const indicators = useQuery(everyIndicatorQuery);
  const add = (link: LinkValue): void => {
    if (!value.some((each) => keyOf(each) === keyOf(link))) onChange?.([...value, link]);
  };
  const lists = { result: results, indicator: indicators };
  return (
    <ChosenList
      id={id}
      legend={legend}
      hint={say('risks.hint-links')}
      error={error}
      chosen={value.map((link) => ({ id: keyOf(link), name: nameOf(link) }))}
      onRemove={(key) => onChange?.(value.filter((link) => keyOf(link) !== key))}
    >
      {(['result', 'indicator'] as const).map((kind) => (
        <OneMoreSelect
          key={kind}
          id={`${id}-${kind}`}
          label={say(`risks.addLink-${kind}`)}
          choices={(lists[kind].data ?? [])
            .filter(({ id: target }) => !value.some((link) => link.kind === kind && link.target === target))
            .map(({ id: target, code, title }) => ({
              value: target,
              label: say('risks.choice', { code, title: titleText(title, language).text }),
            }))}
          absence={lists[kind].error ? say('states.noAnswer') : say('risks.noneToChoose')}
          onChoose={(target) => add({ kind, target })}
        />
      ))}
      <ClauseField id={`${id}-clause`} onAdd={(target) => add({ kind: 'clause', target })} />
    </ChosenList>
  );
}

function ClauseField({ id, onAdd }: { readonly id: string; readonly onAdd: (clause: string) => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div className={classes.clause}>
      <TextInput
        id={id}
        label={say('risks.addLink-clause')}
        description={say('risks.hint-clause')}
        dir="ltr"
        value={typed}
        maxLength={80}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // It adds the clause and does not send the form.
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add}>{say('risks.addClause')}</Button>
    </div>
  );
}

/** A link by name: as the risk has it, or as it was chosen. */
export function useLinkNames(known: readonly RiskLink[]): (link: LinkValue | undefined) => string {
  const { say, language } = useWords();
  const { data: results = [] } = useQuery(everyResultQuery);
  const { data: indicators = [] } = useQuery(everyIndicatorQuery);
  return (link) => {
    if (!link) return '';
    const named = { result: results, indicator: indicators, clause: [] }[link.kind] ?? [];
    const chosen = known.find(({ targetId }) => targetId === link.target) ?? named.find(({ id }) => id === link.target);
    if (!chosen) return link.target;
    return say('risks.choice', { code: chosen.code, title: titleText(chosen.title ?? {}, language).text });
  };
}
