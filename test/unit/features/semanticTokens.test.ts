import assert from "node:assert/strict";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { SEMANTIC_TOKEN_TYPES, semanticTokens } from "../../../src/features/semanticTokens";
import type { AnnotatedDocument } from "../../../src/model";
import { ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: string;
}

function decode(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type] = data.slice(at, at + 4) as [number, number, number, number];
    [line, character] = lines === 0 ? [line, character + characters] : [line + lines, characters];
    tokens.push({ line, character, length, type: SEMANTIC_TOKEN_TYPES[type]! });
  }
  return tokens;
}

function words({ source }: AnnotatedDocument, data: readonly number[]): string[] {
  return decode(data).map(({ line, character, length, type }) => {
    const start = source.startOfLine(line) + character;
    return `${source.text.slice(start, start + length)} ${type}`;
  });
}

describe("semanticTokens", () => {
  it("colours names, dates and triggers in text order", () => {
    const document = ferryArticle().build();
    assert.deepEqual(words(document, semanticTokens(document).data), [
      "Ane Holm person",
      "said eventTrigger",
      "Monday date",
      "sail eventTrigger",
      "Bergen place",
      "next week date",
      "Holm person",
      "denied eventTrigger",
      "called eventTrigger",
      "Lund person",
    ]);
  });

  it("answers for a part", () => {
    const document = ferryArticle().build();
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(words(document, semanticTokens(document, range).data), [
      "Holm person",
      "denied eventTrigger",
      "called eventTrigger",
    ]);
  });

  it("prefers the name where a date stands in it", () => {
    const document = new SampleDocument("The May Day march").entity("e1", "May Day", { type: "MISC" });
    const built = document.name("May Day", "e1").timex("May", "XXXX-05").build();
    assert.deepEqual(words(built, semanticTokens(built).data), ["May Day namedThing"]);
  });

  it("colours menus, share buttons and notices as what they are, names in them too", () => {
    const document = new SampleDocument("World News\nFerries sail.\nShare on Facebook\n© Fjord Wire")
      .lines(0, 0, "navigation", true)
      .lines(2, 2, "share", true)
      .lines(3, 3, "legal", true)
      .entity("e1", "Facebook", { type: "ORG" });
    const built = document.name("Facebook", "e1").event("sail", "Ferries sail", null).build();
    assert.deepEqual(words(built, semanticTokens(built).data), [
      "World News boilerplate",
      "sail eventTrigger",
      "Share on Facebook boilerplate",
      "© Fjord Wire boilerplate",
    ]);
  });

  it("cuts a name at the line's end", () => {
    const document = new SampleDocument("met Ane\r\nHolm there")
      .entity("e1", "Ane Holm")
      .name("Ane\r\nHolm", "e1")
      .build();
    assert.deepEqual(words(document, semanticTokens(document).data), ["Ane person", "Holm person"]);
  });

  it("never overlaps, never crosses a line, whatever the layers say", () => {
    const text = "aa bb\ncc dd\r\nee ff gg hh";
    const span = fc.tuple(
      fc.nat(text.length - 1),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom("name", "date", "event"),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const sample = new SampleDocument(text).entity("e1", "aa");
        for (const [start, length, layer] of spans) {
          const part = text.slice(start, start + length);
          if (layer === "name") sample.name(part, "e1");
          else if (layer === "date") sample.timex(part, "2024-01-01");
          else sample.event(part, part, null);
        }
        const document = sample.build();
        let last = { line: -1, end: 0 };
        for (const { line, character, length } of decode(semanticTokens(document).data)) {
          assert.ok(line > last.line || character >= last.end);
          const { start, end } = document.source.lineSpan(line);
          assert.ok(length > 0 && character + length <= end - start);
          last = { line, end: character + length };
        }
      }),
    );
  });

  it("has every type contributed with a description and a scope that themes know", () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
      contributes: {
        semanticTokenTypes: { id: string; description: string }[];
        semanticTokenScopes: { scopes: Record<string, string[]> }[];
      };
    };
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...SEMANTIC_TOKEN_TYPES],
    );
    for (const type of SEMANTIC_TOKEN_TYPES)
      assert.ok(contributes.semanticTokenScopes[0]!.scopes[type]!.length > 0, type);
  });
});
