// What other documents of the workspace testify: through the engine as the editor has it.

import assert from "node:assert/strict";
import { engineWith, Project } from "../../../src/features/project";
import { loadKnowledge } from "../../../src/knowledge/knowledge";

const uri = (name: string) => `file:///w/${name}.txt`;
const article = (day: string, ...lines: readonly string[]) => [day, ...lines, ""].join("\n");

const OLD = article(
  "March 4, 2012",
  "OSLO — Norwegian Prime Minister Siri Lund said Monday that the ferries would run again before Easter.",
  "Lund told reporters that the harbour had been dredged and that the new pier would be opened by school children.",
  "Most Read",
  "- Norwegian Prime Minister Quillfeather Opens School of Lamps",
  "- Whale found in cellar of museum after sixty years",
);
const NEW = article(
  "Whale found in cellar of museum after sixty years",
  "August 9, 2016",
  "BERGEN — The museum has found the skeleton of a whale that it had been missing since a flood, it said on Tuesday.",
  "Norwegian Prime Minister Ada Quillfeather, who was at the museum that day, said that she had never seen so many ribs.",
);

describe("other documents of the workspace", () => {
  let project: Project;
  before(async () => {
    project = new Project(engineWith(await loadKnowledge()));
  });

  const sidebarOf = (name: string, text: string) => {
    const { document } = project.analyze({ uri: uri(name), languageId: "source-document", version: 1, text });
    assert.ok(document);
    return project.inCorpus(uri(name), document).sidebars[0]!;
  };

  it("are not needed where the article itself names another holder of the office", () => {
    const sidebar = sidebarOf("old", OLD);
    assert.deepEqual([sidebar.stale, sidebar.direction], [true, null]);
    assert.match(sidebar.evidence[0]!.why, /^this article calls Siri Lund so/);
  });

  it("say on which side of the article the list is, once they are read, and no more once they are gone", () => {
    project.index(uri("new"), NEW);
    const sidebar = sidebarOf("old", OLD);
    assert.deepEqual([sidebar.stale, sidebar.direction, sidebar.earliest], [true, "later", "2016-08-09"]);
    const why = sidebar.evidence.map((evidence) => evidence.why).join("\n");
    assert.match(why, /the headline of new\.txt, which is of 2016-08-09/);
    project.corpus.delete(uri("new"));
    assert.equal(sidebarOf("old", OLD).direction, null);
  });

  it("do not testify for themselves", () => {
    const alone = article(
      "May 5, 2014",
      OLD.split("\n")[1]!,
      "Most Read",
      "- Whale found in cellar of museum after sixty years",
    );
    assert.equal(sidebarOf("alone", alone).stale, null);
    project.index(uri("alone"), NEW.replace("August 9, 2016", "May 9, 2024"));
    assert.equal(sidebarOf("alone", alone).stale, null);
  });
});
