// The two documents that the user opens, analysed once for all tests, and ways to ask about them in words.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../src/knowledge/knowledge";
import type { AnnotatedDocument, Block, Entity, Sidebar, Timex } from "../../../src/model";

export class Seed {
  constructor(readonly document: AnnotatedDocument) {}

  /** The only entity with that name. */
  entity(name: string): Entity {
    const found = this.document.entities.filter((entity) => entity.name === name);
    assert.equal(found.length, 1, `${found.length} entities named ${name}`);
    return found[0]!;
  }

  /** Text of every mention that refers to the entity, in order. */
  mentionsOf(name: string): string[] {
    const { id } = this.entity(name);
    return this.document.mentions.filter((mention) => mention.entity === id).map((mention) => mention.text);
  }

  /** "Prime Minister of Japan (current)". */
  rolesOf(name: string): string[] {
    return this.entity(name).roles.map((role) => `${role.title} of ${role.of ?? "?"} (${role.status})`);
  }

  timexes(words: string): Timex[] {
    return this.document.timexes.filter((timex) => timex.text === words);
  }

  /** The block that holds the first line containing these words. */
  blockOf(words: string): Block {
    const at = this.document.source.text.indexOf(words);
    const block = this.document.blocks.find(({ start, end }) => start <= at && at < end);
    assert.ok(block, `no block holds ${words}`);
    return block;
  }

  sidebar(heading: string): Sidebar {
    const found = this.document.sidebars.find((sidebar) => sidebar.heading === heading);
    assert.ok(found, `no sidebar ${heading}`);
    return found;
  }
}

let knowledge: Promise<Knowledge> | null = null;

export async function openSeed(prefix: string): Promise<Seed> {
  const name = readdirSync("seeds").find((file) => file.startsWith(prefix));
  assert.ok(name, `no seed ${prefix}`);
  const id = path.posix.join("seeds", name);
  return new Seed(annotate(readFileSync(id, "utf8"), await (knowledge ??= loadKnowledge()), { path: id }));
}
