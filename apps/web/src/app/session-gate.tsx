import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useSession } from '../api/session';
import { type SignedIn, SignedInContext, signedInOf } from '../api/signed-in';
import { VisitorFrame } from './frame/visitor-frame';
import { KeptWork } from './kept-work';

/** Whoever is signed in does not wait for it. */
const signInPage = () => import('../features/sign-in/sign-in-page');
const SignInPage = lazy(async () => ({ default: (await signInPage()).SignInPage }));

/**
 * Lets in whoever is signed in. When a session ends in the middle of work, the page stays as it is behind the sign-in,
 * with all that was typed, also in a drawer, for the same person to go on with; somebody else begins afresh.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data: session } = useSession();
  const last = useRef<SignedIn>(undefined);
  // It is there before a session ends: the server may be away then, or hold another version of the app.
  useEffect(() => void signInPage().catch(() => undefined), []);
  const signedIn = signedInOf(session);
  if (signedIn) last.current = signedIn;
  const behind = last.current;
  return (
    <>
      {behind && (
        <KeptWork key={behind.person.id} isBehind={!signedIn}>
          <SignedInContext value={behind}>{children}</SignedInContext>
        </KeptWork>
      )}
      {!signedIn && (
        <VisitorFrame>
          <Suspense>
            <SignInPage isReturn={behind !== undefined} />
          </Suspense>
        </VisitorFrame>
      )}
    </>
  );
}
