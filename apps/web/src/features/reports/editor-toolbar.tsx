import { ActionIcon } from '@mantine/core';
import { type Icon, IconArrowBackUp, IconArrowForwardUp, IconBold, IconItalic, IconList } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useWords } from '../../text/words';
import { LinkControl } from './link-control';
import classes from './reports.module.css';

/** How the words are set that are being written. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const { say } = useWords();
  const { isStrong, isEmphasis, isList, canUndo, canRedo } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isStrong: now.isActive('bold'),
      isEmphasis: now.isActive('italic'),
      isList: now.isActive('bulletList'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <div className={classes.toolbar}>
      <Control
        mark={IconBold}
        label={say('reports.strong')}
        isOn={isStrong}
        onPress={() => chain().toggleBold().run()}
      />
      <Control
        mark={IconItalic}
        label={say('reports.emphasis')}
        isOn={isEmphasis}
        onPress={() => chain().toggleItalic().run()}
      />
      <Control
        mark={IconList}
        label={say('reports.list')}
        isOn={isList}
        onPress={() => chain().toggleBulletList().run()}
      />
      <LinkControl editor={editor} />
      <Control
        mark={IconArrowBackUp}
        label={say('reports.undo')}
        isPossible={canUndo}
        onPress={() => chain().undo().run()}
      />
      <Control
        mark={IconArrowForwardUp}
        label={say('reports.redo')}
        isPossible={canRedo}
        onPress={() => chain().redo().run()}
      />
    </div>
  );
}

interface ControlProps {
  readonly mark: Icon;
  readonly label: string;
  readonly isOn?: boolean;
  readonly isPossible?: boolean;
  readonly onPress: () => void;
}

/** One that is on or off says so; one that is not possible now keeps its place. */
function Control({ mark: Mark, label, isOn, isPossible = true, onPress }: ControlProps) {
  return (
    <ActionIcon
      variant={isOn ? 'light' : 'default'}
      size={30}
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={!isPossible}
      title={label}
      onClick={() => isPossible && onPress()}
    >
      <Mark size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
