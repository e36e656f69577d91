// `npm test`: sets up, checks the code and runs every test, the real browser included. Ends with the
// number of tests that passed and failed, taken from the results. `--long`: with the full counts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
const browser = ensureBrowser();
const root = new URL("../", import.meta.url);
const shell = process.platform === "win32";
const isLong = process.argv.includes("--long");
const options = {
  cwd: root,
  stdio: "inherit",
  shell,
  env: { ...process.env, BROWSER_PATH: browser, ...(isLong && { TEST_LONG: "1" }) },
};

const check = spawnSync("npm", ["run", "--silent", "check"], options);
const folder = mkdtempSync(join(tmpdir(), "where-it-starts-"));
const report = join(folder, "results.json");
const args = [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
];
const tests = spawnSync(
  "npx",
  [...args, ...process.argv.slice(2).filter((word) => word !== "--long")],
  options,
);

let passed = 0;
let failed = 0;
try {
  const results = JSON.parse(readFileSync(report, "utf8"));
  passed = results.numPassedTests;
  failed = results.numFailedTests;
  // A file that broke before its first test has no test that failed.
  failed += results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true });
if (check.status === 0) passed += 1;
else {
  failed += 1;
  console.error("`npm run check` found something to mend: see above.");
}
if (tests.status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
