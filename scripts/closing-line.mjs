/** A reporter that ends a run with `N passed, N failed` on a line of its own, for programs to read. */

function failuresOutsideTests(module) {
  const suites = [...module.children.allSuites()].map((suite) => suite.errors().length);
  return suites.reduce((sum, count) => sum + count, module.errors().length);
}

export default class ClosingLine {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that does not load or a hook that throws has no failed test to show for it.
    const outside = modules.map(failuresOutsideTests).reduce((sum, found) => sum + found, 0);
    const failed = count('failed') + outside + unhandled.length;
    console.log(`${count('passed')} passed, ${failed} failed`);
  }
}
