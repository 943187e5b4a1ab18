import type { Session } from '../../api/session';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { SecondFactorSetUp } from '../../ui/second-factor-set-up';
import { StartAgain } from './start-again';

/** The roles of this person need a second factor, and there is none yet. */
export function SetUpStep({ onStep }: { readonly onStep: (session: Session) => void }) {
  const { say } = useWords();
  return (
    <Page title={say('secondFactor.title')} lead={say('secondFactor.required')}>
      <SecondFactorSetUp onDone={onStep} beside={<StartAgain />} />
    </Page>
  );
}
