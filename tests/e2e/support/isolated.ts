import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';

/**
 * Sends messages to the worker from the content script’s own world in a page, as a page could that has broken out of
 * its process. Gives what comes back: its JSON, or `refused:` and the reason.
 */
export async function askAsContentScript(driven: Driven, page: Page) {
  const tabId = await tabOf(driven, page);
  return async (type: string, data: unknown): Promise<string> => {
    const worker = await driven.worker();
    return worker.evaluate(
      async ([id, name, json]) => {
        const [run] = await chrome.scripting.executeScript({
          target: { tabId: id },
          args: [name, json],
          func: async (type: string, text: string) => {
            const message = { id: 1, type, data: JSON.parse(text), timestamp: 1 };
            const answer = await chrome.runtime.sendMessage(message).catch((error: Error) => ({ err: error }));
            if (!answer) return 'refused: no answer';
            return answer.err ? `refused: ${answer.err.message}` : JSON.stringify(answer.res);
          },
        });
        return String(run?.result);
      },
      [tabId, type, JSON.stringify(data)] as const,
    );
  };
}
