// The verb of a headline ("Japan eyes rise", "Fans clash with police"), which the tagger often takes for a noun: its
// training texts are no newspapers. Looks only at text without a full stop that shows no tense, and only for verbs that
// news tells with. Names no verb where the words may as well be a noun phrase ("Rate cuts in Norway").

import { isNoun, type MayBe, type Taggable } from "./taggable";
import { thirdPerson } from "./verbForms";

/**
 * Gives the first word of words[first, end) that must be the headline's verb its tag, and words behind it that seemed
 * to be one the tag of a noun; false if there is none.
 */
export function findHeadlineVerb(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): boolean {
  for (let i = first + 1; i < end; i++) {
    const { text, tag } = words[i]!;
    if (text.length < 3 || (i > first + 1 && !mayTell(text, words[i - 1]!)) || !MISREAD.has(tag)) continue;
    const form = text.toLowerCase();
    const isSingular = SINGULAR.has(form);
    if (!isSingular && !BARE.has(form)) continue;
    if (!(isSingular ? tellsOfOne(words, i, first, end, form, mayBe) : tellsOfSeveral(words, i, first, end, form)))
      continue;
    words[i]!.tag = isSingular ? "VBZ" : "VBP";
    if (i === first + 1 && !isNoun(words[first]!.tag)) words[first]!.tag = isSingular ? "NN" : "NNS"; // "Court/VB jails"
    for (let k = i + 1; k < end && k <= i + 2; k++) if (words[k]!.tag === "VBP") words[k]!.tag = "NN"; // "reports record/VBP loss"
    if (isSingular) goOn(words, i + 2, end);
    return true;
  }
  return false;
}

/** A form in -s, or a word behind several; asked first because it costs least. */
function mayTell(text: string, { tag, text: before }: Taggable): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === SMALL_S || last === CAPITAL_S || tag === "NNS" || tag === "NNPS" || SEVERAL.has(before);
}

const [SMALL_S, CAPITAL_S] = [115, 83];

/** "Kim slams Park, warns/NNS of war": what more the subject does. */
function goOn(words: readonly Taggable[], from: number, end: number): void {
  for (let i = from; i < end; i++) {
    const { text, tag } = words[i]!;
    const before = words[i - 1]!.tag;
    if ((before !== "," && before !== "CC") || !MISREAD.has(tag)) continue;
    const form = text.toLowerCase();
    if (SOLE_FORMS.has(form) || (before === "," && DIRECTED.get(form)?.includes(words[i + 1]?.text ?? "")))
      words[i]!.tag = "VBZ";
  }
}

/** Tags that the tagger gives such verbs. */
const MISREAD: ReadonlySet<string> = new Set(["NNS", "NN", "NNP", "NNPS", "JJ", "JJS", "VB", "VBP", "RB"]);
/** Before a plural, which is then no verb. */
const MODIFIERS: ReadonlySet<string> = new Set(["DT", "PRP$", "POS", "CD", "IN", "TO", "CC", ",", "NNS"]);
const OBJECTS: ReadonlySet<string> = new Set("NN NNS NNP NNPS JJ JJR JJS CD DT PRP PRP$ $ VBG VBP VB `` RB".split(" "));

function tellsOfOne(
  words: readonly Taggable[],
  i: number,
  first: number,
  end: number,
  form: string,
  mayBe: MayBe,
): boolean {
  const before = words[i - 1]!;
  if (MODIFIERS.has(before.tag)) return false;
  if ((before.tag === "JJ" || before.tag === "JJS") && (i > first + 1 || mayBe(before.text, "JJ"))) return false; // "New rules"
  if (SOLE_FORMS.has(form)) return true;
  if (i + 1 >= end) return false;
  const { tag, text } = words[i + 1]!;
  if (tag === "IN" || tag === "TO" || tag === "RP") return DIRECTED.get(form)?.includes(text.toLowerCase()) ?? false;
  if (MOVING_FORMS.has(form)) return tag === "CD" || tag === "RB" || tag === "$";
  if (!OBJECTS.has(tag) || !TRANSITIVE_FORMS.has(form)) return false;
  const closing = tag === "NN" && i + 2 < end ? words[i + 2]!.tag : "";
  return closing !== "VBN" && closing !== "VBD"; // "Tax cuts plan unveiled"
}

/** "Fans clash", "Nurses strike over pay", "Gunmen attack village" */
function tellsOfSeveral(words: readonly Taggable[], i: number, first: number, end: number, form: string): boolean {
  const { tag, text } = words[i - 1]!;
  const before = text.toLowerCase();
  const opens = i === first + 1 && PLURAL.test(text) && tag !== "IN";
  if (!opens && tag !== "NNS" && tag !== "NNPS" && !SEVERAL.has(before)) return false;
  if (COMPOUNDING.has(before)) return false;
  const next = i + 1 < end ? words[i + 1]!.tag : "";
  return SOLE_BARE.has(form) || (next !== "VBN" && next !== "VBD"); // "Nurses strike called off"
}

