// The settings as the client gives them: checked, never trusted to have the right shape.

import { DEFAULT_MAX_FILES } from "./indexer";

export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxFiles: number;
}

/** From the client's `glossator` section, or from anything else: what does not fit is the default. */
export function readSettings(section: unknown): Settings {
  const all = isObject(section) ? section : {};
  const index = isObject(all["index"]) ? all["index"] : {};
  const limit = index["maxFiles"];
  return {
    include: strings(all["include"]),
    exclude: strings(all["exclude"]),
    maxFiles: typeof limit === "number" && Number.isInteger(limit) && limit >= 0 ? limit : DEFAULT_MAX_FILES,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string" && item !== "") : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
