// Something happens at an event that was announced years before it was held: it opens or ends, or somebody wins a medal.
// The name alone says nothing, for such events are news from their award to long after their end.

import { addDays } from "../days";
import { MARK } from "../keyWords";
import { newNamesIn } from "../newNamesIn";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleKnowledge, type StaleRule } from "../staleRule";

/** Right behind the name. */
const HAPPENS =
  /^(?: \d{4})?(?:[’']s)?:? (?:opens?|closes?|ends?|begins?|starts?|kicks? off|gets? under ?way|concludes?|wraps? up|comes? to an end|final day|closing day|strikes|agrees|adopts|approves|reaches|fails|delivers|stalls|draws|tops?|attracts|welcomes|deal|deadlock|delegates|opening ceremony|closing ceremony|medal(?:s|ists?|lists?)?)\b(?! (?:date|time|ticket|sale|bid|volunteer|pavilion|site|venue))/i;
/** Right before the name: what people do there, told in the present. */
const DOING_THERE =
  /\b(?:addresses|arrives?|attends?|boycotts?|closes?|crash(?:es)? out|draws?|ends?|faces?|gathers?|greets?|joins?|leaves?|meets?|opens?|performs?|protests?|pulls? out|says?|shines?|speaks?|stars?|storms?|struggles?|stuns?|tells?|told|tours?|triumphs?|upsets?|visits?|walks? out|wins?|withdraws?|won) (?:(?:\S{1,15} ){0,3}(?:at|of|from|for|in) )?(?:the )?$/i;
const MEDAL =
  /\b(?:wins?|won|takes?|took|claims?|claimed|earns?|earned|captures?|grabs?|bags?) (?:\S{1,15} ){0,3}(?:gold|silver|bronze|medals?)\b|\b(?:gold|silver|bronze) (?:medall?ists?\b|for [A-Z])/i;
/** What is not said of the day itself. */
const NOT_YET =
  /\b(?:aims?|hopes?|hoping|bid|bids|dreams?|eyes|could|can|may|might|will|would|until|before|ahead|countdown|if|when|expected|plans?|prepar\w{1,3}|volunteers?|tickets?|sites?|(?<!visitors |visitor |visits |visit |trips |trip |due |flock |thanks )to|award\w{0,2}|host\w{0,3}|vows?|targets?|wants?|remember\w{0,3}|anniversary|years? (?:ago|after|on|since))\b/i;
/** So many code units before a name are read. */
const BEFORE = 60;
/** So long after its end a story of the event is still one of its time. @guess */
const AFTER_DAYS = 30;
const OPENS_OR_ENDS =
  /^(?: \d{4})?(?:[’']s)? (?:opens?|closes?|ends?|begins?|starts?|kicks? off|gets? under ?way|concludes?|wraps? up)(?!\p{L})/iu;
/** @guess as for results of a quarter */
const NEWS_DAYS = 200;

export const eventHeld: StaleRule = {
  id: "event-held",
  claim: "Something happens in the list at an event that was not held yet when the article was written.",
  weight: 0.7,
  needs: MARK.newName,
  examples: [
    {
      article: "2018-06-07",
      items: ["Expo 2025 Closes with Lanterns"],
      evidence: "Expo 2025",
      stale: true,
      direction: "later",
    },
    {
      article: "2019-02-01",
      items: ["Postwoman wins surprise gold at Paris Olympics"],
      evidence: "Paris Olympics",
      stale: true,
      direction: "later",
    },
    {
      article: "2016-02-01",
      items: ["Queen visits penguins at Expo 2025", "Fishers address nobody"],
      evidence: "Expo 2025",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-01-10",
      items: ["Tokyo Olympics open without spectators"],
      evidence: "Tokyo Olympics",
      stale: true,
      direction: "earlier",
    },
    { article: "2016-08-24", items: ["Rio Olympics end in the rain"], evidence: "Rio Olympics", stale: false },
    { article: "2016-08-20", items: ["Diver wins bronze at Rio Games"], evidence: "Rio Games", stale: false },
  ],
  counterExamples: [
    { item: "Osaka Expo pavilions take shape", why: "told before the event" },
    { item: "Gymnast aims to win gold at Paris Olympics", why: "only hoped for" },
    { item: "What became of the Expo 2025 mascot", why: "may be told at any time" },
  ],
  find: (sidebar, knowledge) => fromItems(sidebar.items, MARK.newName, (item) => evidenceIn(item, knowledge)),
};

function evidenceIn(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence[] {
  const held = newNamesIn(item, knowledge).filter(({ name }) => name.last !== null);
  if (held.length === 0 || NOT_YET.test(item.text)) return [];
  const medal = MEDAL.test(item.text);
  const found: SidebarEvidence[] = [];
  for (const { start, end, name } of held) {
    const behind = item.text.slice(end - item.start);
    const happens = medal || HAPPENS.test(behind);
    const before = item.text.slice(Math.max(0, start - item.start - BEFORE), start - item.start);
    if (!happens && !DOING_THERE.test(before)) continue;
    const { event, last } = name;
    // That it opens or ends is told on that day; what people did there, long after.
    const latest = OPENS_OR_ENDS.test(behind) ? addDays(last!, NEWS_DAYS) : null;
    const periods = [{ earliest: event, latest, knownUntil: addDays(last!, AFTER_DAYS) }];
    found.push({ start, end, periods, why: `held ${event!} to ${last!}` });
  }
  return found;
}
