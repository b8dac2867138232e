import { browser } from 'wxt/browser';
import { changeSettings } from './settings.ts';

/**
 * The demo build may read the pages that this machine serves to itself, and no others: it reads them without a click.
 * Never part of the store build.
 */
export function startDemo(): void {
  browser.runtime.onInstalled.addListener(() => void changeSettings({ sites: ['127.0.0.1'] }));
}
