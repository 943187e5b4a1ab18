import { Button, Combobox, Textarea, useCombobox } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mentionableQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { begunMention, completed, meantBy, mentionedIn } from './mentions';
import classes from './review.module.css';

interface MentionFieldProps {
  readonly id: string;
  readonly versionId: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: ReactNode;
  readonly isInvalid: boolean;
}

const MOST_OFFERED = 8;

/** A text in which people are mentioned: an @ offers those who may see the version. Who will be told is said below. */
export function MentionField({ id, versionId, label, value, onChange, error, isInvalid }: MentionFieldProps) {
  const { say } = useWords();
  const { data: people = [] } = useQuery(mentionableQuery(versionId));
  const mention = useMention(value, onChange, people);
  const told = mentionedIn(value, people);
  return (
    <div className={classes.mentionField}>
      <Combobox store={mention.box} onOptionSubmit={mention.choose} withinPortal={false}>
        <Combobox.Target withKeyboardNavigation={mention.isOpen} withAriaAttributes={mention.isOpen}>
          <Textarea
            ref={mention.field}
            id={id}
            label={label}
            description={say('review.mentionHint')}
            error={error}
            aria-invalid={isInvalid}
            autosize
            minRows={3}
            maxRows={14}
            value={value}
            onChange={({ currentTarget }) => mention.type(currentTarget)}
            onSelect={({ currentTarget }) => mention.move(currentTarget.selectionStart)}
            onKeyDown={mention.press}
            onBlur={mention.leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!mention.isOpen}>
          <Combobox.Options aria-label={say('review.mentionable')} className={classes.offered}>
            {mention.offered.map((person) => (
              <Combobox.Option key={person.id} value={person.id}>
                <bdi>{person.name}</bdi>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div className={classes.told}>
        <Button
          size="compact-sm"
          leftSection={<IconAt size={14} stroke={1.75} aria-hidden />}
          // The field keeps the focus, and with it the place where the name goes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={mention.begin}
        >
          {say('review.mention')}
        </Button>
        {told.length > 0 && (
          <span>{say('review.willBeTold', { names: told.map(({ name }) => name).join(say('review.listJoin')) })}</span>
        )}
      </div>
    </div>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is being typed at the caret, who can be meant by it, and how a name gets into the text. */
function useMention(value: string, onChange: (text: string) => void, people: readonly Named[]) {
  const { say } = useWords();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [isWanted, setWanted] = useState(false);
  const [next, setNext] = useState<number>();
  const begun = isWanted ? begunMention(value, caret) : undefined;
  const offered = begun ? meantBy(begun.text, people).slice(0, MOST_OFFERED) : [];
  const isOpen = offered.length > 0;
  const box = useCombobox({ opened: isOpen, onDropdownClose: () => setWanted(false) });
  const names = offered.map(({ id }) => id).join(' ');
  const first = useRef(box.selectFirstOption);
  first.current = box.selectFirstOption;
  // Enter takes the first name once the list shows it.
  useEffect(() => {
    if (names !== '') first.current();
  }, [names]);
  // The caret goes behind what was put in, once the field shows it.
  useLayoutEffect(() => {
    if (next === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(next, next);
    setNext(undefined);
  }, [next]);
  const put = (text: string, at: number): void => {
    onChange(text);
    setCaret(at);
    setNext(at);
  };
  const typed = (text: string, at: number): void => {
    const found = begunMention(text, at);
    setWanted(found !== undefined);
    setCaret(at);
    const count = found ? meantBy(found.text, people).length : 0;
    if (count > 0 && !isOpen) announce(say('review.offered', { count }));
  };
  return {
    field,
    box,
    isOpen,
    offered,
    type: ({ value: text, selectionStart }: HTMLTextAreaElement): void => {
      onChange(text);
      typed(text, selectionStart);
    },
    move: setCaret,
    press: (event: { readonly key: string; readonly stopPropagation: () => void }): void => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.stopPropagation();
      setWanted(false);
    },
    leave: () => setWanted(false),
    choose: (id: string): void => {
      const person = people.find((each) => each.id === id);
      if (!person || !begun) return;
      const whole = completed(value, begun, person.name);
      setWanted(false);
      put(whole.text, whole.caret);
    },
    begin: (): void => {
      const at = field.current?.selectionStart ?? value.length;
      const gap = at > 0 && !/\s/u.test(value.charAt(at - 1)) ? ' @' : '@';
      const text = value.slice(0, at) + gap + value.slice(at);
      put(text, at + gap.length);
      typed(text, at + gap.length);
    },
  };
}
