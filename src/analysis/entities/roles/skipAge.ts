// "Jane Roe, 45, a professor": the age between a name and its role.

import type { RoleContext } from "./roleReader";

export function skipAge(t: number, end: number, { tokens }: RoleContext): number {
  const isAge = t + 1 < end && /^\d{1,3}$/.test(tokens[t]!.text) && tokens[t + 1]!.text === ",";
  return isAge ? t + 2 : t;
}