const PLURAL = /[^su]s$/;
/** Plurals without -s. */
const SEVERAL: ReadonlySet<string> = new Set(
  "police people men women children gunmen firemen fishermen policemen servicemen militiamen tribesmen businessmen crew".split(
    " ",
  ),
);
/** Plurals that stand before nouns: "arms deal", "sports ban". */
const COMPOUNDING: ReadonlySet<string> = new Set(
  "arms sports savings jobs drugs rights goods customs systems news united states nations".split(" "),
);

/** Verbs whose form in -s no noun has. @source typed by hand from general knowledge of newspaper English */
const SOLE =
  "abandon abolish accept accuse achieve acquire acquit adjourn admit adopt advise allege allow amend amplify " +
  "announce apologise apologize appoint approve argue arrive assassinate assure avert avoid await become behead " +
  "believe besiege betray bolster borrow brace bring build buy cancel capsize carve celebrate choose cite " +
  "clarify clear clinch coax collide commit compete complain complete concede conclude condemn confess confirm " +
  "confiscate confront continue cooperate create criticise criticize dampen dash decide declare decry deepen " +
  "defend defer deflate defuse defy deliver demolish denounce deny deploy deport derail deride descend deserve " +
  "destroy detain deter devastate develop devour die dig dim disappear disband disclose discover dismiss " +
  "disrupt dissolve divert divide dominate donate drag drown dwindle earn ease elect embrace emerge enact " +
  "endorse enforce engulf enlist enter entice erupt establish evacuate evade examine exceed exclude execute " +
  "exonerate expand expect expel explain explode expose express extend extinguish extradite flee forbid forgive " +
  "free gather get give go grapple greet grow gut hamper happen harden hear hinder hire hurl identify ignite " +
  "ignore imperil implicate impose improve include indict infect inflict inform inherit injure insist inspect " +
  "inspire install intensify intercept introduce invade invest investigate invite involve join joust keep " +
  "kidnap lambast lambaste lament languish laud lay learn legalise legalize lend let liberate linger loom " +
  "loosen lose maim maintain maul melt merge mobilise mobilize mock mourn mull nab near nominate obtain occupy " +
  "oppose ordain oust outlaw outpace overcome overrule overshadow overtake overthrow overturn owe own paralyse " +
  "paralyze perish persist persuade plead postpone pour predict prepare preserve prevent proclaim produce " +
  "prohibit prolong propose prosecute provide provoke publish punish pursue quell quit ravage react reaffirm " +
  "rebuild receive recognise recognize recommend reconsider recover reduce reelect refer refuse regain reignite " +
  "reinforce reinstate reject rejoin relax relocate remain remember remove rename renew reopen replace reprieve " +
  "resign resist resolve respond restore restrict resurface retain retake retire reunite reveal revise revive " +
  "revoke say scold see seek seem seize sell settle shatter shelve shun shut slam slash slay solve speak spend " +
  "squander steal stoke strengthen strive stun submit succeed sue suffer suggest surpass surround survive " +
  "suspend swear swell take tell tempt testify thank threaten thrive thwart tighten topple trounce undergo " +
  "unearth unify unite unleash unveil uphold uproot vacate vanish verify veto vindicate wait warn weaken weigh " +
  "widen withdraw withstand woo worsen write";

/** Verbs with an object whose form in -s is a noun in the plural too: "cuts", "reports". @source the same */
const NOUNS_TOO =
  "aid aim air alarm anger answer appeal arrest attack auction award axe back ban bar battle beat bet bid blame " +
  "blast block blow bomb boost boycott brand breach break burn bust call capture cast catch cause caution " +
  "challenge change charge chase check claim convict cost court cover crash cripple crown crush cull curb cut " +
  "damage dare debate debut defeat defect delay ditch document dodge doubt down draft draw dump enter escape " +
  "estimate eye face fail favor favour fear ferry fight fine fire flag foil follow force forecast forge freeze " +
  "fuel fund gain gamble grab grant grill grip guarantee guard hail halt hand haunt head hike hit hold honor " +
  "honour hope host hunt hurt jail jolt judge kill knock lash laud launch lead leap leave lift limit link lock " +
  "loot lure map mark marry match meet mob murder name need offer open order overhaul pardon pick pitch plan " +
  "play pledge pound praise press probe promise protest pull pump push query question quiz raid raise rap rate " +
  "rattle reach rebuff rebuke recall recruit release remand report rescue restart resume reverse review reward " +
  "risk rock rout row rule sack salute save scare scoop scrap seal search send sentence set shake shed shell " +
  "shelter shield shift ship shock shoot show sign signal slap snag snatch snub spar spark split spot spur spy " +
  "stab stall start stay steer stop storm strike succumb summon support suspect swallow swap sweep tackle tap " +
  "target tax tease test throw tip top torch toss total tour transfer trap trigger triumph tweet upset urge use " +
  "visit vow want watch welcome win wound wrap wreck yield";

