// Zips that are the same to the byte for the same files, whoever makes them, where and when.
import { zipSync } from 'fflate';

/**
 * The least time that a zip can hold. It holds local time, and this is local time too: the bytes are the same in every
 * time zone. Noon, because some zones have skipped a midnight.
 */
const leastTime = () => new Date(1980, 0, 1, 12);

/**
 * A zip of the files, by name. Names are sorted by code unit and times are fixed. The compressor is plain JavaScript
 * and not Node’s, whose output differs from one version and processor to the next.
 */
export function zipOf(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: leastTime() });
}
