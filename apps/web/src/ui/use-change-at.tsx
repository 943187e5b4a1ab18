import { type ReactNode, useState } from 'react';
import { ChangeNotice, useChange } from './change-notice';

interface ChangeAt {
  /** The notice, when the last change was made at this place of the page; nothing elsewhere. */
  readonly noticeAt: (place: string) => ReactNode;
  /** How to say what was done at this place. */
  readonly doneAt: (place: string) => (sentence: string) => void;
}

/** For a page of several parts: what was done last is said beside the part where it was done, in sight of who did it. */
export function useChangeAt(): ChangeAt {
  const [change, say] = useChange();
  const [last, setLast] = useState<string>();
  return {
    noticeAt: (place) => place === last && <ChangeNotice change={change} />,
    doneAt: (place) => (sentence) => {
      setLast(place);
      say(sentence);
    },
  };
}
