import { useRef, useState } from 'react';
import type { components } from '../../api/schema';
import { sendFile } from '../../api/send-file';

export type Verification = components['schemas']['VerificationResponse'];
export type Claim = components['schemas']['IssuedClaimResponse'];

/** What the server takes; more is not even sent. */
export const MOST_MEGABYTES = 64;

/** A file that is too large to be asked about, before it was sent. */
export class TooLargeToAskError extends Error {
  constructor() {
    super('The file is larger than what is looked at');
    this.name = 'TooLargeToAskError';
  }
}

/** A file that is on its way, was answered, or could not be looked at. */
export interface Question {
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly answer?: Verification;
  readonly error?: unknown;
}

interface Questions {
  readonly question: Question | undefined;
  readonly ask: (file: File) => Promise<void>;
}

/** Asks about one file at a time: the one that was chosen last. What is still said of another one is not heard. */
export function useVerification(): Questions {
  const [question, setQuestion] = useState<Question>();
  const turn = useRef(0);
  const ask = async (file: File): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    const tell = (next: Question): void => {
      if (turn.current === own) setQuestion(next);
    };
    if (file.size > MOST_MEGABYTES * 1_048_576) {
      tell({ file, share: 0, error: new TooLargeToAskError() });
      return;
    }
    tell({ file, share: 0 });
    const onProgress = (share: number): void => tell({ file, share });
    try {
      const answer = await sendFile<Verification>({ address: '/api/v1/verifications', file, onProgress });
      tell({ file, share: 1, answer });
    } catch (error) {
      tell({ file, share: 0, error });
    }
  };
  return { question, ask };
}
