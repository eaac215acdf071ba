// A test for each sentence: the roles that its words give the person.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";

export function testRoles(
  label: string,
  rows: readonly (readonly [text: string, person: string, roles: string])[],
): void {
  describe(label, () => {
    let knowledge: Knowledge;
    before(async () => {
      knowledge = await loadKnowledge();
    });

    for (const [text, person, expected] of rows)
      it(`${expected}: ${text}`, () => {
        const entity = annotate(text, knowledge).entities.find(({ name }) => name === person);
        assert.ok(entity, `${person} is found`);
        const roles = entity.roles.map(({ status, title, of }) => `${status} ${title} of ${of ?? "nobody"}`);
        assert.equal(roles.join("; ") || "none", expected);
      });
  });
}
