/** The sources under the folder `root`: contents by name. Throws where a file is of no kind that sources are. */
export function sourceFiles(root: string): Map<string, Uint8Array>;
/** Contents of every file in a folder, by its name in it. */
export function folderFiles(folder: string): Map<string, Uint8Array>;
