import { useWords } from '../../../text/words';
import { Facts } from '../../../ui/facts';
import { useNumber } from '../../../ui/use-number';
import type { Report } from './report.types';

/** Who wrote, verified and accepted a revision, and when; three people in the end. */
export function Hands({ report }: { readonly report: Report }) {
  const { say, moment } = useWords();
  const printed = useNumber();
  const { author, verifier, acceptor, submittedAt, verifiedAt, acceptedAt, correctionReason, revision } = report;
  const by = (person: { readonly name: string } | null, at: string | null): string | null => {
    if (!person) return null;
    return at ? say('accountability.byAt', { name: person.name, at: moment(at) }) : person.name;
  };
  return (
    <Facts
      facts={[
        [say('accountability.revision'), <bdi key="revision">{printed(String(revision))}</bdi>],
        [say('accountability.correctionReason'), correctionReason],
        [say('accountability.author'), by(author, submittedAt)],
        [say('accountability.verifier'), by(verifier, verifiedAt)],
        [say('accountability.acceptor'), by(acceptor, acceptedAt)],
      ]}
    />
  );
}
