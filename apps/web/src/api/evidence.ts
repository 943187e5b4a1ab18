import { answerOf, api, ifMatch } from './client';
import { isProblem, NoAnswerError, type Problem, ProblemError } from './problem';
import type { components } from './schema';
import { UnansweredRequests } from './unanswered';

export type Actual = components['schemas']['ActualResponse'];
export type Evidence = components['schemas']['EvidenceResponse'];

export interface EvidenceWish {
  readonly actualId: string;
  /** Of the value, as it was seen. */
  readonly version: number;
  readonly file: File;
  /** Is told which share of the file has left: 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Something in front of the server refused the file for its size, without a word of ours. */
export class TooLargeToSendError extends Error {
  constructor() {
    super('The file is too large to be sent');
    this.name = 'TooLargeToSendError';
  }
}

/** Where the file itself is; a browser saves it. */
export const evidenceAddress = (id: string): string => `/api/v1/evidence/${id}/content`;

export const removeEvidence = (id: string, version: number): Promise<Actual> =>
  answerOf(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id }, header: ifMatch(version) } }));

/** The value as it stands now, when a change was refused because somebody else was faster. */
export const valueNow = (error: unknown): Actual | undefined =>
  isProblem(error, 'row/stale') ? (error.problem.current as Actual | undefined) : undefined;

const unanswered = new UnansweredRequests();
const TOO_LARGE = 413;

/** Adds a file and answers the value with it. Not by `fetch`, which does not tell how far a file has come. */
export function addEvidence({ actualId, version, file, onProgress }: EvidenceWish): Promise<Actual> {
  const address = `/api/v1/actuals/${actualId}/evidence`;
  const identity = [address, file.name, file.size, file.lastModified].join('\n');
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('Idempotency-Key', unanswered.keyFor(identity));
    request.setRequestHeader('If-Match', ifMatch(version)['If-Match']);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new NoAnswerError());
    request.onload = () => {
      unanswered.answered(identity);
      const answer = read(request.responseText);
      if (request.status < 300 && answer) resolve(answer as Actual);
      else reject(refusalOf(request.status, answer));
    };
    request.send(body);
  });
}

function refusalOf(status: number, answer: unknown): Error {
  if (typeof answer === 'object' && answer !== null && 'code' in answer) return new ProblemError(answer as Problem);
  return status === TOO_LARGE ? new TooLargeToSendError() : new NoAnswerError();
}

/** Nothing where a proxy answered with a page of its own. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
