import { directionOf, type Language, type Narrative } from '@resolute/domain';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { EditorToolbar } from './editor-toolbar';
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
    <div className={classes.editor}>
      <EditorToolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
