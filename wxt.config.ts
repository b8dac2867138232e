import { defineConfig } from 'wxt';
import { lexiconData } from './build/lexicon-data.ts';

/** The demo alone may read pages without being asked, and only those that this machine serves to itself. */
const LOOPBACK = 'http://127.0.0.1/*';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // Vite's polyfill for preloading fetches; every browser that we support preloads by itself.
  vite: () => ({ plugins: [lexiconData()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, mode }) => ({
    name: 'Framelight',
    default_locale: 'en',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    ...(mode === 'demo' ? { host_permissions: [LOOPBACK] } : {}),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_extension_read__' },
      // Alt+Shift+N, P and R are Chromium's own: keys that are taken are left unset without a word. Firefox opens the menu
      // of that letter instead: of File, Help, Lesezeichen and the like, hence no F, H and L.
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_extension_next__' },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_extension_previous__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_extension_hide__' },
      // Chromium takes four suggestions at most; the reader can set the fifth.
      'open-panel': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+I' } } : {}),
        description: '__MSG_extension_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'framelight@framelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '131' }),
  }),
});
