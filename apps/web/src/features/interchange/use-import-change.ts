import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { isProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { IMPORTS_KEY, type Import, importQuery } from './exchange.queries';

/** What a part of the page tells the whole of it. */
export interface Heard {
  readonly onDone: (sentence: string) => void;
  /** Nothing was done, as somebody else took a step first; the page shows how things stand now. */
  readonly onOvertaken: () => void;
}

type Reason = components['schemas']['ReturnReasonDto'];

export type Act = 'apply' | 'submit' | 'withdraw' | 'verify' | 'accept';

const STEPS = {
  apply: (params: Params) => api.POST('/api/v1/imports/{id}/applications', { params }),
  submit: (params: Params) => api.POST('/api/v1/imports/{id}/submissions', { params }),
  withdraw: (params: Params) => api.POST('/api/v1/imports/{id}/withdrawals', { params }),
  verify: (params: Params) => api.POST('/api/v1/imports/{id}/verifications', { params }),
  accept: (params: Params) => api.POST('/api/v1/imports/{id}/acceptances', { params }),
};

interface Params {
  readonly path: { readonly id: string };
  readonly header: { readonly 'If-Match': string };
}

interface ImportChange {
  readonly act: (act: Act) => Promise<void>;
  /** Throws also when somebody else was faster: the reasons that were typed stay where they are. */
  readonly sendBack: (reasons: Reason[]) => Promise<void>;
}

/** Takes one step with an import from the version that was seen, and says so by `sentenceOf`. */
export function useImportChange(
  { id, version }: Import,
  { onDone, onOvertaken }: Heard,
  sentenceOf: (now: Import) => string,
): ImportChange {
  const queries = useQueryClient();
  const show = (now: Import): void => {
    queries.setQueryData(importQuery(id).queryKey, now);
    void queries.invalidateQueries({ queryKey: IMPORTS_KEY });
  };
  const params = { path: { id }, header: ifMatch(version) };
  const run = async (request: ReturnType<(typeof STEPS)[Act]>): Promise<void> => {
    try {
      const now = await answerOf(request);
      show(now);
      onDone(sentenceOf(now));
    } catch (error) {
      if (isProblem(error, 'row/stale')) {
        show(error.problem.current as Import);
        onOvertaken();
      }
      throw error;
    }
  };
  return {
    act: (act) => run(STEPS[act](params)).catch(unlessOvertaken),
    sendBack: (reasons) => run(api.POST('/api/v1/imports/{id}/returns', { params, body: { reasons } })),
  };
}

/** The page says that somebody else was faster, and nothing was typed. */
function unlessOvertaken(error: unknown): void {
  if (!isProblem(error, 'row/stale')) throw error;
}
