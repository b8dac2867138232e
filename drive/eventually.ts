/** How long a condition is waited for, in ms. */
const LIMIT = 15_000;
/** A question to a worker that was stopped is never answered: then it is asked again, in ms. */
const PATIENCE = 2_000;
const PAUSE = 50;

const after = (ms: number) => new Promise<null>((done) => setTimeout(() => done(null), ms));

/** Repeats a question until it is answered with something. Conditions are waited for, never time. */
export async function eventually<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await Promise.race([ask().catch(() => null), after(PATIENCE)]);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${LIMIT} ms in vain: ${what}`);
    await after(PAUSE);
  }
}
