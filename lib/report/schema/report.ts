import * as v from 'valibot';
import { FRAME_IDS } from '../../lexicon/frames.ts';
import { isOwn, LEXICON_IDS, type LexiconId } from '../../lexicon/ids.ts';
import { MAX_OWN, ownCardSchema } from '../../lexicon/own.ts';
import { PRACTICES } from '../../score/practices.ts';
import { BLOCK_KINDS, GENRES } from '../../text/article.ts';
import { MAX_BLOCKS, MAX_FLAGS, MAX_NAMES, MAX_SENTENCES } from '../fit.ts';
import { flagSchema, scoreSchema } from './flag.ts';
import { areInOrder, arePartedInOrder, areUnlike, count, line, passages, share, span } from './parts.ts';
import { portrayalSchema, sourceSchema } from './people.ts';

/**
 * Sentences that stand beside a frame or a practice, or words beside a headline. An article has a handful; this is
 * where a file is no longer believed.
 */
const MOST_EXAMPLES = 1_000;

/** The web, a file, or no scheme at all: never one by which a link runs code. */
const address = v.pipe(line, v.regex(/^(?:https?:\/\/|file:\/\/|[^:]*$|[^:/]*\/)/, 'an address of the web or a file'));

const frameSchema = v.strictObject({
  id: v.picklist(FRAME_IDS),
  share,
  present: v.boolean(),
  sentences: passages(MOST_EXAMPLES),
});

const headlineSchema = v.strictObject({
  text: line,
  unsupported: passages(MOST_EXAMPLES),
  stronger: passages(MOST_EXAMPLES),
});

const practiceSchema = v.strictObject({
  id: v.picklist(PRACTICES),
  times: count,
  examples: passages(MOST_EXAMPLES),
});

const blockSchema = v.strictObject({ ...span, kind: v.picklist(BLOCK_KINDS) });
const toneSchema = v.strictObject({ ...span, tone: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)) });

const once = 'every one once at most';

/** Whether every lexicon of a flag is a built-in one or has its card. */
function areNamed(flags: readonly { lexicon: LexiconId }[], own: readonly { id: LexiconId }[]): boolean {
  const known = new Set(own.map(({ id }) => id));
  return flags.every(({ lexicon }) => !isOwn(lexicon) || known.has(lexicon));
}

/** A report as others may hand it in: every field and no other, of bounded length, its offsets in order. */
export const reportSchema = v.pipe(
  v.strictObject({
    url: address,
    title: line,
    byline: v.nullable(line),
    outlet: v.nullable(line),
    published: v.nullable(line),
    genre: v.nullable(v.picklist(GENRES)),
    paywalled: v.boolean(),
    lang: line,
    blocks: v.pipe(
      v.array(blockSchema),
      v.maxLength(MAX_BLOCKS),
      v.check((spans) => arePartedInOrder(spans), 'blocks in order'),
    ),
    words: count,
    sentences: count,
    quotedShare: share,
    flags: v.pipe(
      v.array(flagSchema),
      v.maxLength(MAX_FLAGS),
      v.check((spans) => areInOrder(spans), 'flags in reading order'),
    ),
    contexts: v.pipe(v.array(line), v.maxLength(MAX_FLAGS)),
    scores: v.pipe(
      v.array(scoreSchema),
      v.maxLength(LEXICON_IDS.length + MAX_OWN + 1),
      v.check((scores) => areUnlike(scores, ({ lexicon }) => lexicon), once),
    ),
    frames: v.pipe(
      v.array(frameSchema),
      v.maxLength(FRAME_IDS.length),
      v.check((frames) => areUnlike(frames, ({ id }) => id), once),
    ),
    tone: v.pipe(
      v.array(toneSchema),
      v.maxLength(MAX_SENTENCES),
      v.check((spans) => areInOrder(spans), 'sentences in order'),
    ),
    portrayals: v.pipe(v.array(portrayalSchema), v.maxLength(MAX_NAMES)),
    sources: v.pipe(v.array(sourceSchema), v.maxLength(MAX_NAMES)),
    headline: v.nullable(headlineSchema),
    practices: v.pipe(
      v.array(practiceSchema),
      v.maxLength(PRACTICES.length),
      v.check((practices) => areUnlike(practices, ({ id }) => id), once),
    ),
    own: v.optional(
      v.pipe(
        v.array(ownCardSchema),
        v.maxLength(MAX_OWN),
        v.check((cards) => areUnlike(cards, ({ id }) => id), once),
      ),
    ),
    partial: v.boolean(),
    version: line,
  }),
  v.check(({ flags, contexts }) => flags.length === contexts.length, 'as many contexts as flags'),
  v.check(({ flags, own = [] }) => areNamed(flags, own), 'own lexicons for the flags that name one'),
);
