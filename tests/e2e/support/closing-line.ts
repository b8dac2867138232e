import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the list with one line that says how many passed. */
export default class ClosingLine implements Reporter {
  private readonly begun = Date.now();
  private readonly results = new Map<TestResult['status'], number>();

  onTestEnd(_: TestCase, { status }: TestResult) {
    this.results.set(status, this.count(status) + 1);
  }

  onEnd({ status }: FullResult) {
    const all = [...this.results.values()].reduce((sum, n) => sum + n, 0);
    const seconds = Math.round((Date.now() - this.begun) / 1000);
    process.stdout.write(`End to end: ${this.count('passed')} of ${all} passed in ${seconds} s (${status})\n`);
  }

  printsToStdio() {
    return false;
  }

  private count(status: TestResult['status']): number {
    return this.results.get(status) ?? 0;
  }
}
