// The sieves in their order, the surest first.

import { fullNameVariant } from "./fullNameVariant";
import { initialism } from "./initialism";
import { halfCountry } from "./halfCountry";
import { lastWords } from "./lastWords";
import { nameWithin } from "./nameWithin";
import { partOfFullName } from "./partOfFullName";
import { sameName } from "./sameName";
import { shortOrganisation } from "./shortOrganisation";
import type { Sieve } from "./sieve";
import { stormName } from "./stormName";

export const SIEVES: readonly Sieve[] = [
  sameName,
  halfCountry,
  fullNameVariant,
  nameWithin,
  initialism,
  partOfFullName,
  shortOrganisation,
  stormName,
  lastWords,
];
