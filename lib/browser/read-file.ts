/** Largest file that is read, in bytes: many times the longest report. */
export const MAX_FILE_BYTES = 5_000_000;

/** Why a chosen file could not be read. */
export type FileProblem = 'empty' | 'too-large' | 'not-text' | 'unreadable';
export type FileText = { readonly text: string } | { readonly problem: FileProblem };

/**
 * The text of a file that the reader chose, in UTF-8, without the mark of its byte order. Its size is looked at before
 * it is read. Never rejects.
 */
export async function readTextFile(file: Blob, maxBytes: number = MAX_FILE_BYTES): Promise<FileText> {
  if (file.size > maxBytes) return { problem: 'too-large' };
  try {
    const text = textOf(await file.arrayBuffer());
    if (text === null) return { problem: 'not-text' };
    return text.trim() === '' ? { problem: 'empty' } : { text };
  } catch {
    return { problem: 'unreadable' }; // moved, removed or forbidden since it was chosen
  }
}

/** Null where the bytes are no text. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
