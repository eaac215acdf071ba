// A name that people add to the tables; a file of its own, because both the tables and their reader need it.

import type { EntityType } from "../model";

export interface OwnName {
  readonly type: EntityType;
  readonly name: string;
  /** Other names of the same. */
  readonly also: readonly string[];
}
