import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../text/words';
import { isLink } from './narrative-doc';

/** Makes the chosen words a link, changes where it leads, or takes it away. */
export function LinkControl({ editor }: { readonly editor: Editor }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { isActive, isEmpty } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ isActive: now.isActive('link'), isEmpty: now.state.selection.empty }),
  });
  const isPossible = isActive || !isEmpty;
  const label = isPossible ? say('reports.link') : say('reports.linkWhyNot');
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus position="bottom-start">
      <Popover.Target>
        <ActionIcon
          variant={isActive ? 'light' : 'default'}
          size={30}
          aria-label={label}
          title={label}
          aria-disabled={!isPossible}
          onClick={() => isPossible && setOpen(!isOpen)}
        >
          <IconLink size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen && <LinkForm editor={editor} isActive={isActive} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface LinkFormProps {
  readonly editor: Editor;
  readonly isActive: boolean;
  readonly onDone: () => void;
}

function LinkForm({ editor, isActive, onDone }: LinkFormProps) {
  const { say } = useWords();
  const [href, setHref] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [isRefused, setRefused] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // It stands in a portal of the page's form, as React sees it.
    event.stopPropagation();
    if (!isLink(href.trim())) {
      setRefused(true);
      return;
    }
    onDone();
    editor.chain().focus().extendMarkRange('link').setLink({ href: href.trim() }).run();
  };
  const remove = (): void => {
    onDone();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  return (
    <form noValidate onSubmit={save}>
      <TextInput
        label={say('reports.linkTo')}
        description={say('reports.linkHint')}
        error={isRefused && say('reports.linkRefused')}
        value={href}
        onChange={({ currentTarget: { value } }) => setHref(value)}
        dir="ltr"
        data-autofocus
      />
      <Group mt="xs">
        <Button type="submit">{say('reports.linkSave')}</Button>
        {isActive && <Button onClick={remove}>{say('reports.linkRemove')}</Button>}
      </Group>
    </form>
  );
}
