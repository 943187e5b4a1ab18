import { Link } from '@tiptap/extension-link';
import { mergeAttributes, Node } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { isLink } from './narrative-doc';

/** An item of a list is one line: a list within a list has no place in a report. */
const OneLine = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** What a narrative can hold: paragraphs, lists, strong and emphasised words, links. Whatever else is pasted comes as words alone. */
export const NARRATIVE_EXTENSIONS = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    underline: false,
  }),
  OneLine,
  Link.configure({ openOnClick: false, autolink: false, isAllowedUri: (href) => isLink(href) }),
];
