/**
 * A name that says nothing and differs in each document: pages can read the names of highlights. Not by `randomUUID`,
 * which pages without TLS do not have.
 */
export function randomName(): string {
  const values = crypto.getRandomValues(new Uint32Array(3));
  return `x${Array.from(values, (value) => value.toString(36)).join('')}`;
}
