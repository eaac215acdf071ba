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
  /^(?:(?:deputy|permanent|assistant) )?(?:cabinet|(?:[\p{L},'’-]+ ){0,4}\p{L}+ cabinet|executive|budget|finance|treasury|home|foreign|defen[cs]e|interior|justice|trade|commerce|labou?r|health|education|energy|agriculture|environment|transport(?:ation)?|public works|homeland security|agrarian reform|tourism|social (?:welfare|services|development)|(?:interior and )?local government|science(?: and technology)?|information|migrant workers|economic planning|state|national defen[cs]e|culture|sports?|works|(?:information and )?communications|digital) (?:under)?secretary$/iu,
  /^secretary of (?:state|the treasury|\p{Lu}\p{L}+)$/u,
  // Hong Kong's: "Secretary for Security", "Secretary for Labour and Welfare"
  /^(?:(?:deputy|permanent) )?(?:under)?secretary for [\p{L}, ]+$/iu,
  // "army chief", "Navy chief of staff", "national police chief"
  /^(?:deputy )?(?:army|navy|air force|military|armed forces|national police) (?:chief(?: of staff)?|commander|commander-in-chief|spokes(?:man|woman|person))$/i,
  /^(?:deputy )?chief cabinet secretary$/i,
  /^(?:deputy )?(?:national security (?:advis[eo]r|director)|attorney general|prosecutor general|solicitor general|chief justice)$/i,
  /^(?:deputy )?(?:(?:lower |upper )?house|senate|national assembly|assembly|parliament|parliamentary) speaker$/i,
  // "presidential spokesperson", "government spokesman", "presidential chief of staff"
  /^(?:deputy |chief )?(?:presidential|government|cabinet|palace) (?:spokes(?:man|woman|person)|(?:press )?secretary|advis[eo]r|aide|policy chief|chief of staff|envoy)$/i,
  /^(?:presidential|state) (?:advis[eo]r|aide|envoy|secretary) for .+$/i,
  // "Federal police chief", "coast guard commander", "immigration chief"
  /^(?:deputy )?(?:federal police|coast guard|coastguard|border guard|national guard|immigration|customs|tax|intelligence|spy|secret service|disaster agency|election) (?:chief|commander|commandant|commissioner)$/i,
  /^(?:navy|air force|army|military) (?:commander|chief)$/i,
  /^(?:deputy )?(?:state|federal) (?:president|attorney general|prosecutor general)$/i,
  /^(?:junta|military) (?:chief|leader)$/i,
  /^(?:ombudsman|auditor general)$/i,
];

export const PRESIDENT = /^(?:(?:acting|interim|vice|deputy|executive|senior)[ -])*president$/i;

/** Remembered, because few titles are asked for again and again. */
export const isStateOffice: (title: string) => boolean = remembered((title) => {
  if (PRESIDENT.test(title) && !title.includes("P")) return false; // "the president" may be a club's
  return OFFICES.some((office) => office.test(title));
});

/**
 * Offices that one state alone has by that name in English news, wherever the report is from.
 * @source the governments' own English names of their offices
 */
const ONE_STATES: readonly (readonly [title: RegExp, state: string])[] = [
  [/^(?:(?:deputy|assistant) )?chief cabinet secretary$/i, "Japan"],
  [
    /^(?:(?:shadow )?chancellor of the exchequer|lord chancellor|chancellor of the duchy of lancaster|chief secretary to the treasury)$/i,
    "United Kingdom",
  ],
  [
    /^secretary of state$|^(?:(?:deputy|assistant) )?secretary of (?:the (?:treasury|interior|navy|army|air force)|homeland security|veterans affairs|energy|commerce|labor|defense|war)$/i,
    "United States",
  ],
  [
    /^(?:treasury secretary|homeland security secretary|housing secretary|veterans affairs secretary|surgeon general)$/i,
    "United States",
  ],
  [/^(?:taoiseach|t[áa]naiste)$/i, "Ireland"],
];

/** "Chancellor of the Exchequer" → United Kingdom; null for all that several states have. */
export const ownerByTitle: (title: string) => string | null = remembered((title) => {
  for (const [office, state] of ONE_STATES) if (office.test(title)) return state;
  return null;
});
