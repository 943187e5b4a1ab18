import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { ProblemError } from '../../api/problem';

export interface Submission<T> {
  readonly isRunning: boolean;
  /** Why it was not taken; fields that were named are marked in the form as well. */
  readonly error: unknown;
  /** How often it was refused: each time the summary takes the focus again. */
  readonly refusals: number;
  readonly submit: (values: T) => Promise<void>;
}

/**
 * Sends what a form holds and puts the server's objections beside the fields. There is no second copy of its rules here:
 * what may be entered is decided in one place, and what was typed stays in the form whatever the answer is.
 */
export function useSubmission<T>(
  form: Pick<UseFormReturnType<T>, 'setErrors' | 'clearErrors'>,
  send: (values: T) => Promise<unknown>,
): Submission<T> {
  const [state, setState] = useState<{ isRunning: boolean; error: unknown; refusals: number }>({
    isRunning: false,
    error: undefined,
    refusals: 0,
  });
  const submit = async (values: T): Promise<void> => {
    if (state.isRunning) return;
    setState((last) => ({ ...last, isRunning: true }));
    form.clearErrors();
    try {
      await send(values);
      setState((last) => ({ ...last, isRunning: false, error: undefined }));
    } catch (error) {
      if (error instanceof ProblemError)
        form.setErrors(Object.fromEntries((error.problem.errors ?? []).map(({ field, detail }) => [field, detail])));
      setState((last) => ({ isRunning: false, error, refusals: last.refusals + 1 }));
    }
  };
  return { ...state, submit };
}
