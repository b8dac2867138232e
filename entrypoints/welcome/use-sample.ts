import { type RefObject, useEffect, useRef } from 'react';
import { SAMPLE_TITLE } from '../../components/welcome/sample.tsx';
import { analyzeWithRetries } from '../../lib/browser/analyze-with-retries.ts';
import { foundIn } from '../../lib/dom/found-in.ts';
import { createPainter } from '../../lib/dom/highlights.ts';
import { MarkedArticle } from '../../lib/dom/marked-article.ts';
import { randomName } from '../../lib/dom/random-name.ts';
import type { View } from '../../lib/report/view.ts';
import { cardTexts } from '../content/card-texts.ts';

/** Marks the sample with the engine and the card that mark pages, and follows the reader's choices. */
export function useSample(view: View | undefined): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  const marked = useRef<MarkedArticle | null>(null);
  const isKnown = view !== undefined;
  useEffect(() => {
    if (!isKnown || !article.current) return;
    let isWanted = true;
    void mark(article.current).then((one) => {
      if (isWanted) marked.current = one;
      else one?.stop();
    });
    return () => {
      isWanted = false;
      marked.current?.stop();
    };
  }, [isKnown]);
  useEffect(() => {
    if (view) marked.current?.show(view);
  }, [view]);
  return article;
}

/** Null where the worker does not answer: the sample is read without marks then. */
async function mark(root: Element): Promise<MarkedArticle | null> {
  const found = foundIn(document, root, SAMPLE_TITLE);
  const id = randomName();
  const reply = await analyzeWithRetries({ id, article: found.article, partial: false }).catch(() => null);
  if (!reply) return null;
  const parts = {
    id,
    found,
    reply,
    painter: createPainter(document),
    isHidden: false,
    texts: cardTexts(),
    scopes: [], // what is dismissed on a sample would be hidden on pages too
    onDismiss: () => {},
  };
  return new MarkedArticle(document, parts, null);
}
