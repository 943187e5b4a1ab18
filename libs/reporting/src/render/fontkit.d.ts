/** What is used of fontkit, which brings no types of its own. */
declare module 'fontkit' {
  export function openSync(file: string): { readonly characterSet: readonly number[] };
}
