// All kinds of evidence, the surest first.

import type { StaleRule } from "../staleRule";
import { accession } from "./accession";
import { anniversary } from "./anniversary";
import { explicitDate } from "./explicitDate";
import { fiscalPeriod } from "./fiscalPeriod";
import { formerHolder } from "./formerHolder";
import { newName } from "./newName";
import { officeHolder } from "./officeHolder";

export const STALE_RULES: readonly StaleRule[] = [
  officeHolder,
  explicitDate,
  formerHolder,
  accession,
  fiscalPeriod,
  newName,
  anniversary,
];
