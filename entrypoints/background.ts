import frames from 'virtual:frames';
import cards from 'virtual:lexicon-cards';
import lexicons from 'virtual:lexicons';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { languageName } from '../components/dates.ts';
import reference from '../lexicons/reference.json' with { type: 'json' };
import { answerPages } from '../lib/browser/answer-pages.ts';
import { followCommands } from '../lib/browser/commands.ts';
import { followContextMenu, type MenuTexts } from '../lib/browser/context-menu.ts';
import { startDemo } from '../lib/browser/demo.ts';
import { followOwn } from '../lib/browser/follow-own.ts';
import { followSettings } from '../lib/browser/follow-settings.ts';
import { followTabs } from '../lib/browser/follow-tabs.ts';
import { keepRegistration } from '../lib/browser/sites.ts';
import { welcomeOnce } from '../lib/browser/welcome.ts';
import { WordingMemory } from '../lib/report/wording/wording-memory.ts';

const menuTexts = (): MenuTexts => ({
  why: i18n.t('menu.why'),
  flag: i18n.t('menu.flag'),
  collection: (language) =>
    language === 'en'
      ? i18n.t('menu.collection')
      : `${i18n.t('menu.collection')} (${languageName(language) ?? language})`,
  reason: i18n.t('menu.reason'),
});

/**
 * The worker may die at any moment: every listener is registered here at the top level, so that the browser can wake
 * it, and every state is in storage; the memory of wordings only spares time. The lexicons are a part of the code; their
 * tables are built at the first article.
 */
export default defineBackground(() => {
  const memory = new WordingMemory();
  answerPages({ lexicons, cards, frames, reference }, memory);
  followSettings();
  followOwn();
  followTabs(memory);
  followCommands();
  followContextMenu(menuTexts);
  if (import.meta.env.MODE !== 'demo') welcomeOnce();
  keepRegistration();
  if (import.meta.env.MODE === 'demo') startDemo();
});
