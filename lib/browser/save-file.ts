/** The browser has begun to read the file long before, in ms. */
const KEEP_MS = 60_000;

/** Kinds of files that are saved. */
export const FILE_TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  markdown: 'text/markdown',
  html: 'text/html',
  yaml: 'application/yaml',
} as const;
export type FileType = keyof typeof FILE_TYPES;

/**
 * Saves a text as a file, where the browser puts downloads. For pages of the extension; no permission is needed. Call
 * it from a click: browsers ask about files that nobody asked for.
 */
export function saveFile(name: string, text: string, type: FileType): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${FILE_TYPES[type]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
