import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { openCard } from './support/card.ts';
import { clickNamed, says, select } from './support/click.ts';
import { downloaded } from './support/download.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { fieldOf, withOwnPage } from './support/own-page.ts';
import { clickSwitch } from './support/popup.ts';
import { settingsOf, startReader } from './support/reader.ts';

/** The pages of the extension only lend their `browser`. */
declare const browser: typeof chrome;

const reader = startReader();

const SEARCH = '#lexicons input[type=search]';
/** The key, by the number that WebDriver gives it. */
const ENTER = '\uE007';
const settings = () => settingsOf(reader);

const withOwn = (name: 'options' | 'welcome', work: (tab: FirefoxPage) => Promise<void>) =>
  withOwnPage(reader, name, work);

test('a term that is switched off leaves open pages at once, and comes back when it is reset', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  const before = await phrasesOf(page);
  await withOwn('options', async (tab) => {
    await tab.type(SEARCH, 'fiasco');
    await select(tab, await fieldOf(tab, message('terms.mark', 'fiasco')), 'never');
    await expect.poll(() => phrasesOf(page)).toEqual(before.filter((one) => one !== 'fiasco'));
    expect((await settings()).view?.terms).toMatchObject([{ term: 'fiasco', weight: 0 }]);
    await clickNamed(tab, 'button', message('terms.resetThis', 'fiasco'));
    await expect.poll(() => phrasesOf(page)).toEqual(before);
    expect((await settings()).view?.terms).toEqual([]);
  });
});

test('changed terms are reset all at once', async () => {
  await withOwn('options', async (tab) => {
    await tab.type(SEARCH, 'fiasco');
    await select(tab, await fieldOf(tab, message('terms.mark', 'fiasco')), 'less');
    await tab.click('.reset-all');
    await expect.poll(async () => (await settings()).view?.terms).toEqual([]);
  });
});

test('the terms show a hundred at a time', async () => {
  await withOwn('options', async (tab) => {
    const count = () => tab.evaluate(() => document.querySelectorAll('.term').length);
    await expect.poll(count).toBe(100);
    await clickNamed(tab, '#lexicons button', message('terms.showMore'));
    await expect.poll(count).toBe(200);
  });
});

test('sites are added and removed, and what is no site is said', async () => {
  await withOwn('options', async (tab) => {
    const field = await fieldOf(tab, message('options.addNever'));
    await tab.type(field, `two words${ENTER}`);
    await says(tab, message('options.notAHost'));
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('.asked')!.select());
    await tab.type(field, `https://other.example/a${ENTER}`);
    await expect.poll(async () => (await settings()).never).toEqual(['other.example']);
    await clickNamed(tab, 'button', message('options.removeThis', 'other.example'));
    await expect.poll(async () => (await settings()).never).toEqual([]);
  });
});

test('settings go out as a file and come in again, all or nothing', async () => {
  await withOwn('options', async (tab) => {
    const sensitivity = async () => (await settings()).view?.sensitivity;
    await clickNamed(tab, '.segmented label', message('sensitivity.calm'));
    await expect.poll(sensitivity).toBe('calm');
    const file = await downloaded(reader, () => clickNamed(tab, 'button', message('backup.save')));
    expect(file).toMatch(/framelight-settings-\d{4}-\d\d-\d\d\.json$/);
    const broken = join(reader.firefox.downloads, 'broken.json');
    writeFileSync(broken, readFileSync(file, 'utf8').replace('"calm"', '"loud"'));
    await clickNamed(tab, '.segmented label', message('sensitivity.thorough'));
    await expect.poll(sensitivity).toBe('thorough');
    await tab.chooseFile('#backup input[type=file]', broken);
    await says(tab, message('backup.field', 'settings.view.sensitivity'));
    expect(await sensitivity()).toBe('thorough');
    await tab.chooseFile('#backup input[type=file]', file);
    await says(tab, message('backup.restored'));
    await expect.poll(async () => (await settings()).view).toEqual({ ...DEFAULT_VIEW, sensitivity: 'calm' });
  });
});

