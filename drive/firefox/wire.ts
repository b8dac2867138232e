import { connect, type Socket } from 'node:net';

/** A line to Marionette, the remote control that is built into Firefox. */
export interface Wire {
  /** Asks for one command; rejects with what Firefox says where it fails. */
  send<T>(command: string, parameters?: object): Promise<T>;
  /** Runs work that consists of several commands; no other work comes in between. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

interface Call {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

type Answer = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** Connects to the port that Firefox listens at, and waits for its greeting. */
export async function connectTo(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1');
  const calls = new Map<number, Call>();
  await new Promise<void>((greeted, failed) => {
    socket.on('error', failed);
    listen(socket, (packet) => {
      if (!Array.isArray(packet)) return greeted();
      const [, id, error, result] = packet as unknown as Answer;
      const call = calls.get(id);
      calls.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(result as never);
    });
    socket.on('close', () => {
      for (const { reject } of calls.values()) reject(new Error('Firefox has closed the line'));
    });
  });
  return wireOver(socket, calls);
}

function wireOver(socket: Socket, calls: Map<number, Call>): Wire {
  let last = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        calls.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    inTurn: (work) => {
      const mine = turn.then(work, work);
      turn = mine.catch(() => {});
      return mine;
    },
    close: () => socket.destroy(),
  };
}

const COLON = ':'.charCodeAt(0);

/** Cuts what arrives into packets, each written as its length in bytes, a colon, and JSON. */
function listen(socket: Socket, onPacket: (packet: unknown) => void): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const colon = waiting.indexOf(COLON);
      const end = colon + 1 + Number(waiting.subarray(0, colon));
      if (colon < 0 || waiting.length < end) return;
      const packet = JSON.parse(waiting.subarray(colon + 1, end).toString('utf8'));
      waiting = waiting.subarray(end);
      onPacket(packet);
    }
  });
}
