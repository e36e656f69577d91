/**
 * `npm run bench`: what this app costs beside the same body in Google's `<model-viewer>` and in a plain three.js
 * scene, on a slow line, and with more structures. See docs/bench.md for what each row means.
 *
 *   --json               the figures for programs
 *   --rounds 3           how often each page is visited; medians are shown
 *   --only compare,slow,pick,scale   some of the tables
 */
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { buildApp } from "../app-server.ts";
import { BROWSER_FLAGS, ensureBrowser } from "../browser.mjs";
import { bundle } from "./bundle.ts";
import { type Bench, comparison, FULL_EFFORT, sampleOf } from "./compare.ts";
import { measurePicking, pickTable } from "./picking.ts";
import { findPlace } from "./place.ts";
import { inRounds } from "./rounds.ts";
import { measureScale, scaleTable } from "./scale.ts";
import { slowTable, slowVisit } from "./slow.ts";
import { serveSubjects } from "./subjects.ts";
import { showTable, type Table } from "./table.ts";

const SECTIONS = ["compare", "slow", "pick", "scale"];
const MULTIPLES = [1, 4, 16, 64];

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: SECTIONS.join(",") },
  },
});
const rounds = Number(values.rounds);
const wanted = values.only.split(",");
const unknown = wanted.find((section) => !SECTIONS.includes(section));
if (unknown !== undefined || !(rounds >= 1)) {
  console.error(`--rounds is a number from 1 on; --only names some of: ${SECTIONS.join(", ")}`);
  process.exit(1);
}
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

say("Builds the app and visits it; the figures come one table after the other.\n");
const server = await serveSubjects(await buildApp());
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
const tables: Table[] = [];
const tell = (table: Table): void => {
  tables.push(table);
  say(showTable(table));
};

async function prepare(): Promise<Bench> {
  const { url } = server;
  const places = {
    app: await findPlace(browser, url, "app"),
    "model-viewer": await findPlace(browser, url, "model-viewer"),
    plain: await findPlace(browser, url, "plain"),
  };
  return { browser, url, places, probe: await bundle("probe.ts") };
}

try {
  const bench = await prepare();
  if (wanted.includes("compare")) {
    const { ownMs } = await measurePicking(browser, server.url);
    const samples = await inRounds(rounds, (subject) => sampleOf(bench, subject, FULL_EFFORT));
    tell(comparison(samples, ownMs, FULL_EFFORT));
  }
  if (wanted.includes("pick")) tell(pickTable(await measurePicking(browser, server.url)));
  if (wanted.includes("slow")) {
    const drawn = await inRounds(rounds, (subject) => slowVisit(bench, subject, false));
    tell(slowTable(drawn, "Slow 4G and a processor four times slower"));
    const blind = await inRounds(rounds, (subject) => slowVisit(bench, subject, true));
    tell(slowTable(blind, "The same, as if drawing took no time"));
  }
  if (wanted.includes("scale")) {
    const page = await browser.newPage();
    const script = await bundle("scale.tsx", { isDevelopment: true });
    tell(scaleTable(await measureScale(page, script, MULTIPLES)));
  }
} finally {
  await browser.close();
  await server.close();
}
if (values.json) console.log(JSON.stringify(tables, null, 2));
