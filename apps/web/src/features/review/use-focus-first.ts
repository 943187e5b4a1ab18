import { useEffect } from 'react';

/** Goes to the field of a form that somebody has just opened by a button. */
export function useFocusFirst(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id]);
}
