// The words by which a verb’s tense is told where its tag alone does not tell it (tenseReader.ts).

export const FUTURE_MODALS = new Set([
  "will",
  "'ll",
  "’ll",
  "shall",
  "wo",
  "may",
  "might",
  "could",
  "can",
  "should",
  "must",
  "ca",
]);
export const PAST_AUXILIARIES = new Set(["was", "were", "had", "did", "has", "have", "been", "'ve", "’ve"]);
/** "is scheduled to", "are due": what is said of a plan lies ahead. */
export const PLANNED = new Set([
  "scheduled",
  "expected",
  "planned",
  "due",
  "slated",
  "set",
  "supposed",
  "going",
  "planning",
  "expecting",
  "likely",
  "bound",
  "poised",
  "ready",
]);
/** "is to resume": ahead, whatever the tagger takes "resume" for. */
export const BE_NOW = new Set(["is", "are", "'s", "’s"]);
export const PLANNING_VERBS = new Set([
  "plans",
  "plan",
  "expects",
  "expect",
  "intends",
  "intend",
  "hopes",
  "hope",
  "wants",
  "want",
  "aims",
  "aim",
  "proposes",
  "vows",
  "begins",
  "opens",
  "starts",
]);

/** "agreed to meet", "a plan to sell": what follows lies ahead even if the deciding is past. */
export const PLANNING_STEMS = new Set([
  "agreed", "agree", "decided", "offered", "promised", "threatened", "vowed", "pledged", "wanted", "hoped", "intended", "proposed", "asked", "invited",
  "ordered", "urged", "instructed", "summoned", "subpoenaed", "required", "advised",
  "want", "wants", "hope", "hopes", "scheduled", "plan", "plans", "planned", "planning", "expect", "expects", "expected", "expecting", "intend", "intends",
]); // prettier-ignore

export const DEMANDED = new Set(["called", "appealed", "pushed", "pressed"]);
export const SPANNING = new Set(["from", "for", "to", "through", "until", "starting", "beginning"]);

export const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);
export const NEGATIVE_SUBJECTS = new Set(["neither", "nor", "no", "nobody", "none", "no-one"]);
/** "Neither the mayor nor her deputy could": @guess how far such a word may be from its verb. */
export const SUBJECT_REACH = 8;

/** Verbs whose past looks like their stem. */
export const UNCHANGED = new Set([
  "read", "put", "set", "cut", "hit", "let", "shut", "cost", "hurt", "split", "spread", "quit", "bid", "cast", "burst", "bet", "shed", "upset", "beat",
]); // prettier-ignore

/** Irregular pasts that are no verb's stem, whatever the tagger takes them for: "the quake, which struck". */
export const PAST_ONLY = new Set([
  "ate", "became", "began", "bore", "bought", "broke", "brought", "built", "came", "caught", "chose", "clung", "crept", "dealt", "drank", "drew", "drove", "dug", "fed", "fell",
  "fled", "flew", "forbade", "forgave", "forgot", "fought", "froze", "gave", "got", "grew", "heard", "held", "hid", "hung", "kept", "knew", "led", "lent", "lost", "made", "meant",
  "met", "overcame", "overtook", "paid", "rang", "rode", "rose", "said", "sang", "sank", "sat", "sent", "shook", "shot", "shrank", "slept", "slid", "sold", "sought", "spent",
  "spoke", "sprang", "stole", "stood", "struck", "stuck", "swam", "swept", "swore", "swung", "taught", "threw", "told", "took", "tore", "understood", "undertook", "upheld", "went",
  "withdrew", "withheld", "withstood", "woke", "won", "wore", "wrote",
]); // prettier-ignore

/** "for comment", "the claim": what stands after these is a noun, whatever the tagger takes it for. */
export const AFTER_NO_VERB = new Set(["IN", "DT", "PRP$", "JJ", "CD", "POS"]);

/** "The police say on Saturday he was out": a report in the present tells nothing of the day. */
export const REPORTING = new Set([
  "say",
  "says",
  "report",
  "reports",
  "claim",
  "claims",
  "allege",
  "alleges",
  "believe",
  "believes",
]);

/** "could be seen", "could hear": what could be perceived was perceived. */
export const PERCEIVING = new Set(["see", "seen", "hear", "heard", "feel", "felt", "smell", "smelled", "smelt"]);
