import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Plan, plansQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './plans.module.css';

/** Chooses another plan of the same kind to be laid beside this one. */
export function LayBeside({ plan }: { readonly plan: Plan }) {
  const { say, language } = useWords();
  const navigate = useNavigate();
  const { data: plans } = useQuery(plansQuery);
  const others = plans?.filter(({ id, kind }) => kind === plan.kind && id !== plan.id);
  if (others?.length === 0)
    return <UnavailableAction action={say('plans.layBesideAsk')} why={say(`plans.noOther-${plan.kind}`)} />;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button>{say('plans.layBesideAsk')}</Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {others?.map(({ id, code, title }) => (
          <Menu.Item
            key={id}
            onClick={() =>
              void navigate({
                to: '/plans/$planId/comparison/$otherId',
                params: { planId: plan.id, otherId: id },
              })
            }
          >
            {say('plans.choice', { code, title: titleText(title, language).text })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
