import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readTextFile } from '../../lib/browser/read-file.ts';

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe('readTextFile', () => {
  it.each([
    ['plain text', new Blob(['{"a": "Źdźbło"}']), { text: '{"a": "Źdźbło"}' }],
    ['text with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), { text: '{}' }],
    ['an empty file', new Blob([]), { problem: 'empty' }],
    ['only white space', new Blob([' \n\t']), { problem: 'empty' }],
    ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00), { problem: 'not-text' }],
    ['Latin-1', bytes(0x7b, 0xe9, 0x7d), { problem: 'not-text' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x01), { problem: 'not-text' }],
    ['a zero among letters', bytes(0x61, 0x00, 0x62), { problem: 'not-text' }],
  ])('%s', async (_, file, wanted) => {
    expect(await readTextFile(file)).toEqual(wanted);
  });

  it('does not read what is too large', async () => {
    const file = { size: MAX_FILE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as Blob;
    expect(await readTextFile(file)).toEqual({ problem: 'too-large' });
    expect(await readTextFile(new Blob(['12345']), 4)).toEqual({ problem: 'too-large' });
    expect(await readTextFile(new Blob(['1234']), 4)).toEqual({ text: '1234' });
  });

  it('tells of a file that has gone', async () => {
    const file = { size: 10, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) } as Blob;
    expect(await readTextFile(file)).toEqual({ problem: 'unreadable' });
  });
});
