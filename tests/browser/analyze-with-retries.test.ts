import { describe, expect, it, vi } from 'vitest';
import { analyzeWithRetries } from '../../lib/browser/analyze-with-retries.ts';
import type { AnalyzeReply, AnalyzeRequest } from '../../lib/report/page-reading.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

const REQUEST = { id: 'one', partial: false } as AnalyzeRequest;
const REPLY: AnalyzeReply = { flags: [], view: DEFAULT_VIEW };
const LOST = new Error(
  'A listener indicated an asynchronous response, but the message channel closed before a response',
);

async function run(ask: (request: AnalyzeRequest) => Promise<AnalyzeReply>) {
  vi.useFakeTimers();
  const result = analyzeWithRetries(REQUEST, ask).catch((error: Error) => error);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  return result;
}

describe('analyzeWithRetries', () => {
  it('asks again with the same request when the worker died', async () => {
    const ask = vi
      .fn()
      .mockRejectedValueOnce(LOST)
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValue(REPLY);
    expect(await run(ask)).toBe(REPLY);
    expect(ask.mock.calls).toEqual([[REQUEST], [REQUEST], [REQUEST]]);
  });

  it('gives up after five repeats', async () => {
    const ask = vi.fn().mockRejectedValue(LOST);
    expect(await run(ask)).toBe(LOST);
    expect(ask).toHaveBeenCalledTimes(6);
  });

  it('does not ask again when the worker answered with an error', async () => {
    const refusal = new Error('only the top frame of a tab is read');
    const ask = vi.fn().mockRejectedValue(refusal);
    expect(await run(ask)).toBe(refusal);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
