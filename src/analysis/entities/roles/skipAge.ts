// "Jane Roe, 45, a professor", "Lu Shiow-yen (盧秀燕), who leads": what may stand between a name and its role.

import type { RoleContext } from "./roleReader";

export function skipAge(t: number, end: number, { tokens }: RoleContext): number {
  const isAge = t + 1 < end && /^\d{1,3}$/.test(tokens[t]!.text) && tokens[t + 1]!.text === ",";
  return isAge ? t + 2 : t;
}

/** "Lu Shiow-yen (盧秀燕), a member of …": the name in its own script. */
export function behindScript(t: number, end: number, context: RoleContext): number {
  const { tokens } = context;
  const inside = t + 2 < end && tokens[t]!.text === "(" ? context.startingAt(t + 1) : null;
  if (inside?.mention.type === "LOC" && tokens[inside.endToken]?.text === ")") return inside.endToken + 1; // "Amara Nwosu (Nigeria), weaver"
  if (t + 2 >= end || tokens[t]!.text !== "(" || /^[\p{Lu}\p{Ll}\d]/u.test(tokens[t + 1]!.text)) return t;
  for (let k = t + 2; k < Math.min(end, t + 8); k++) if (tokens[k]!.text === ")") return k + 1;
  return t;
}
