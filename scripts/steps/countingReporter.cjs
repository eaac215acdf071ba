// A mocha reporter: prints as the one it is told to, and leaves the counts for whoever started the run.
const fs = require("node:fs");
const { reporters } = require("mocha");

const Printing = process.env.GLOSSATOR_TEST_REPORTER === "dot" ? reporters.Dot : reporters.Spec;

module.exports = class CountingReporter extends Printing {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = runner.stats;
      fs.writeFileSync(
        process.env.GLOSSATOR_TEST_COUNTS ?? "",
        JSON.stringify({ passed: passes, failed: failures, pending }),
      );
    });
  }
};
