import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import type { Knowledge } from '../../components/report/knowledge.ts';
import measured from '../../lexicons/measured.json' with { type: 'json' };
import reference from '../../lexicons/reference.json' with { type: 'json' };
import { inTen } from '../../lib/report/measured.ts';
import { message } from '../messages.ts';

fakeBrowser.i18n.getMessage = ((key: string, given: string | string[] = []) =>
  message(key, ...[given].flat())) as typeof fakeBrowser.i18n.getMessage;

/** What the build gives to the views. */
export const KNOWLEDGE: Knowledge = {
  cards: readLexiconFolder().lexicons.map((lexicon) => ({ ...lexicon, inTen: inTen(measured.lexicons[lexicon.id]) })),
  frames: readFramesFile().frames,
  measured,
  reference,
};

/** The HTML of a view. */
export const htmlOf = (view: ReactElement): string => renderToStaticMarkup(view);

/** The text of a view, as one reads it: blocks and cells parted by a space. */
export const textOf = (view: ReactElement): string =>
  htmlOf(view)
    .replace(/<\/(?:p|li|h\d|dd|dt|td|th|div|summary)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
