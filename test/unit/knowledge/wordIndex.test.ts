import assert from "node:assert/strict";
import fc from "fast-check";
import { loadCountries } from "../../../src/knowledge/countries";
import rowsOfCities from "../../../src/knowledge/data/cities.tsv";
import rowsOfNames from "../../../src/knowledge/data/gazetteer.tsv";
import { Gazetteer } from "../../../src/knowledge/gazetteer";
import { NameList } from "../../../src/knowledge/personNames";
import { parseColumns, splitCell } from "../../../src/knowledge/tsv";
import { WordIndex } from "../../../src/knowledge/wordIndex";

const word = fc.oneof(fc.constantFrom("a", "ab", "ba", "aa", "Đà", "x"), fc.string({ unit: "binary", maxLength: 4 }));

describe("an index of words", () => {
  it("finds every place of a word and no other", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, other) => {
        const bounds: number[] = [];
        let table = "";
        for (const each of words) {
          bounds.push(table.length, table.length + each.length);
          table += `${each}\t`;
        }
        const index = new WordIndex(table, bounds);
        for (const each of [...words, other]) {
          const places = words.flatMap((one, i) => (one === each ? [bounds[2 * i]!] : []));
          assert.deepEqual(index.findAll(each), places);
          assert.equal(index.find(each), places[0] ?? -1);
        }
      }),
    );
  });
});

describe("the tables of names", () => {
  it("are found by every name and alias that they hold", () => {
    const gazetteer = new Gazetteer(loadCountries());
    const names = parseColumns(rowsOfNames).flatMap(([, , name, aliases = ""]) => [name!, ...splitCell(aliases)]);
    const cities = parseColumns(rowsOfCities).map(([name]) => name!);
    assert.ok(names.length > 10_000 && cities.length > 5_000);
    assert.deepEqual(
      [...names, ...cities].filter((name) => gazetteer.find(name) === null),
      [],
    );
  });

  it("give a name's countries, of the last row too, and know no parts of names", () => {
    const list = new NameList("# source: here\nname\tcountries\nAnna\tSE NO\nBo\tSE");
    assert.deepEqual(list.keys(), ["Anna", "Bo"]);
    assert.deepEqual([...list.get("Anna")!], ["SE", "NO"]);
    assert.deepEqual([...list.get("Bo")!], ["SE"]);
    for (const none of ["Ann", "SE", "name", "", "B"]) assert.equal(list.get(none), undefined);
  });
});
