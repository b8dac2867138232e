/** The path of an installed Firefox, or null. */
export function findFirefox(): string | null;
/** The same; installs one on Debian where it may, else ends the process with a sentence. */
export function needFirefox(): string;
