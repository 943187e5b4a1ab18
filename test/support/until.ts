/** Waits until something has come about; fails after 15 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about in 15 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
