import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { sessionQuery } from '../../api/session';
import { useWords } from '../../text/words';

/** Back to e-mail and password, for who chose the wrong account. */
export function StartAgain() {
  const { say } = useWords();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sessions/current')),
    onSettled: () => queries.invalidateQueries(sessionQuery),
  });
  return (
    <Button variant="subtle" onClick={() => mutate()}>
      {say('signIn.startAgain')}
    </Button>
  );
}
