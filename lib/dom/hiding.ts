import type { HideKey } from '../report/looks.ts';
import { watchHideKey } from './hide-key.ts';

/** Whether no marks show: by the command, until it is called again; while a key is held; in practice. */
export class Hiding {
  private isToggled = false;
  private isHeld = false;
  private isPractice = false;
  private readonly keys;
  private readonly changed: (isHidden: boolean) => void;

  constructor(document: Document, changed: (isHidden: boolean) => void) {
    this.changed = changed;
    this.keys = watchHideKey(document, (isHeld) => {
      this.isHeld = isHeld;
      this.changed(this.isOn);
    });
  }

  get isOn(): boolean {
    return this.isToggled || this.isHeld || this.isPractice;
  }

  toggle() {
    this.isToggled = !this.isToggled;
    this.changed(this.isOn);
  }

  /** In practice the reader marks, and nobody else. */
  setPractice(isOn: boolean) {
    if (isOn === this.isPractice) return;
    this.isPractice = isOn;
    this.changed(this.isOn);
  }

  /** The key that hides while it is held. */
  setKey(key: HideKey) {
    this.keys.setKey(key);
  }

  stop() {
    this.keys.stop();
  }
}
