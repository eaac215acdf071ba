// docs/dates.md is made from the forms; UPDATE_GOLDEN=1 npm run unit writes it.

import { FORMS } from "../../../../src/analysis/dates/forms";
import { assertSameAsFile } from "../../golden/golden";
import { EXAMPLE_DATE } from "./markedDates";

const MARK = /‹([^‹|›]*)\|([^‹›]*)›/g;

function renderPage(): string {
  const forms = FORMS.map(({ name, about, examples, counterExamples }) => {
    const found = examples.map((example) => `- ${example.replace(MARK, "**$1** (`$2`)")}`);
    const refused = counterExamples.map((text) => `- ${text}`);
    return [`## ${name}`, "", about, "", ...found, "", "Not these:", "", ...refused, ""].join("\n");
  });
  return [
    "# Time expressions",
    "",
    "Made from the forms in `src/analysis/dates/forms`, whose examples are also their tests. Values are TIMEX3; a word after the value is its",
    `mod. The examples are resolved in a document of Wednesday ${EXAMPLE_DATE}.`,
    "",
    ...forms,
  ].join("\n");
}

describe("the reference page of time expressions", () => {
  it("is as the forms are", () => {
    assertSameAsFile("docs/dates.md", `${renderPage().trimEnd()}\n`);
  });
});
