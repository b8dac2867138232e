/**
 * How the address of a page changed without a load. `left`: the reader went on to another page; `moved`: it may still
 * be the same, as when a site notes in its address how far one has scrolled or which picture is open.
 */
export type AddressChange = 'left' | 'moved';

/** Follows the address. */
export interface AddressFollower {
  /** Looks whether it has changed, where the browser does not tell. */
  check(): void;
  stop(): void;
}

const withoutFragment = (url: string): string => url.split('#', 1)[0]!;
const withoutQuery = (url: string): string => url.split('?', 1)[0]!;

/** Whether two addresses are those of one page; a way to another part of it does not count. */
export const isSamePage = (a: string, b: string): boolean => withoutFragment(a) === withoutFragment(b);

/**
 * What a change from one address to another means.
 * @param isReplaced the old address was replaced in the history: there is no way back to it
 */
export function addressChange(from: string, to: string, isReplaced: boolean): AddressChange | null {
  if (isSamePage(from, to)) return null;
  const isSamePath = withoutQuery(withoutFragment(from)) === withoutQuery(withoutFragment(to));
  return isReplaced || isSamePath ? 'moved' : 'left';
}

/** Calls back when the address changes without a load. Costs nothing in between. */
export function followAddress(window: Window, changed: (how: AddressChange) => void): AddressFollower {
  const stopped = new AbortController();
  const { signal } = stopped;
  const navigation = 'navigation' in window ? (window.navigation as Navigation) : null;
  let known = window.location.href;
  const look = (isReplaced: boolean) => {
    const now = window.location.href;
    const how = addressChange(known, now, isReplaced);
    known = now;
    if (how) changed(how);
  };
  navigation?.addEventListener('currententrychange', (event) => look(event.navigationType === 'replace'), { signal });
  if (!navigation) window.addEventListener('popstate', () => look(false), { signal });
  return {
    // Whether an address was replaced can then not be known; what text has gone loses its marks in any case.
    check: () => void (navigation || look(true)),
    stop: () => stopped.abort(),
  };
}
