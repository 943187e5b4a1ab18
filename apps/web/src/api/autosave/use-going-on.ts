import { useEffect } from 'react';
import { useSession } from '../session';

/** What saves in the background. */
interface Saving {
  sendAll(): Promise<void>;
  leave(): void;
}

/** Goes on with saving when there is a network again, and when this person has signed in again; sends the rest when they leave. */
export function useGoingOn(autosave: Saving, personId: string): void {
  const { data: session } = useSession();
  const isIn = session === undefined || (session.stage === 'complete' && session.person?.id === personId);
  useEffect(() => {
    if (isIn) void autosave.sendAll();
  }, [isIn, autosave]);
  useEffect(() => {
    const goOn = (): void => void autosave.sendAll();
    globalThis.addEventListener('online', goOn);
    return () => {
      globalThis.removeEventListener('online', goOn);
      autosave.leave();
    };
  }, [autosave]);
}
