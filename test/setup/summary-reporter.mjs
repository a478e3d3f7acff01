/**
 * Prints `N passed, N failed[, N skipped]` as the very last line of a run.
 *
 * It writes when the process exits, because Jest and the global tear-down may print after the run is
 * complete. A spec file that could not even start counts as one failed test.
 */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const parts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);

    process.once('exit', () => process.stdout.write(`\n${parts.join(', ')}\n`));
  }
}
