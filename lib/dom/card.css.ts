import type { MarkKind } from './mark-kind.ts';
import { GROUNDS, type Ground } from './palette.ts';

const GROUND_COLOURS: Record<Ground, string> = {
  light: '--ink: #1c1b1a; --soft: #5d5a55; --line: #e4e0d8; --raised: #ffffff; --shadow: #0004',
  dark: '--ink: #ece8e1; --soft: #b3aea5; --line: #3a3732; --raised: #242220; --shadow: #000a',
};

/** A short piece of the line of a kind, drawn as the mark is drawn: as that of blanks. */
function keyRules({ key, colour, line, style, thickness }: MarkKind): string {
  return GROUNDS.map(
    (ground) => `.${ground} .key.${key} { text-decoration: ${line} ${style} ${thickness}px rgb(${colour[ground]}); }`,
  ).join('\n');
}

/** Widest card, in CSS pixels. */
export const CARD_WIDTH = 340;

/** The styles of the card for these kinds of marks. `:host` is reset with !important, which no rule of the page can undo. */
export const cardStyles = (kinds: readonly MarkKind[]): string => `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; }
${GROUNDS.map((ground) => `.${ground} { ${GROUND_COLOURS[ground]} }`).join('\n')}
.card {
  position: fixed; box-sizing: border-box; width: min(${CARD_WIDTH}px, calc(100vw - 16px)); max-height: min(60vh, 420px);
  overflow-y: auto; overscroll-behavior: contain; padding: 16px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--raised); color: var(--ink); box-shadow: 0 12px 40px var(--shadow); outline-offset: 2px;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; text-align: start;
}
.card.sheet {
  --out: 24px; padding: 0 max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom))
    max(16px, env(safe-area-inset-left));
  border-width: 1px 0 0; border-radius: 14px 14px 0 0; font-size: 16px;
}
.card.sheet.top {
  --out: -24px; padding-top: env(safe-area-inset-top); padding-bottom: 16px; border-width: 0 0 1px;
  border-radius: 0 0 14px 14px;
}
.head {
  position: sticky; top: 0; z-index: 1; display: grid; height: 48px; margin-inline: -8px; background: var(--raised);
  touch-action: pinch-zoom;
}
.grip { place-self: start center; width: 36px; height: 4px; margin-top: 8px; border-radius: 2px; background: var(--soft); }
.head > * { grid-area: 1 / 1; }
.head .close { place-self: center end; width: 48px; height: 48px; padding: 0; border: 0; border-radius: 24px; font-size: 26px; line-height: 1; }
${kinds.map(keyRules).join('\n')}
.kind { display: flex; gap: 8px; margin: 0 0 6px; font-size: 12px; color: var(--soft); }
.key { flex: none; width: 26px; white-space: pre; text-underline-offset: 1px; color: transparent; }
h3 { margin: 0 0 6px; font: 600 17px/1.3 Georgia, "DejaVu Serif", serif; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
.plainer { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--line); }
.plainer b { font-weight: 600; }
.fine { margin-top: 8px; font-size: 12.5px; color: var(--soft); }
.sheet h3 { font-size: 20px; }
.sheet .kind, .sheet .fine { font-size: 14px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
button {
  min-height: 28px; padding: 3px 10px; border: 1px solid var(--soft); border-radius: 6px; background: transparent;
  color: var(--ink); font: inherit; font-size: 13px; cursor: pointer; outline-offset: 2px;
}
button:hover { background: var(--line); }
button:focus-visible { outline: 2px solid var(--ink); }
.sheet .actions button { min-height: 44px; padding-inline: 14px; font-size: 15px; }
.others { margin: 12px 0 0; padding: 10px 0 0; border-top: 1px solid var(--line); list-style: none; font-size: 13px; }
.others li { display: flex; gap: 8px; padding: 2px 0; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 120ms ease-out; }
  .card.sheet { animation: rise 160ms ease-out; transition: transform 120ms ease-out; }
}
@keyframes appear { from { opacity: 0 } }
@keyframes rise { from { transform: translateY(var(--out)); opacity: 0 } }
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .grip { background: CanvasText; }
  button:focus-visible { outline-color: Highlight; }
  .key { text-decoration-color: CanvasText !important; }
}
@media print { :host { display: none !important; } }
`;
