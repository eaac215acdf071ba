// Reads brat's standoff as brat's own server does, and is as strict: for tests.
// The rules are those of its reader: https://github.com/nlplab/brat/blob/master/server/src/annotation.py

import assert from "node:assert/strict";

/** What Python's str.splitlines takes for a line's end. */
const PYTHON_BREAK = /\r\n|[\n\v\f\r\x1C-\x1E\x85\u2028\u2029]/; // eslint-disable-line no-control-regex

export interface Ann {
  readonly spans: ReadonlyMap<string, { type: string; text: string }>;
  readonly events: ReadonlyMap<string, { type: string; trigger: string; roles: readonly string[][] }>;
  readonly lines: readonly string[];
}

/** Every assertion is a reason for which brat refuses a line or the file. */
export function readAnn(ann: string, text: string): Ann {
  const codePoints = Array.from(text);
  const spans = new Map<string, { type: string; text: string }>();
  const events = new Map<string, { type: string; trigger: string; roles: string[][] }>();
  const references: [by: string, target: string][] = [];
  const lines = ann === "" ? [] : ann.split(PYTHON_BREAK);
  if (ann !== "") assert.equal(lines.pop(), "", "the file ends with a line feed");
  const seen = new Set<string>();
  for (const line of lines) {
    const [id = "", body = "", tail] = line.split("\t");
    assert.match(id, /^[TERAN#]\d+$/, line);
    assert.ok(!seen.has(id), `duplicate ${id}`);
    seen.add(id);
    const words = body.split(" ");
    if (id.startsWith("T")) spans.set(id, readSpan(body, tail, codePoints));
    else if (id.startsWith("E")) {
      const [[type = "", trigger = ""] = [], ...roles] = words.map((word) => word.split(":"));
      events.set(id, { type, trigger, roles });
      references.push(...roles.map(([, target = ""]): [string, string] => [id, target]));
    } else if (id.startsWith("R")) {
      assert.equal(words.length, 3, line);
      references.push(...words.slice(1).map((word): [string, string] => [id, word.split(":")[1] ?? ""]));
    } else {
      if (id.startsWith("#")) assert.equal(words.length, 2, line);
      if (id.startsWith("N")) assert.match(body, /^\S+ \S+ [^\s:]+:\S+$/);
      if (id.startsWith("A")) assert.ok(words.length === 2 || words.length === 3, line);
      references.push([id, words[1] ?? ""]);
    }
  }
  const triggers = new Set([...events.values()].map(({ trigger }) => trigger));
  for (const [id, { type, trigger }] of events) assert.equal(spans.get(trigger)?.type, type, `${id}'s trigger`);
  for (const [by, target] of references) {
    assert.ok(seen.has(target), `${by} refers to ${target}`);
    assert.ok(!triggers.has(target), `${by} refers to the trigger ${target}`);
  }
  return { spans, events, lines };
}

function readSpan(body: string, tail: string | undefined, codePoints: readonly string[]) {
  const [type = "", ...rest] = body.split(" ");
  const fragments = rest
    .join(" ")
    .split(";")
    .map((fragment) => fragment.split(" ").map(Number));
  let before = -1;
  for (const [start = NaN, end = NaN] of fragments) {
    assert.ok(start > before && start < end && end <= codePoints.length, body);
    before = end;
  }
  const text = fragments.map(([start, end]) => codePoints.slice(start, end).join("")).join(" ");
  assert.equal(tail, text);
  return { type, text };
}
