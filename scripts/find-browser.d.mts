/** The path of an installed browser of the Chromium family, or null. */
export function findBrowser(): string | null;
/** The same; installs one on Debian where it may, else ends the process with a sentence. */
export function needBrowser(): string;
