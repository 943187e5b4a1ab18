import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useRiskStep } from './use-risk-step';

interface StepFormProps<T extends Record<string, string>> extends DrawerFrame {
  /** Unique on the page. */
  readonly name: string;
  readonly risk: Risk;
  readonly initial: T;
  /** What fields are called, by their name in the request. */
  readonly labels: Readonly<Record<keyof T & string, string>>;
  readonly send: (seen: Risk, values: T) => Promise<Risk>;
  /** What is said once it is done. */
  readonly done: (saved: Risk, values: T) => string;
  /** Verb and object: "Close risk". */
  readonly action: string;
  /** What follows from it. */
  readonly why?: string;
  readonly children: (field: ReturnType<typeof fieldsOf<T>>) => ReactNode;
}

/** One step with a risk: what follows from it, a few fields, and the sentence that says that it was done. */
export function StepForm<T extends Record<string, string>>(props: StepFormProps<T>) {
  const { name, risk, initial, labels, send, done, action, why, onCancel, onDone, children } = props;
  const { say } = useWords();
  const { save } = useRiskStep(risk);
  const form = useForm<T>({ initialValues: initial });
  return (
    <ServerForm
      name={name}
      form={form}
      labels={labels}
      send={async (values) => onDone(done(await save((seen) => send(seen, values)), values))}
      action={action}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      {why !== undefined && <p>{why}</p>}
      {children(fieldsOf(name, form))}
    </ServerForm>
  );
}
