import { useQueryClient } from '@tanstack/react-query';
import { type Session, stepIn, useSession } from '../../api/session';
import { CodeStep } from './code-step';
import { CredentialsStep } from './credentials-step';
import { SetUpStep } from './set-up-step';

interface SignInPageProps {
  /** Whether a session ended in the middle of work, which waits behind this page. */
  readonly isReturn: boolean;
}

/** The sign-in, at the step that it has come to. */
export function SignInPage({ isReturn }: SignInPageProps) {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const goOn = (next: Session): void => stepIn(queries, next);
  if (session?.stage === 'second-factor') return <CodeStep onStep={goOn} />;
  if (session?.stage === 'second-factor-setup') return <SetUpStep onStep={goOn} />;
  return <CredentialsStep onStep={goOn} isReturn={isReturn} />;
}
