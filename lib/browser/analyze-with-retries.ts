import type { AnalyzeReply, AnalyzeRequest } from '../report/page-reading.ts';
import { sendMessage } from './protocol.ts';

/** Attempts after the first; with the waits below they span some three seconds, many times what a worker needs to wake. */
const MAX_RETRIES = 5;
const FIRST_WAIT_MS = 100;

/** How browsers say that the worker died or was not up yet. Anything else is its answer, and is not asked again. */
const LOST = [
  'message channel closed',
  'message port closed',
  'Receiving end does not exist',
  'Could not establish connection',
  'No response',
  'did not respond',
];

/** Whether an error means that the worker never answered. */
export function isLost(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return LOST.some((part) => text.includes(part));
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Has the worker analyse an article, with the same id at each repeat, which the worker answers once. Rejects with the
 * last error.
 * @param ask stands in for the messages in tests
 */
export function analyzeWithRetries(
  request: AnalyzeRequest,
  ask: (request: AnalyzeRequest) => Promise<AnalyzeReply> = (r) => sendMessage('analyze', r),
): Promise<AnalyzeReply> {
  return askWithRetries(() => ask(request));
}

/**
 * Asks the worker for something that it does but once, however often it is asked. A worker may die at any moment: up
 * to five repeats. Rejects with the last error.
 */
export async function askWithRetries<T extends object | true>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      const reply = await ask();
      if (reply) return reply;
      throw new Error('No response');
    } catch (error) {
      if (attempt >= MAX_RETRIES || !isLost(error)) throw error;
      await wait(FIRST_WAIT_MS * 2 ** attempt);
    }
  }
}
