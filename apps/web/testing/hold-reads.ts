/** From now on whatever is read waits until it is let go, as over a slow line; what is sent is answered at once. */
export function holdReads(): () => void {
  const answer = globalThis.fetch;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  globalThis.fetch = async (input) => {
    if ((input as Request).method === 'GET') await held;
    return answer(input);
  };
  return letGo;
}
