// The sieves in their order, the surest first.

import { fullNameVariant } from "./fullNameVariant";
import { initialism } from "./initialism";
import { partOfFullName } from "./partOfFullName";
import { sameName } from "./sameName";
import { shortOrganisation } from "./shortOrganisation";
import type { Sieve } from "./sieve";
import { stormName } from "./stormName";

export const SIEVES: readonly Sieve[] = [
  sameName,
  fullNameVariant,
  initialism,
  partOfFullName,
  shortOrganisation,
  stormName,
];
