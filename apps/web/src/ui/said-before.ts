import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

interface Carried {
  readonly said?: string;
}

/** For `navigate`: what the next page should say first, such as "I-STD-02 is created.". */
export const saying = (sentence: string): never => ({ said: sentence }) satisfies Carried as never;

/** What was done on the page before. It is told once: a reload or the way back does not tell it again. */
export function useSaidBefore(): string | undefined {
  const { state } = useLocation();
  const navigate = useNavigate();
  const [said] = useState((state as Carried).said);
  useEffect(() => {
    if (said !== undefined) void navigate({ to: '.', search: true as never, state: {}, replace: true });
  }, [said, navigate]);
  return said;
}
