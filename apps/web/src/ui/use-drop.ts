import { type DragEvent, useState } from 'react';

/** For a place to drop files on: a file that is dropped beside it would else be opened by the browser in place of the page. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const onDrop = (event: DragEvent): void => {
    over(false)(event);
    const files = Array.from(event.dataTransfer.files);
    if (files.length > 0) onFiles(files);
  };
  return { isOver, handlers: { onDragOver: over(true), onDragLeave: over(false), onDrop } };
}
