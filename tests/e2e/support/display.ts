import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../../drive/eventually.ts';

/** A rectangle of the screen, in pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screen of its own with a window manager, so that a browser can be used as a reader does. */
export interface Display {
  /** Its name, such as `:101`, for the variable `DISPLAY`. */
  readonly name: string;
  /** Presses keys as the reader's keyboard does, such as `alt+shift+g`, for the window that has the focus. */
  press(...keys: string[]): void;
  /** The pixels of a part of the screen, four bytes each: to see whether it has changed, and how bright it is. */
  pixels(part: Part): Buffer;
  close(): void;
}

/**
 * Without `-noreset` the server starts over when its last client leaves: a question asked before the window manager has
 * connected would then throw it out. */
const SCREEN = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];

/** Starts a display at a free number. */
export async function openDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-display-'));
  const server = spawn('Xvfb', ['-displayfd', '3', '-fbdir', folder, ...SCREEN], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((found, failed) => {
    server.stdio[3]!.once('data', (number: Buffer) => found(`:${number.toString().trim()}`));
    server.once('error', failed).once('exit', () => failed(new Error('Xvfb did not start')));
  });
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const xdotool = (...args: string[]) =>
    execFileSync('xdotool', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  await eventually('a window manager', async () => xdotool('get_num_desktops').trim() !== '0');
  return {
    name,
    press: (...keys) => void xdotool('key', ...keys),
    pixels: (part) => pixelsOf(readFileSync(join(folder, 'Xvfb_screen0')), part),
    close: () => {
      manager.kill();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Places of fields in the header of an X window dump, in bytes. */
const HEADER = { size: 0, bytesPerLine: 48, colours: 76 };
const BYTES_PER_COLOUR = 12;
const BYTES_PER_PIXEL = 4;

/** Reads an X window dump, which is what the display keeps in its folder. */
function pixelsOf(dump: Buffer, { x, y, width, height }: Part): Buffer {
  const first = dump.readUInt32BE(HEADER.size) + dump.readUInt32BE(HEADER.colours) * BYTES_PER_COLOUR;
  const perLine = dump.readUInt32BE(HEADER.bytesPerLine);
  const lines = Array.from({ length: height }, (_, line) => first + (y + line) * perLine + x * BYTES_PER_PIXEL);
  return Buffer.concat(lines.map((at) => dump.subarray(at, at + width * BYTES_PER_PIXEL)));
}
