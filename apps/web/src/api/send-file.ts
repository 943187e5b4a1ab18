import { NoAnswerError, type Problem, ProblemError } from './problem';
import { heard } from './sign-in-ended';
import { saysWhatBecame, UnansweredRequests } from './unanswered';

export interface FileWish {
  /** Where it is sent, with the query. */
  readonly address: string;
  readonly file: File;
  readonly headers?: Readonly<Record<string, string>>;
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

const unanswered = new UnansweredRequests();
const TOO_LARGE = 413;

/** Sends a file and answers what came of it. Not by `fetch`, which does not tell how far a file has come. */
export function sendFile<T>({ address, file, headers = {}, onProgress }: FileWish): Promise<T> {
  const identity = [address, file.name, file.size, file.lastModified].join('\n');
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('Idempotency-Key', unanswered.keyFor(identity));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new NoAnswerError());
    request.onload = () => {
      const answer = read(request.responseText);
      if (saysWhatBecame(request.status, answer)) unanswered.answered(identity);
      if (request.status < 300 && answer) resolve(answer as T);
      else reject(refusalOf(request.status, answer));
    };
    request.send(body);
  });
}

function refusalOf(status: number, answer: unknown): Error {
  if (typeof answer === 'object' && answer !== null && 'code' in answer)
    return heard(new ProblemError(answer as Problem));
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
