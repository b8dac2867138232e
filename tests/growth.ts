/** A number in letters: words that differ. */
export const letters = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Makes texts of at least a length, in characters, of parts that are numbered. */
export const numbered =
  (make: (i: number) => string) =>
  (length: number): string => {
    const parts: string[] = [];
    for (let i = 0, size = 0; size < length; i++) size += parts[parts.push(make(i)) - 1]!.length;
    return parts.join('');
  };

/** Shortest time that tells anything, in ms; below it lies noise. */
const LEAST = 15;
const ROUNDS = 3;

/** Processor time at best, in ms: whatever else the machine does, and code that is not compiled yet, only adds to it. */
function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

/**
 * How much longer four times the text takes. Linear is 4, quadratic is 16.
 * @param small length of the shorter text, in characters
 */
export function growth(make: (length: number) => string, small: number, read: (text: string) => void): number {
  const [short, long] = [make(small), make(4 * small)];
  return (
    fastest(() => read(long)) /
    Math.max(
      LEAST,
      fastest(() => read(short)),
    )
  );
}
