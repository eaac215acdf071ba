import { pairWithText } from "../../../src/formats/pairWithText";
import { FORMATS } from "../../../src/formats/registry";
import { toRecord } from "../../../src/formats/toRecord";
import { assertGolden } from "../golden/golden";
import { SAMPLE, SAMPLE_TEXT } from "./sampleDocument";

const record = toRecord(SAMPLE, { id: "news/fire.txt", engine: { version: "9.9.9", knowledge: "abc" } });
const pairing = pairWithText(record, SAMPLE_TEXT);
if ("problems" in pairing) throw new Error(pairing.problems.join("\n"));
const { document } = pairing;

describe("a document with a byte order mark, CRLF, emoji and formulas", () => {
  for (const format of FORMATS) {
    it(`is written as ${format.label} as it was reviewed`, () => {
      const { files, losses } = format.write(document);
      for (const { name, content } of [...files, ...format.companions]) {
        const golden = name.startsWith(".") ? `fire.${format.id}${name}` : `${format.id}.${name}`;
        assertGolden(`formats/${golden}`, content);
      }
      const told = losses.map(({ what, count }) => `${count} ${what}\n`).join("");
      assertGolden(`formats/fire.${format.id}.losses.txt`, told);
    });
  }
});