/** What prices and tolls do. @source the same */
const MOVING =
  "climb dip drop edge fall inch jump leap plummet plunge rally rise sink slide slip slump soar surge swing " +
  "tumble";

/** What several do: "Thousands march". @source the same */
const OF_SEVERAL =
  "clash close collapse end flock flood land look march move pay queue rage retreat return revolt riot run rush " +
  "sail share sit sleep stand step travel trek turn vote walk work";

/** What may follow those in -s that go with a preposition or particle; with others they are nouns ("talks in Oslo"). @source the same */
const DIRECTIONS =
  "backs:down,out,off bows:to,out breaks:out,up,down,into,with burns:down calls:for,on,off checks:into,in,out crashes:into,through,out " +
  "cuts:off,back,out closes:in,on,at debuts:at,in,on draws:up,on,to enters:into faces:off,up falls:to,by,below,into,through,behind,as,after,amid " +
  "fights:back,off,on,for fires:back,at,on heads:to,into,for,home hits:out,back holds:on,off,up,onto hunts:for kicks:off,out lashes:out,at " +
  "launches:into leads:to leaves:for lets:off,out lifts:off looks:to,at,into,for marches:to,into,on,past,through meets:with moves:to,into,on,out,for " +
  "opens:in,at,to,on,up,for,with pulls:out,off,back,over pushes:for,back,through,ahead reaches:out,for returns:to,from,as,after,with,home " +
  "rises:to,by,above,past,as,after,amid drops:to,by,below,out,as,after,amid jumps:to,by,above,past,as,after,amid climbs:to,by,above,past,as " +
  "dips:to,by,below,as edges:up,down,to,toward,towards slides:to,by,below,as,after,amid slips:to,by,below,into,as,past slumps:to,by,as,after,amid " +
  "soars:to,by,above,past,as,after sinks:to,into,off,below,after,near surges:to,by,above,past,as,after tumbles:to,by,as,after,amid swings:to,into " +
  "plunges:to,into,by,off,as rallies:to,as,after,behind rules:on,out,against,for,in runs:for,into,out,off,through sails:to,into,past seeks:out " +
  "sets:off,out,up,aside shuts:down,off,out signs:up,off,for slams:into,on spreads:to,across,through,into stands:by,down,for,up,trial starts:in,on,at,with,to " +
  "stays:in,on,at,out steps:down,up,in,aside,into strikes:out,off,down,near sweeps:through,into,across,past,aside takes:off,over,to,on,up,out,aim " +
  "teams:up tears:through,into,down tests:out ties:with tops:out,off travels:to turns:to,into,down,off,on,up,himself visits:with votes:to,for,against,on,down " +
  "walks:out,off,free,away wants:to wins:in,at,on,by,over withdraws:from works:with,to,on pleads:to,not plans:to,for,on hopes:to,for vows:to promises:to " +
  "offers:to needs:to fears:for,over warns:of appeals:to,for,against answers:to,for";

function formsOf(verbs: string): readonly string[] {
  return verbs.split(" ").map(thirdPerson);
}

const DIRECTED: ReadonlyMap<string, readonly string[]> = new Map(
  DIRECTIONS.split(" ").map((entry) => {
    const [form = "", words = ""] = entry.split(":");
    return [form, words.split(",")];
  }),
);
const SOLE_BARE: ReadonlySet<string> = new Set(SOLE.split(" "));
const BARE: ReadonlySet<string> = new Set(`${SOLE} ${NOUNS_TOO} ${MOVING} ${OF_SEVERAL}`.split(" "));
const SOLE_FORMS: ReadonlySet<string> = new Set(formsOf(SOLE));
const TRANSITIVE_FORMS: ReadonlySet<string> = new Set(formsOf(NOUNS_TOO));
const MOVING_FORMS: ReadonlySet<string> = new Set(formsOf(MOVING));
const SINGULAR: ReadonlySet<string> = new Set([
  ...SOLE_FORMS,
  ...TRANSITIVE_FORMS,
  ...MOVING_FORMS,
  ...DIRECTED.keys(),
]);
