import assert from "node:assert/strict";
import { loadCountries } from "../../../src/knowledge/countries";

describe("countries", () => {
  const table = loadCountries();

  it("knows a country by its names, its adjectives and its capital", () => {
    assert.equal(table.byName("ROK")?.name, "South Korea");
    assert.equal(table.byDemonym("Japanese")?.name, "Japan");
    assert.equal(table.byDemonym("Filipinos")?.name, "Philippines");
    assert.equal(table.byCapital("Kiev")?.name, "Ukraine");
    assert.equal(table.byCapital("Seoul")?.capital, "Seoul");
  });

  it("says nothing of a word that two countries share", () => {
    assert.equal(table.byDemonym("Korean"), null);
    assert.equal(table.byDemonym("Congolese"), null);
    assert.equal(table.byName("Congo"), null);
  });

  it("holds no name, demonym or capital twice", () => {
    for (const words of [
      table.countries.flatMap((country) => [country.name, ...country.aliases]),
      table.countries.flatMap((country) => country.demonyms),
      table.countries.flatMap((country) => country.capitals),
      table.countries.map((country) => country.iso),
    ])
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
      );
  });
});
