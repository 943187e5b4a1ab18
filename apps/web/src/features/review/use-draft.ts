import { useState } from 'react';
import { CommentDrafts } from '../../api/comment-drafts';
import { useSignedIn } from '../../api/signed-in';

/** What this person typed here before and has not sent, and how to keep what they type now. */
export function useDraft(key: string) {
  const { person } = useSignedIn();
  const [drafts] = useState(() => new CommentDrafts(person.id));
  return {
    text: drafts.get(key),
    keep: (text: string): void => drafts.put(key, text),
    /** What was sent is kept no more; what was typed while it was on its way is. */
    sent: (text: string): void => {
      if (drafts.get(key) === text) drafts.remove(key);
    },
  };
}
