import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addOwnTerm,
  getOwn,
  OwnTooLarge,
  removeOwn,
  replaceOwn,
  saveOwn,
  watchOwn,
} from '../../lib/browser/own-lexicons.ts';
import { MAX_OWN, type OwnLexicon, ownIdFor } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../lib/lexicon/own-draft.ts';

beforeEach(() => fakeBrowser.reset());

const lexicon = (name: string, more: Partial<OwnLexicon> = {}): OwnLexicon => ({
  ...EMPTY_DRAFT,
  id: ownIdFor(name, []),
  name,
  ...more,
});
const names = async () => (await getOwn()).map(({ name }) => name);
const ABOUT = { name: 'Flagged by me', reason: 'Chosen.', lang: 'en' };

describe('own lexicons', () => {
  it('are none at first, and stand in the order in which they were made', async () => {
    expect(await getOwn()).toEqual([]);
    await saveOwn(lexicon('a'));
    await saveOwn(lexicon('b'));
    await saveOwn(lexicon('a', { fine: 'Often.' }));
    expect(await getOwn()).toEqual([lexicon('a', { fine: 'Often.' }), lexicon('b')]);
    await removeOwn('own-a');
    expect(await names()).toEqual(['b']);
  });

  it('lose none where several come at once, and tell those who watch', async () => {
    const seen = vi.fn();
    const stop = watchOwn(seen);
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => saveOwn(lexicon(name))));
    expect((await names()).sort()).toEqual(['a', 'b', 'c', 'd']);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(4));
    stop();
  });

  it('that are too large together are refused, and nothing has changed', async () => {
    await saveOwn(lexicon('a'));
    const terms = Array.from({ length: 30_000 }, (_, i) => ({
      term: `word ${i}`,
      pos: 'phrase' as const,
      weight: 0.8,
      instead: [],
      except: [],
      cased: false,
      note: 'x'.repeat(200),
    }));
    await expect(saveOwn(lexicon('b', { terms }))).rejects.toBeInstanceOf(OwnTooLarge);
    expect(await names()).toEqual(['a']);
  });

  it('that are too many are refused', async () => {
    await replaceOwn(Array.from({ length: MAX_OWN }, (_, i) => lexicon(`n${i}`)));
    await expect(saveOwn(lexicon('one more'))).rejects.toBeInstanceOf(OwnTooLarge);
    expect(await getOwn()).toHaveLength(MAX_OWN);
  });
});

describe('a wording that is flagged on a page', () => {
  it('goes into one lexicon, once, whatever its spaces and capitals', async () => {
    await addOwnTerm('green talk', ABOUT);
    await addOwnTerm(' Green   talk ', ABOUT);
    await addOwnTerm('spin', { ...ABOUT, name: 'Another name' });
    const [one, ...rest] = await getOwn();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ ...ABOUT, terms: [{ term: 'green talk' }, { term: 'spin' }] });
  });

  it('goes with others of its language, apart from those of another', async () => {
    await addOwnTerm('spin', ABOUT);
    await addOwnTerm('Blockierer', { ...ABOUT, lang: 'de' });
    await addOwnTerm('Wutbürger', { ...ABOUT, lang: 'de' });
    const own = await getOwn();
    expect(own.map(({ lang, terms }) => [lang, terms.length])).toEqual([
      ['en', 1],
      ['de', 2],
    ]);
    expect(new Set(own.map(({ id }) => id)).size).toBe(2);
  });

  it.each([['', '…!', 'x'.repeat(101), 'a\u202eb']].flat())('that is none is refused: %j', async (wording) => {
    await expect(addOwnTerm(wording, ABOUT)).rejects.toThrow();
    expect(await getOwn()).toEqual([]);
  });
});
