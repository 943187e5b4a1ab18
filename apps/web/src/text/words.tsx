import { directionOf, type Language } from '@resolute/domain';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Moments, momentsFor, type Reader } from './moments';
import { type Messages, type Say, sayIn } from './wording';

export interface Words extends Moments {
  readonly say: Say;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}

const WordsContext = createContext<Words | undefined>(undefined);

interface WordsProviderProps {
  readonly messages: Messages;
  readonly reader: Reader;
  readonly children: ReactNode;
}

/** Gives everything below it the reader's language, and tells the browser which one it is and how it runs. */
export function WordsProvider({ messages, reader: { language, numerals, timeZone }, children }: WordsProviderProps) {
  const words = useMemo(
    () => ({
      say: sayIn(messages, language, numerals),
      ...momentsFor({ language, numerals, timeZone }),
      language,
      direction: directionOf(language),
    }),
    [messages, language, numerals, timeZone],
  );
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** How to say things to the reader. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsProvider above this component');
  return words;
}
