// Titles that only a state has to give: where nothing else is said, they are of the country that the article is about.

import { remembered } from "../../../knowledge/remembered";

/** The words that stand before them: deputies and the like. */
const BEFORE = "(?:(?:deputy|vice|first|second|senior|acting|interim|assistant|parliamentary|state|executive) )*";

const OFFICES: readonly RegExp[] = [
  new RegExp(
    `^${BEFORE}(?:prime minister|premier|president|vice[- ]president|first lady|chancellor|crown prince(?:ss)?|king|queen|emperor|empress|sultan|state councill?or)$`,
    "i",
  ),
  // "Minister", "Health, Labor and Welfare Minister", "Minister of State for Home Affairs"; but not "church minister"
  /^(?!(?:church|prime) )(?:[\p{L},'’.-]+ ){0,7}ministers?$/iu,
  new RegExp(`^${BEFORE}minister (?:of|for|in charge of) .+$`, "i"),
  // "Finance Secretary", "Secretary of State"; but neither "secretary" nor "press secretary"
  /^(?:(?:deputy|permanent|assistant) )?(?:cabinet|executive|budget|finance|treasury|home|foreign|defen[cs]e|interior|justice|trade|commerce|labou?r|health|education|energy|agriculture|environment|transport(?:ation)?|public works|homeland security|agrarian reform|tourism) (?:under)?secretary$/i,
  /^secretary of (?:state|the treasury|\p{Lu}\p{L}+)$/u,
  // Hong Kong's: "Secretary for Security", "Secretary for Labour and Welfare"
  /^(?:(?:deputy|permanent) )?(?:under)?secretary for [\p{L}, ]+$/iu,
  // "army chief", "Navy chief of staff", "national police chief"
  /^(?:deputy )?(?:army|navy|air force|military|armed forces|national police) (?:chief(?: of staff)?|commander|commander-in-chief|spokes(?:man|woman|person))$/i,
  /^(?:deputy )?chief cabinet secretary$/i,
  /^(?:deputy )?(?:national security (?:advis[eo]r|director)|attorney general|prosecutor general|solicitor general|chief justice)$/i,
  /^(?:deputy )?(?:house|senate|national assembly|parliament|parliamentary) speaker$/i,
  /^(?:junta|military) (?:chief|leader)$/i,
  /^(?:ombudsman|auditor general)$/i,
];

export const PRESIDENT = /^(?:(?:acting|interim|vice|deputy|executive|senior)[ -])*president$/i;

/** Remembered, because few titles are asked for again and again. */
export const isStateOffice: (title: string) => boolean = remembered((title) => {
  if (PRESIDENT.test(title) && !title.includes("P")) return false; // "the president" may be a club's
  return OFFICES.some((office) => office.test(title));
});
