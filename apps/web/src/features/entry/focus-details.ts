/** The id of the region that holds all of one value: beside the grid, and in the drawer of a phone. */
export const DETAILS_ID = 'entry-details';

/** After a dialog has closed; before that the focus is still inside it. */
export const AFTER_DIALOG_MS = 300;

export const focusDetails = (): void => document.getElementById(DETAILS_ID)?.focus();

/** The same for the focus of a dialog that is gone together with the button that opened it. */
export function catchFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusDetails();
  }, AFTER_DIALOG_MS);
}
