import { describe, expect, test } from 'vitest';
import { isInAdvance, whenLookedAt } from '../../lib/dom/prerender.ts';

/** As much of a document as tells whether it is looked at. */
class FakeDocument extends EventTarget {
  prerendering = true;

  lookAt() {
    this.prerendering = false;
    this.dispatchEvent(new Event('prerenderingchange'));
  }
}

const documentOf = (fake: object) => fake as unknown as Document;

/** Whether a promise is settled by now. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await new Promise((next) => setImmediate(next));
  return settled;
}

describe('a page that the browser loads in advance', () => {
  test('waits until it is looked at', async () => {
    const page = new FakeDocument();
    expect(isInAdvance(documentOf(page))).toBe(true);
    const waiting = whenLookedAt(documentOf(page));
    expect(await isSettled(waiting)).toBe(false);
    page.lookAt();
    expect(await isSettled(waiting)).toBe(true);
    expect(isInAdvance(documentOf(page))).toBe(false);
  });

  test.each([
    ['that is looked at already', { prerendering: false }],
    ['of a browser that knows no such thing', {}],
  ])('is not waited for: one %s', async (_, fake) => {
    expect(isInAdvance(documentOf(fake))).toBe(false);
    expect(await isSettled(whenLookedAt(documentOf(fake)))).toBe(true);
  });
});
