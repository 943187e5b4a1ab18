import { isLanguage, type Language } from '@resolute/domain';
import { useSyncExternalStore } from 'react';

const KEPT_AS = 'resolute.language';
const listeners = new Set<() => void>();

/** The language for somebody who has not signed in: as chosen on this device, else as their browser asks, else English. */
export function visitorLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

export function chooseVisitorLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useVisitorLanguage = (): Language => useSyncExternalStore(subscribe, visitorLanguage);
