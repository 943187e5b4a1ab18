import { Button, Popover, TextInput } from '@mantine/core';
import { dayOf, GENEVA, isUtcMoment } from '@resolute/domain';
import { IconHistory } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { isPast } from './is-past';
import classes from './time.module.css';

interface TimeControlProps {
  readonly time: PointInTime;
  readonly onChange: (change: PointInTime) => void;
}

/** Which state is shown: what was recorded by the end of a day, and what of it was in force on a day. */
export function TimeControl({ time, onChange }: TimeControlProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const show = (change: PointInTime): void => {
    setOpen(false);
    onChange(change);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Button
          leftSection={<IconHistory size={16} stroke={1.75} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isPast(time) ? say('results.pastState') : say('results.today')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{isOpen && <TimeFields time={time} onShow={show} />}</Popover.Dropdown>
    </Popover>
  );
}

function TimeFields({ time, onShow }: { time: PointInTime; onShow: (change: PointInTime) => void }) {
  const { say } = useWords();
  const given = dayIn(time.asOf);
  const [asOf, setAsOf] = useState(given);
  const [on, setOn] = useState(time.on ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The moment that an address names stays, unless another day is wanted.
    onShow({ asOf: asOf === given ? (time.asOf ?? '') : asOf, on });
  };
  return (
    <form className={classes.time} onSubmit={submit}>
      <TextInput
        type="date"
        label={say('results.asOf')}
        description={say('results.asOfHint')}
        value={asOf}
        onChange={({ currentTarget: { value } }) => setAsOf(value)}
      />
      <TextInput
        type="date"
        label={say('results.on')}
        description={say('results.onHint')}
        value={on}
        onChange={({ currentTarget: { value } }) => setOn(value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          {say('results.showState')}
        </Button>
        {isPast(time) && <Button onClick={() => onShow({ asOf: '', on: '' })}>{say('results.backToToday')}</Button>}
      </div>
    </form>
  );
}

const dayIn = (asOf = ''): string => (isUtcMoment(asOf) ? dayOf(new Date(asOf), GENEVA) : asOf);
