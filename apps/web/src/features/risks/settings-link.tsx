import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';

/** To what risks are judged by. */
export function SettingsLink() {
  const { say } = useWords();
  return <Button renderRoot={(props) => <Link {...props} to="/risks/settings" />}>{say('risks.judgedBy')}</Button>;
}
