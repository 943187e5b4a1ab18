import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import { directionOf, type Language, type Narrative } from '@resolute/domain';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../text/words';
import { LinkControl } from './link-control';
import { docOf, narrativeOf } from './narrative-doc';
import { NARRATIVE_EXTENSIONS } from './narrative-extensions';
import classes from './reports.module.css';

interface NarrativeEditorProps {
  /** What it begins with; what is typed afterwards is the editor's. */
  readonly body: Narrative;
  readonly language: Language;
  readonly label: string;
  readonly onChange: (body: Narrative) => void;
}

/** Writes what a section says: paragraphs, lists, strong and emphasised words, links. */
export function NarrativeEditor({ body, language, label, onChange }: NarrativeEditorProps) {
  const { say } = useWords();
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const editor = useEditor({
    extensions: NARRATIVE_EXTENSIONS,
    content: docOf(body),
    // It would add a style element that the page's policy refuses; the same rules stand in reports.module.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        lang: language,
        dir: directionOf(language),
      },
    },
    onUpdate: (update) => tell.current(narrativeOf(update.editor.getJSON())),
  });
  return (
    <RichTextEditor
      editor={editor}
      className={classes.editor}
      labels={{
        boldControlLabel: say('reports.strong'),
        italicControlLabel: say('reports.emphasis'),
        bulletListControlLabel: say('reports.list'),
        undoControlLabel: say('reports.undo'),
        redoControlLabel: say('reports.redo'),
      }}
    >
      <RichTextEditor.Toolbar>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.BulletList />
          <LinkControl />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}
