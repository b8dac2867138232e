const running = new Map<string, Promise<unknown>>();

/**
 * Runs pieces of work of one name one after the other, also those of different pages of the extension. Tests have no
 * locks; there, one page is all there is.
 */
export async function oneByOne(name: string, work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return void (await locks.request(name, work));
  const next = (running.get(name) ?? Promise.resolve()).then(work, work);
  running.set(name, next);
  await next;
}
