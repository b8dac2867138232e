/** What is wrong with the files of a build, in sentences. `folders` are absolute paths that no file may hold. */
export function packageProblems(files: ReadonlyMap<string, Uint8Array>, folders?: readonly string[]): string[];
