import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme } from './parts.ts';

/** Sizes of the screenshots, the small promotional tile and the icon of a listing, in pixels. */
export const SCREEN = { width: 1280, height: 800 } as const;
export const TILE = { width: 440, height: 280 } as const;
export const ICON = { width: 128, height: 128 } as const;
/** Width of the article beside the popup and beside the panel, and of the panel itself, in CSS pixels. */
export const BESIDE_POPUP = 828;
export const PANEL = 400;

const SHELL: Readonly<Record<Scheme, { ground: string; line: string }>> = {
  light: { ground: '#eeeae2', line: '#d5d0c6' },
  dark: { ground: '#0f0e0d', line: '#3a3732' },
};

const image = (file: string) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`;

/** The article with the popup beside it, as HTML of the size of a screenshot. */
export function popupScene(scheme: Scheme, page: string, popup: string): string {
  const { ground, line } = SHELL[scheme];
  return `<style>body{display:flex;gap:20px;margin:0;padding:20px;height:760px;background:${ground};align-items:flex-start}
    div{border-radius:10px;box-shadow:0 0 0 1px ${line};max-height:760px;overflow:hidden}img{display:block}</style>
    <div>${image(page)}</div><div>${image(popup)}</div>`;
}

/** The article with the side panel at its right, as browsers show it. */
export function panelScene(scheme: Scheme, page: string, panel: string): string {
  return `<style>body{display:flex;margin:0}img{display:block}img+img{box-shadow:0 0 0 1px ${SHELL[scheme].line}}</style>
    ${image(page)}${image(panel)}`;
}

const readIcon = () => readFileSync(join(import.meta.dirname, '..', 'assets', 'icon.svg'), 'utf8');

/** The icon with the clear margin of 16 pixels that the Chrome Web Store asks for. */
export const iconScene = (): string => `<style>body{margin:16px}svg{display:block;width:96px}</style>${readIcon()}`;

/** The tile: the icon, the name, and a marked phrase. */
export function tileScene(): string {
  return `<style>body{margin:0;width:440px;height:280px;background:#fffdf9;color:#1c1b1a;display:grid;place-content:center;justify-items:center;gap:14px;font:24px/1.3 Georgia,"DejaVu Serif",serif}
    svg{width:92px;height:92px}b{font-size:34px}u{text-underline-offset:6px;text-decoration:underline 3px rgb(168 99 0)}p{margin:0}</style>
    ${readIcon()}<b>Framelight</b><p>How the news is <u>worded</u></p>`;
}
