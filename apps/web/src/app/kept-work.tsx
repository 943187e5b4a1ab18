import { createTheme, MantineThemeProvider } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';

interface KeptWorkProps {
  /** Whether the sign-in stands in its place. */
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

/**
 * The page with all that is open above it. Mantine puts drawers and dialogs at the end of the document; here they have a place
 * beside the page, so that they are hidden with it and kept with it. Behind the sign-in, Escape belongs to the sign-in and does
 * not close what somebody is in the middle of, the sign-in scrolls, and afterwards an open drawer takes the focus again.
 */
export function KeptWork({ isBehind, children }: KeptWorkProps) {
  // Made before the first portal looks for it, and never another: a portal that moves loses what was typed in it. It is no state
  // that follows the document either, which would change each time that a page is fetched and React hides the one before.
  const [place] = useState(() => document.createElement('div'));
  const keep = useCallback(
    (box: HTMLDivElement | null): void => {
      if (box && place.parentElement !== box) box.append(place);
    },
    [place],
  );
  const theme = useMemo(() => themeWith(place, isBehind), [place, isBehind]);
  return (
    <div hidden={isBehind}>
      <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
      <div ref={keep} />
    </div>
  );
}

function themeWith(target: HTMLElement, isBehind: boolean) {
  const kept = { defaultProps: isBehind ? { closeOnEscape: false, lockScroll: false, trapFocus: false } : {} };
  return createTheme({
    components: {
      // A function, as a theme takes plain objects apart to join them.
      Portal: { defaultProps: () => ({ target }) },
      Drawer: kept,
      Modal: kept,
    },
  });
}
