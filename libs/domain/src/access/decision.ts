/** The answer of a policy: yes, or no with a reason that a sentence can be made of. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

export const ALLOWED: Decision = { allowed: true };
export const refused = (reason: string): Decision => ({ allowed: false, reason });
