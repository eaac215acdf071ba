import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { REPORTS } from "../../../src/cli/checkReports";
import { RULE_TEXTS } from "../../../src/cli/ruleTexts";
import { FINDINGS, type PlacedFinding } from "../../../src/cli/findings";
import { pairWithText } from "../../../src/formats/pairWithText";
import { toRecord } from "../../../src/formats/toRecord";
import { SAMPLE, SAMPLE_TEXT } from "../formats/sampleDocument";
import { glossator, removeScratch, scratch } from "./glossator";

const pairing = pairWithText(toRecord(SAMPLE, { id: "a", engine: { version: "0", knowledge: "" } }), SAMPLE_TEXT);
if ("problems" in pairing) throw new Error(pairing.problems.join("\n"));
const findings = JSON.parse(FINDINGS.shared!.piece(pairing.document).content) as PlacedFinding[];

const report = (format: string, ids: readonly string[]): string => {
  const made = REPORTS[format]!();
  return ids.map((id) => made.add(id, findings)).join("") + made.end();
};

describe("glossator check", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("tells people the place, the finding and its evidence", () => {
    assert.equal(
      report("text", ["news/\u001b.txt"]),
      'news/\\u001b.txt:5:1: warning: Sidebar "MOST READ" is from later. [stale.later-office-holder]\n' +
        "    news/\\u001b.txt:6:3: “Mayor Holm”: mayor from 2030-01-01\n",
    );
  });

  it("gives scripts one JSON array", () => {
    const both = JSON.parse(report("json", ["a", "b"])) as { id: string; lineNumber: number; rule: string }[];
    assert.deepEqual(
      both.map(({ id, lineNumber, rule }) => [id, lineNumber, rule]),
      [
        ["a", 5, "stale.later-office-holder"],
        ["b", 5, "stale.later-office-holder"],
      ],
    );
    assert.deepEqual(JSON.parse(report("json", [])), []);
  });

  it("gives code scanning relative addresses for absolute paths inside the working folder", () => {
    const inside = path.resolve("news/day 1.txt");
    const outside = path.resolve("../elsewhere/a.txt");
    const { runs } = JSON.parse(report("sarif", [inside, outside])) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    };
    assert.deepEqual(
      runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri),
      ["news/day%201.txt", pathToFileURL(outside).href],
    );
  });

  it("gives code scanning SARIF 2.1.0 with relative addresses and UTF-16 columns", () => {
    const log = JSON.parse(report("sarif", ["news/a b#1.txt", "c.txt"])) as {
      version: string;
      runs: [
        {
          columnKind: string;
          results: Record<string, unknown>[];
          tool: { driver: { name: string; rules: { id: string }[] } };
        },
      ];
    };
    const [{ columnKind, results, tool }] = log.runs;
    assert.deepEqual([log.version, columnKind, tool.driver.name], ["2.1.0", "utf16CodeUnits", "Glossator"]);
    const [first] = results;
    assert.equal(results.length, 2);
    assert.deepEqual([first!["ruleId"], first!["level"]], ["stale.later-office-holder", "warning"]);
    assert.equal(tool.driver.rules[Number(first!["ruleIndex"])]!.id, "stale.later-office-holder");
    const fingerprints = results.map((result) => result["partialFingerprints"] as { primaryLocationLineHash: string });
    assert.match(fingerprints[0]!.primaryLocationLineHash, /^[0-9a-f]{16}:1$/);
    assert.deepEqual(fingerprints[0], fingerprints[1], "the same finding, wherever it stands");
    assert.deepEqual(first!["locations"], [
      {
        physicalLocation: {
          artifactLocation: { uri: "news/a%20b%231.txt" },
          region: { startLine: 5, startColumn: 1, endLine: 6, endColumn: 30, charOffset: 174, charLength: 39 },
        },
      },
    ]);
    assert.equal((first!["relatedLocations"] as unknown[]).length, 1);
    const empty = (JSON.parse(report("sarif", [])) as typeof log).runs[0];
    assert.deepEqual([empty.results, empty.tool], [[], tool], "the rules do not depend on what was found");
  });

  it("tells code scanning of the same finding twice in one file, of no more evidence than it shows, and of no scheme", () => {
    const [finding] = findings;
    const evidence = Array.from({ length: 1200 }, () => finding!.evidence[0]!);
    const made = REPORTS["sarif"]!();
    const text = made.add("notes: a.txt", [finding!, finding!, { ...finding!, evidence }]) + made.end();
    const { runs } = JSON.parse(text) as { runs: [{ results: Record<string, unknown>[] }] };
    const { results } = runs[0];
    const [one, two] = results.map((result) => Object.values(result["partialFingerprints"] as object)[0] as string);
    assert.deepEqual([one!.slice(-2), two!.slice(-2), one!.slice(0, -2)], [":1", ":2", two!.slice(0, -2)]);
    assert.equal((results[2]!["relatedLocations"] as unknown[]).length, 100);
    assert.match(JSON.stringify(results[0]!["locations"]), /"uri":"notes%3A%20a\.txt"/);
  });

  it("describes every rule to code scanning, each once, in short enough words", () => {
    const ids = RULE_TEXTS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { rule } of findings) assert.ok(ids.includes(rule), rule);
    for (const { id, short, full, help } of RULE_TEXTS) {
      assert.match(id, /^(?:stale|date)\.[a-z-]+$/);
      for (const text of [short, full, help]) assert.ok(text.length > 10 && text.length < 1024, id);
    }
  });

  it("exits 1 where there is what --fail-on names", async () => {
    const { code, stdout, stderr } = await glossator(["check", "seeds", "--fail-on", "stale"]);
    assert.equal(code, 1);
    assert.match(stdout, /^seeds\/000\w+\.txt:\d+:1: warning: Sidebar ".+" is from .+ \[stale\.[a-z-]+\]$/m);
    assert.match(stderr, /^glossator: \d findings in 2 documents$/m);
  });

  it("lets the documents of one run testify to each other, whatever the number of workers", async () => {
    const cwd = scratch({
      "old.txt":
        "March 4, 2012\nBERGEN — The ferries will run again before Easter, the harbour office said on Sunday after a long day.\n" +
        "Most Read\n- Whale found in cellar of museum after sixty years\n- Ten soups for a wet day\n",
      "new.txt":
        "Whale found in cellar of museum after sixty years\nAugust 9, 2016\n" +
        "BERGEN — The museum has found the skeleton of a whale that it had been missing since a flood, it said on Tuesday.\n",
    });
    const alone = await glossator(["check", "old.txt", "--fail-on", "stale"], { cwd });
    assert.deepEqual([alone.code, alone.stdout], [0, ""]);
    for (const workers of ["1", "2"]) {
      const both = await glossator(["check", ".", "--fail-on", "stale", "--workers", workers], { cwd });
      assert.equal(both.code, 1);
      assert.match(
        both.stdout,
        /^old\.txt:3:1: warning: .+ \[stale\.published-elsewhere\]\n.+ the headline of new\.txt, /,
      );
    }
  });

  it("exits 0 where nothing is wrong, and 3 where a file could not be read", async () => {
    const cwd = scratch({ "a.txt": "Rain fell.\n", "b/latin1.txt": Buffer.from([0xe9]) });
    assert.equal((await glossator(["check", "a.txt", "--format", "sarif", "--fail-on", "stale"], { cwd })).code, 0);
    assert.equal((await glossator(["check", "."], { cwd })).code, 3);
  });
});
