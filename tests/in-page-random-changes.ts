/** What a page is changed with. */
export interface RandomChanges {
  readonly seed: number;
  readonly times: number;
  /** Sentences to put in. */
  readonly texts: readonly string[];
}

/** Changes an article again and again, as sites do in all their ways: now at once, now after a while. Runs in the page. */
export async function changeAtRandom({ seed, times, texts }: RandomChanges): Promise<string[]> {
  let state = seed;
  /** Mulberry32. */
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const oneOf = <T>(all: ArrayLike<T>): T => all[Math.floor(random() * all.length)]!;
  const article = () => document.querySelector('article')!;
  /** One of the last three: what is changed while it is read must often be changed again. */
  const paragraph = () => oneOf([...document.querySelectorAll<HTMLElement>('article p')].slice(-3));
  const made = () => Object.assign(document.createElement('p'), { textContent: oneOf(texts) });
  const changes: Record<string, () => void> = {
    'write over a text': () => {
      paragraph().firstChild!.nodeValue = oneOf(texts);
    },
    'set a text': () => {
      paragraph().textContent = oneOf(texts);
    },
    append: () => article().append(made()),
    insert: () => paragraph().before(made()),
    remove: () => paragraph().remove(),
    move: () => article().append(paragraph()),
    'put in a copy': () => {
      const one = paragraph();
      one.replaceWith(one.cloneNode(true));
    },
    'part a text': () => {
      const text = paragraph().firstChild as Text;
      if (text.nodeType === Node.TEXT_NODE && text.length > 3)
        text.splitText(1 + Math.floor(random() * (text.length - 2)));
    },
    'mark words': () => {
      const text = paragraph().firstChild as Text;
      if (text.nodeType !== Node.TEXT_NODE || text.length < 9) return;
      const range = document.createRange();
      range.setStart(text, 2);
      range.setEnd(text, text.length - 2);
      range.surroundContents(document.createElement('b'));
    },
    join: () => article().normalize(),
    'write all anew': () => {
      const { innerHTML } = article();
      article().innerHTML = innerHTML;
    },
    hide: () => {
      paragraph().hidden = true;
    },
    show: () => {
      for (const one of document.querySelectorAll<HTMLElement>('article p[hidden]')) one.hidden = false;
    },
  };
  const done: string[] = [];
  for (let i = 0; i < times; i++) {
    const name = oneOf(Object.keys(changes));
    changes[name]!();
    done.push(name);
    await new Promise((next) => setTimeout(next, random() * (random() < 0.1 ? 900 : 60)));
  }
  return done;
}
