import { Button, Modal, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { type PlanDecision, planQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import classes from './plans.module.css';
import { useDecisionSentence } from './use-decision-sentence';

interface StrikeOutProps {
  readonly planId: string;
  readonly decision: PlanDecision;
  readonly onDone: (sentence: string) => void;
}

/** Strikes out a decision that was recorded in error: says what will follow and asks for the reason, which stays readable. */
export function StrikeOut({ decision, ...others }: StrikeOutProps) {
  const { say } = useWords();
  const sentence = useDecisionSentence()(decision);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={say('plans.strikeOutNamed', { decision: sentence })} onClick={() => setOpen(true)}>
        {say('plans.strikeOutAsk')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={say('plans.strikeOutTitle')}
        closeButtonProps={{ 'aria-label': say('states.close') }}
        closeOnClickOutside={false}
      >
        {isOpen && <Reason decision={decision} {...others} onClose={() => setOpen(false)} />}
      </Modal>
    </>
  );
}

function Reason({ planId, decision, onDone, onClose }: StrikeOutProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const sentence = useDecisionSentence()(decision);
  const form = useForm({ initialValues: { reason: '' } });
  const labels = { reason: say('plans.reason') };
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const params = { path: { id: decision.id } };
    const changed = await answerOf(api.POST('/api/v1/plan-decisions/{id}/revocations', { params, body: { reason } }));
    queries.setQueryData(planQuery(planId).queryKey, changed);
    onDone(say('plans.struckOutSaid'));
    await queries.invalidateQueries({ queryKey: ['plans'] });
  };
  return (
    <ServerForm
      name="strike-out"
      form={form}
      labels={labels}
      send={send}
      action={say('plans.strikeOut')}
      beside={<Button onClick={onClose}>{say('states.cancel')}</Button>}
    >
      <p className={classes.consequence}>{say('plans.strikeOutConsequence', { decision: sentence })}</p>
      <Textarea {...fieldsOf('strike-out', form)('reason')} label={labels.reason} autosize minRows={2} maxRows={8} />
    </ServerForm>
  );
}
