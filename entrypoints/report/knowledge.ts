import frames from 'virtual:frame-cards';
import cards from 'virtual:lexicon-cards';
import type { Knowledge } from '../../components/report/knowledge.ts';
import measured from '../../lexicons/measured.json' with { type: 'json' };
import reference from '../../lexicons/reference.json' with { type: 'json' };

/** What the build knows of lexicons and frames, of how often they are right, and of the reference articles. */
export const KNOWLEDGE: Knowledge = { cards, frames, measured, reference };
