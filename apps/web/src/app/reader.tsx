import { useDirection, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { type Session, useSession } from '../api/session';
import { loadMessages } from '../text/load-messages';
import type { Reader } from '../text/moments';
import { chooseVisitorLanguage, useVisitorLanguage } from '../text/visitor-language';
import { useWords, WordsProvider } from '../text/words';
import { LostServer } from './lost-server';

/** Language, digits, time zone and theme: a person's own once they are signed in, and this device's before. */
export function ReaderSettings({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const reader = useReader(session.data);
  const messages = useQuery({
    queryKey: ['messages', reader.language],
    queryFn: async () => ({ language: reader.language, texts: await loadMessages(reader.language) }),
    staleTime: Number.POSITIVE_INFINITY,
    // The page stays in the last language until the next one has come.
    placeholderData: (last) => last,
  });
  if (messages.data === undefined || session.isPending) return null;
  return (
    <WordsProvider messages={messages.data.texts} reader={{ ...reader, language: messages.data.language }}>
      <FollowDirection />
      <FollowTheme theme={session.data?.person?.theme} />
      {session.data ? children : <LostServer onRetry={() => void session.refetch()} />}
    </WordsProvider>
  );
}

function useReader(session: Session | undefined): Reader {
  const person = session?.person;
  useEffect(() => {
    // The sign-in speaks the language of whoever used this device last.
    if (person) chooseVisitorLanguage(person.language);
  }, [person]);
  const visitor: Reader = {
    language: useVisitorLanguage(),
    numerals: 'latn',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return person ?? visitor;
}

/** Mantine's own parts turn with the language. */
function FollowDirection() {
  const { direction } = useWords();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return null;
}

function FollowTheme({ theme }: { readonly theme: 'light' | 'dark' | 'auto' | undefined }) {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (theme) setColorScheme(theme);
  }, [theme, setColorScheme]);
  return null;
}
