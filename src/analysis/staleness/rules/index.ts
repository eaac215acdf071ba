// All kinds of evidence, the surest first.

import type { StaleRule } from "../staleRule";
import { accession } from "./accession";
import { anniversary } from "./anniversary";
import { contestWon } from "./contestWon";
import { departure } from "./departure";
import { eventHeld } from "./eventHeld";
import { explicitDate } from "./explicitDate";
import { fiscalPeriod } from "./fiscalPeriod";
import { formerHolder } from "./formerHolder";
import { happening } from "./happening";
import { levelReached } from "./levelReached";
import { newName } from "./newName";
import { officeHolder } from "./officeHolder";
import { rivalHolder } from "./rivalHolder";
import { publishedElsewhere } from "./publishedElsewhere";
import { resultOfYear } from "./resultOfYear";
import { season } from "./season";

export const STALE_RULES: readonly StaleRule[] = [
  officeHolder,
  explicitDate,
  publishedElsewhere,
  formerHolder,
  accession,
  departure,
  rivalHolder,
  fiscalPeriod,
  newName,
  happening,
  contestWon,
  levelReached,
  resultOfYear,
  eventHeld,
  season,
  anniversary,
];
