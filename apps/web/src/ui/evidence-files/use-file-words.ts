import { EVIDENCE_TYPES } from '@resolute/domain';
import { ProblemError } from '../../api/problem';
import { TooLargeToSendError } from '../../api/send-file';
import { useWords } from '../../text/words';

const KILO = 1024;
const LONGEST_SHOWN = 22;

interface FileWords {
  /** `1 258 291` → "1.2 MB". */
  readonly size: (bytes: number) => string;
  /** `application/pdf` → "PDF". */
  readonly type: (mediaType: string) => string;
  /** Why a file was not added, as the server said it. */
  readonly refusal: (error: unknown) => string;
  /** A name as it stands on a button: its middle is left out when it is long. */
  readonly short: (fileName: string) => string;
}

/** How to speak of files in the reader's language. */
export function useFileWords(): FileWords {
  const { say } = useWords();
  return {
    size: (bytes) => {
      if (bytes < KILO) return say('evidence.bytes', { size: bytes });
      if (bytes < KILO * KILO) return say('evidence.kilobytes', { size: Math.round(bytes / KILO) });
      return say('evidence.megabytes', { size: Math.round((bytes * 10) / KILO / KILO) / 10 });
    },
    type: (mediaType) => {
      const [name] = Object.entries(EVIDENCE_TYPES).find(([, type]) => type.mediaType === mediaType) ?? [mediaType];
      return name.toUpperCase();
    },
    refusal: (error) => {
      if (error instanceof TooLargeToSendError) return say('evidence.tooLarge');
      return error instanceof ProblemError ? error.problem.detail : say('states.noAnswerTyped');
    },
    short: (fileName) => {
      const characters = Array.from(fileName);
      if (characters.length <= LONGEST_SHOWN) return fileName;
      const half = LONGEST_SHOWN / 2;
      return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
    },
  };
}
