import { browser } from 'wxt/browser';

/** Whether this page or script runs in a private window. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
