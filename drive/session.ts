import type { BrowserContext, CDPSession } from '@playwright/test';

/** A call of the debugging protocol. */
export type Send = <T>(method: string, params?: object) => Promise<T>;

/** A way to talk to a target that the driver does not see as a page. */
export interface Session {
  readonly send: Send;
  /** Calls back with each event of the target. */
  onEvent(callback: (method: string, params: never) => void): void;
  /** Whether the target is gone. */
  readonly isClosed: boolean;
}

interface Call {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** A session inside the browser's session: its messages are passed as text. */
export async function attachTo(context: BrowserContext, targetId: string): Promise<Session> {
  const root = await context.browser()!.newBrowserCDPSession();
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  return new NestedSession(root, sessionId);
}

class NestedSession implements Session {
  isClosed = false;
  private last = 0;
  private readonly calls = new Map<number, Call>();
  private readonly callbacks: ((method: string, params: never) => void)[] = [];
  private readonly root: CDPSession;
  private readonly sessionId: string;

  constructor(root: CDPSession, sessionId: string) {
    this.root = root;
    this.sessionId = sessionId;
    root.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.receive(JSON.parse(event.message));
    });
    root.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && this.detached());
  }

  readonly send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      if (this.isClosed) return reject(new Error('the view is closed'));
      const id = ++this.last;
      this.calls.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      this.root.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });

  onEvent(callback: (method: string, params: never) => void) {
    this.callbacks.push(callback);
  }

  private receive(message: { id?: number; result?: unknown; error?: Error; method?: string; params?: unknown }) {
    if (message.method) for (const call of this.callbacks) call(message.method, message.params as never);
    const call = this.calls.get(message.id ?? 0);
    this.calls.delete(message.id ?? 0);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result as never);
  }

  private detached() {
    this.isClosed = true;
    for (const { reject } of this.calls.values()) reject(new Error('the view was closed'));
    this.calls.clear();
  }
}
