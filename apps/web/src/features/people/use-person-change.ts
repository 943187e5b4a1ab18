import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { isProblem } from '../../api/problem';
import { useWords } from '../../text/words';
import { type Person, personQuery } from './people.queries';

export interface ParticularsValues extends Record<string, string> {
  name: string;
  email: string;
  /** Empty for none, as a select knows no null. */
  unitId: string;
}

/** What a form about a person starts with. */
export const particularsOf = ({ name, email, unit }: Person): ParticularsValues => ({
  name,
  email,
  unitId: unit?.id ?? '',
});

interface PersonChange {
  /** What the form was filled from, or what somebody else has made of it since. */
  readonly base: Person;
  readonly isOvertaken: boolean;
  readonly send: (values: ParticularsValues) => Promise<void>;
}

/**
 * Sends what differs from what the form started with, and the version that it started with, even when a newer one has been
 * read in the background: nobody overwrites what they have not seen. After a refusal for that reason, the next sending is
 * a decision with open eyes.
 */
export function usePersonChange(
  person: Person,
  form: UseFormReturnType<ParticularsValues>,
  onDone: (sentence: string) => void,
): PersonChange {
  const { say } = useWords();
  const queries = useQueryClient();
  const [base, setBase] = useState(person);
  const [isOvertaken, setOvertaken] = useState(false);
  const start = (from: Person): void => {
    setBase(from);
    setOvertaken(false);
    form.setInitialValues(particularsOf(from));
    form.setValues(particularsOf(from));
  };
  // While nothing is typed, the form may follow what others change.
  const follow = useEffectEvent((latest: Person) => {
    if (latest.version > base.version && !form.isDirty()) start(latest);
  });
  useEffect(() => follow(person), [person]);
  const lookAgain = async (): Promise<void> => {
    setBase(await queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 }));
    setOvertaken(true);
  };
  const send = async (values: ParticularsValues): Promise<void> => {
    const body = changesBetween(particularsOf(base), values);
    if (Object.keys(body).length === 0) return onDone(say('people.nothingChanged'));
    const params = { path: { id: person.id }, header: ifMatch(base.version) };
    try {
      const changed = await answerOf(api.PATCH('/api/v1/people/{id}', { params, body }));
      queries.setQueryData(personQuery(person.id).queryKey, changed);
      start(changed);
    } catch (error) {
      if (isProblem(error, 'row/stale')) await lookAgain();
      throw error;
    }
    void queries.invalidateQueries({ queryKey: ['people', 'list'] });
    onDone(say('people.savedSaid'));
  };
  return { base, isOvertaken, send };
}

/** Only what was changed, so that the audit trail names nothing else. */
function changesBetween(before: ParticularsValues, { name, email, unitId }: ParticularsValues) {
  return {
    ...(name !== before.name && { name }),
    ...(email !== before.email && { email }),
    ...(unitId !== before.unitId && { unitId: unitId || null }),
  };
}
