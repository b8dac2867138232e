/** Whether the browser only loads the page in advance. */
export const isInAdvance = (document: Document): boolean =>
  'prerendering' in document && document.prerendering === true;

/** A page that the browser loads in advance is not read before it is looked at: it may never be. */
export function whenLookedAt(document: Document): Promise<void> {
  if (!isInAdvance(document)) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
