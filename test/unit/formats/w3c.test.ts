import assert from "node:assert/strict";
import fc from "fast-check";
import type { ExportDocument } from "../../../src/formats/format";
import { w3c } from "../../../src/formats/w3c";
import { SourceText } from "../../../src/model";
import { anyDocument } from "./anyDocument";

interface Collection {
  readonly id: string;
  readonly total: number;
  readonly first: { readonly items: readonly Item[] };
}

interface Item {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly state: { readonly cached: string };
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

const read = (document: ExportDocument): Collection => JSON.parse(w3c.write(document).files[0]!.content) as Collection;

describe("W3C Web Annotation", () => {
  it("selects the same words by position, in code points, and by quote", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { text } = document.source;
        const codePoints = Array.from(text);
        const { first, total } = read(document);
        assert.equal(first.items.length, total);
        assert.equal(new Set(first.items.map(({ id }) => id)).size, total);
        for (const { target } of first.items) {
          const [{ exact, prefix, suffix }, { start, end }] = target.selector;
          assert.equal(codePoints.slice(start, end).join(""), exact);
          assert.ok(codePoints.slice(0, start).join("").endsWith(prefix));
          assert.ok(codePoints.slice(end).join("").startsWith(suffix));
          assert.doesNotMatch(prefix, /^[\u0300-\u036f\u200d]/);
        }
      }),
    );
  });

  it("tells equal words in equal surroundings apart by a longer look", () => {
    const text = `First. ${"The mayor spoke. ".repeat(12)}Last.`;
    const words = ["mayor", "mayor", "mayor"].map((word, i) => {
      const start = text.indexOf(word, 60 + 17 * i);
      return { start, end: start + word.length, text: word };
    });
    fc.assert(
      fc.property(anyDocument, ({ record }) => {
        const mentions = words.map((place, i) => {
          return { ...place, id: `m${i + 1}`, type: "PER" as const, kind: "name" as const, entity: "e1", rule: "any" };
        });
        const source = new SourceText(text);
        const items = read({ record: { ...record, timexes: [], events: [], mentions }, source }).first.items;
        const quotes = items.map(
          ({ target: { selector } }) => selector[0].prefix + selector[0].exact + selector[0].suffix,
        );
        for (const quote of quotes) assert.equal(text.indexOf(quote), text.lastIndexOf(quote));
      }),
      { numRuns: 1 },
    );
  });

  it("names the text by its digest, and by its address where it has one", () => {
    fc.assert(
      fc.property(anyDocument, ({ record, source }) => {
        const digest = `ni:///sha-256;${Buffer.from(record.textSha256, "hex").toString("base64url")}`;
        for (const path of [undefined, "https://example.org/a?b"]) {
          const named = { record: { ...record, ...(path === undefined ? {} : { path }) }, source };
          for (const { target } of read(named).first.items) {
            assert.equal(target.state.cached, digest);
            assert.equal(target.source, path ?? digest);
          }
        }
        assert.match(
          read({ record, source }).id,
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it("is one JSON array when documents share a file, and knows its own files", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { open, separator, close } = w3c.shared!;
        const { content } = w3c.shared!.piece(document);
        const both = open + content + separator + content + close;
        assert.equal((JSON.parse(both) as unknown[]).length, 2);
        for (const text of [both, w3c.write(document).files[0]!.content]) {
          assert.equal(w3c.isOwn({ name: "a.jsonld", head: () => text.slice(0, 1024), content: () => text }, []), true);
        }
        const other = '{"@context": "http://www.w3.org/ns/anno.jsonld"}';
        assert.equal(w3c.isOwn({ name: "a.jsonld", head: () => other, content: () => other }, []), false);
      }),
      { numRuns: 20 },
    );
  });
});