test('the settings can be used by keyboard, and lead to the welcome page', async () => {
  await withOwn('options', async (tab) => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('.segmented :checked')!.focus());
    await tab.press('ArrowRight');
    await expect.poll(async () => (await settings()).view?.sensitivity).toBe('thorough');
    await tab.press('Tab');
    await tab.press(' ');
    await expect.poll(async () => (await settings()).keepHistory).toBe(true);
    await tab.click('a[href="welcome.html"]');
    await tab.until((wanted) => document.querySelector('h1')?.textContent === wanted, message('welcome.heading'));
  });
});

test('the welcome page asks nothing for reading on a click, and says what is asked for every site', async () => {
  await withOwn('welcome', async (tab) => {
    const before = await settings();
    await tab.click('.way:first-of-type button');
    await says(tab, message('welcome.chosen', message('welcome.click')));
    expect(await settings()).toMatchObject(before);
    await tab.click('.way:last-of-type button');
    await reader.firefox.chrome.answerPrompt('refuse');
    await says(tab, message('options.refused'));
    expect((await settings()).everywhere ?? false).toBe(false);
  });
});

test('sites of a restored file are asked for on a click, and not before', async () => {
  await withOwn('options', async (tab) => {
    const file = join(reader.firefox.downloads, 'sites.json');
    const restored = { view: {}, sites: ['news.example'] };
    writeFileSync(file, JSON.stringify({ format: 'framelight-settings', formatVersion: 1, settings: restored }));
    await tab.chooseFile('#backup input[type=file]', file);
    await says(tab, message('backup.permission'));
    expect((await settings()).sites).toEqual([]);
    await clickNamed(tab, '#backup button', message('backup.allow'));
    await reader.firefox.chrome.answerPrompt('allow');
    await expect.poll(async () => (await settings()).sites).toEqual(['news.example']);
  });
});

test('the welcome page asks for the sites that are named, and can be skipped by key', async () => {
  await withOwn('welcome', async (tab) => {
    await tab.type('.way:nth-of-type(2) input', 'other.example');
    await tab.click('.way:nth-of-type(2) button');
    await reader.firefox.chrome.answerPrompt('allow');
    await says(tab, message('welcome.chosen', message('welcome.some')));
    await expect.poll(async () => (await settings()).sites).toContain('other.example');
    expect(await tab.evaluate(() => document.querySelectorAll('.keys dt').length)).toBe(5);
  });
  const tab = await reader.firefox.newPage();
  await tab.goto(`${reader.firefox.origin}/welcome.html`);
  await tab.until((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.focus();
    return button;
  }, message('welcome.skip'));
  await tab.press('Enter').catch(() => {}); // the page is gone before the key is up
  await expect.poll(() => welcomePages()).toBe(0);
});

/** How many tabs show the welcome page. */
const welcomePages = () =>
  reader.desk.evaluate(
    async () => (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length,
  );

test('the sample of the welcome page is marked; card and switches work on it', async () => {
  await withOwn('welcome', async (tab) => {
    await expect.poll(() => phrasesOf(tab)).toEqual(expect.arrayContaining(['disaster', 'Critics say', '“reform”']));
    await openCard(tab, 'disaster');
    await tab.press('Escape');
    await clickSwitch(tab, message('family.sources'));
    await expect.poll(() => phrasesOf(tab)).not.toContain('Critics say');
    await expect.poll(async () => (await settings()).view?.off).toContain('vague-sources');
  });
});

// The last one: it takes back every permission.
test('everything is deleted in one step, after one question', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  await withOwn('options', async (tab) => {
    await clickNamed(tab, '.segmented label', message('sensitivity.calm'));
    await expect.poll(async () => (await settings()).view?.sensitivity).toBe('calm');
    await clickNamed(tab, '#backup button', message('backup.delete'));
    await clickNamed(tab, '#backup button', message('backup.cancel'));
    expect((await settings()).view?.sensitivity).toBe('calm');
    await clickNamed(tab, '#backup button', message('backup.delete'));
    await clickNamed(tab, '#backup button', message('backup.deleteYes'));
    await says(tab, message('backup.deleted'));
    expect((await settingsOf(reader))?.view?.sensitivity ?? 'balanced').toBe('balanced');
  });
});
