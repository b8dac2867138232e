/** A zip of the files, by name; the same bytes for the same files. */
export function zipOf(files: Iterable<readonly [string, Uint8Array]>): Uint8Array;
