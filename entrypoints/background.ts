import frames from 'virtual:frames';
import cards from 'virtual:lexicon-cards';
import lexicons from 'virtual:lexicons';
import { defineBackground } from 'wxt/utils/define-background';
import reference from '../lexicons/reference.json' with { type: 'json' };
import { answerPages } from '../lib/browser/answer-pages.ts';
import { followCommands } from '../lib/browser/commands.ts';
import { startDemo } from '../lib/browser/demo.ts';
import { followOwn } from '../lib/browser/follow-own.ts';
import { followSettings } from '../lib/browser/follow-settings.ts';
import { followTabs } from '../lib/browser/follow-tabs.ts';
import { keepRegistration } from '../lib/browser/sites.ts';

/**
 * The worker may die at any moment: every listener is registered here at the top level, so that the browser can wake
 * it, and every state is in storage. The lexicons are a part of the code; their tables are built at the first article.
 */
export default defineBackground(() => {
  answerPages({ lexicons, cards, frames, reference });
  followSettings();
  followOwn();
  followTabs();
  followCommands();
  keepRegistration();
  if (import.meta.env.MODE === 'demo') startDemo();
});
