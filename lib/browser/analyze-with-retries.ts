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
 * Has the worker analyse an article. A worker may die at any moment: up to five repeats with the same id, which the
 * worker answers once. Rejects with the last error.
 * @param ask stands in for the messages in tests
 */
export async function analyzeWithRetries(
  request: AnalyzeRequest,
  ask: (request: AnalyzeRequest) => Promise<AnalyzeReply> = (r) => sendMessage('analyze', r),
): Promise<AnalyzeReply> {
  for (let attempt = 0; ; attempt++) {
    try {
      const reply = await ask(request);
      if (reply) return reply;
      throw new Error('No response');
    } catch (error) {
      if (attempt >= MAX_RETRIES || !isLost(error)) throw error;
      await wait(FIRST_WAIT_MS * 2 ** attempt);
    }
  }
}
