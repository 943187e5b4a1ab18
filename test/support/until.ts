/** Waits until something has come about; fails after 15 s, or as long as is given. */
export async function until(holds: () => boolean | Promise<boolean>, mostMs = 15_000): Promise<void> {
  const deadline = Date.now() + mostMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It did not come about in ${mostMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
