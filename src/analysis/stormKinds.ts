// What is called by the word behind it: "Typhoon Maring" → Maring. Apart from the stages because finding and linking
// both ask.

export const STORM_KINDS: ReadonlySet<string> = new Set(["Typhoon", "Hurricane", "Cyclone", "Storm", "Operation"]);
