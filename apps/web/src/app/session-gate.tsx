import { type ReactNode, useRef } from 'react';
import { useSession } from '../api/session';
import { type SignedIn, SignedInContext, signedInOf } from '../api/signed-in';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { VisitorFrame } from './frame/visitor-frame';
import { KeptWork } from './kept-work';

/**
 * Lets in whoever is signed in. When a session ends in the middle of work, the page stays as it is behind the sign-in,
 * with all that was typed, also in a drawer, for the same person to go on with; somebody else begins afresh.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data: session } = useSession();
  const last = useRef<SignedIn>(undefined);
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
          <SignInPage isReturn={behind !== undefined} />
        </VisitorFrame>
      )}
    </>
  );
}
