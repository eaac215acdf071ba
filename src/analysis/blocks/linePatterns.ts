// What the words of a single short line say by themselves: a date, an e-mail address, a share button, a legal notice …
// Each test reads at most the first 200 code units, so that no line is too long for it.

const READ = 200;

/** The part of a line that the tests read. */
export function readable(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + READ));
}

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const CALENDAR = new RegExp(
  String.raw`\b(?:(?:${MONTH})\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\b|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`,
  "i",
);
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;
/** Every date and time of day has one; most lines have none. */
const FIGURE = /\d/;
const ONLY_FIGURES = /^\d+$/;
/** A stamp without a figure has one of these. */
export const AGO_WORDS = ["ago", "now", "yesterday"];
const AGO =
  /^(?:(?:about|over|an?) )?(?:\d{1,3} ?)?(?:[dhsw]|sec|min|hr|(?:second|minute|hour|day|week|month|year)s?) ago$|^(?:just now|yesterday)$/i;
/** What some pages put before: "Updated 2 hours ago". */
const STAMP_LABEL = /^(?:last )?(?:updated?|published|posted|modified|edited)(?: on)?:? /i;
/** What parts two stamps in one line. */
const BETWEEN_STAMPS = /[|•·]/;
/** What may stand in a stamp beside the date: weekdays, zones, "Updated:", "Published on", a separator. */
const STAMP_WORD =
  /^(?:a|am|pm|at|by|on|of|and|est|edt|cst|cdt|pst|pdt|gmt|utc|jst|kst|cet|cest|bst|ist|et|pt|updated?|published?|posted|modified|last|first|date|created|release[ds]?|time|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|st|nd|rd|th|min|mins|minutes?|read|\d+)$/i;
const MONTH_WORD = new RegExp(`^(?:${MONTH})$`, "i");

/** Dates or times of day and nothing else: "16:22 JST, February 23, 2022", "Updated: 2025.11.20", "2 hours ago". */
export function isStamp(line: string): boolean {
  if (line.length > 90) return false;
  if (!FIGURE.test(line)) return AGO.test(line.replace(STAMP_LABEL, ""));
  let dated = false;
  for (const part of line.split(BETWEEN_STAMPS)) {
    const stamp = part.trim().replace(STAMP_LABEL, "");
    if (AGO.test(stamp)) dated = true;
    else if (!onlyStampWords(part)) return false;
    else dated ||= CALENDAR.test(part) || CLOCK.test(part);
  }
  return dated;
}

function onlyStampWords(text: string): boolean {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  return words.every((word) => STAMP_WORD.test(word) || MONTH_WORD.test(word));
}

/** A day, not only a time. */
export function namesDay(line: string): boolean {
  return CALENDAR.test(line);
}

/** An e-mail address with little around it: the line tells how to reach somebody. */
export function isContact(line: string): boolean {
  if (line.length >= READ) return false;
  const at = line.indexOf("@");
  if (at < 1 || !/[\w.+-]@[\w-]{1,60}\.[a-z]{2}/i.test(line)) return false;
  return (line.match(/\S+/g) ?? []).length <= 14;
}

/** Every legal notice of letters with case has one of these, or the copyright sign. */
export const LEGAL_WORDS =
  "rights reserved copyright c cookie cookies privacy terms unauthorized published reproduced".split(" ");
const LEGAL =
  /©|\(c\) ?\d{4}|all rights reserved|copyright \d{4}|\bcookies?\b.{1,80}\b(?:use|agree|accept|consent|polic)|\b(?:use|uses|using|accept) cookies\b|privacy policy|terms (?:of (?:use|service)|and conditions)|unauthorized (?:reproduction|use)|may not be (?:published|reproduced)|無断転載/i;

export function isLegal(line: string): boolean {
  return LEGAL.test(line);
}

export const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    "share tweet print email e-mail like follow us facebook twitter x linkedin whatsapp instagram pinterest reddit " +
    "telegram line messenger youtube tumblr flipboard hatena pocket threads bluesky rss send save bookmark sms this on to " +
    "via by with article story post page the link and or comment comments shares"
  ).split(" "),
);

/** "FacebookTwitter" */
const GLUED = /[a-z][A-Z]/;
const WORD = /[\p{L}\d-]+/gu;

/** Nothing but names of networks and words of share buttons. */
export function isShare(line: string): boolean {
  if (line.length > 120) return false;
  let words = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(line); found; found = WORD.exec(line))
    for (const word of GLUED.test(found[0]) ? found[0].replace(/([a-z])([A-Z])/g, "$1 $2").split(" ") : found) {
      words++;
      if (words > 16 || !(SHARE_WORDS.has(word.toLowerCase()) || ONLY_FIGURES.test(word))) return false;
    }
  return words > 0 && /\p{L}{2}/u.test(line) && !/^(?:this|the|to|on|by|with|and|or)$/i.test(line);
}

const BYLINE =
  /^(?:by|written by|reported by|story by|words by|from|text by|von|par|por) (?:the )?\p{Lu}|\b(?:staff (?:writer|reporter)|correspondent|contributing writer|editorial writer)s?$/iu;

/** "By Jane Doe", "Jane Doe, Staff Writer". */
export function isByline(line: string): boolean {
  if (line.length > 100 || /[.!?]["”’)]?$/.test(line)) return false;
  if (!BYLINE.test(line)) return false;
  const words = line.match(/\S+/g) ?? [];
  if (words.length > 12) return false;
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return names >= 2 && names * 2 >= words.length;
}

const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,2} \p{Lu}[\p{L}.'’-]{1,20}$/u;

/** "Jeong Ji-hoon": two to four words with capitals and nothing else. */
export function isNameAlone(line: string): boolean {
  return NAME_ALONE.test(line);
}

const MENU_SIGN = /\s[|»›>·•]\s/u;
/** Fewer parts may be a title and its page. @guess */
const MENU_PARTS = 3;
const MENU_PART = /^\p{Lu}[\p{L}&'’-]{0,20}(?: [\p{L}&'’-]{1,20}){0,2}$/u;

/** "Home | World | Business": names of sections with a sign between each. */
export function isMenu(line: string): boolean {
  if (!MENU_SIGN.test(line)) return false;
  const parts = line.split(MENU_SIGN);
  return parts.length >= MENU_PARTS && parts.every((part) => MENU_PART.test(part.trim()));
}

const PLACED = /^\p{Lu}{3,}[\p{Lu} .'-]{0,30}(?:, [\p{L}. ]{2,30})?,? /u;
/** Words of "NEW YORK, Jan. 3, 2024 (Agence France-Presse) --", at most. @guess */
const PLACED_WORDS = 12;

/** "TOKYO, March 18, 2025 (Jiji) -": a dateline on a line of its own. */
export function isPlacedStamp(line: string): boolean {
  if (line.length > 90 || !FIGURE.test(line) || !/[)—–:-]$/.test(line) || !PLACED.test(line)) return false;
  return CALENDAR.test(line) && line.split(" ").length <= PLACED_WORDS;
}

const CAPTION =
  /^(?:photos?|pictured?|images?|file photo|caption|illustration|graphic|map|video)\s?[:|/-]|\((?:photos?|images?|picture|file photo|courtesy)(?: by| of| credit|:)? ?[^)]{0,60}\)$|\((?:file photo|reuters|ap|afp|getty images|kyodo|yonhap)(?:\/[^)]{0,40})?\)$|(?:photo|image) (?:by|credit|courtesy)[: ]|\/(?:reuters|ap|afp|getty images|kyodo|the yomiuri shimbun)$/i;

/** "Photo: …", "… (Reuters)": what stands under a picture. */
export function isCaption(line: string): boolean {
  return line.length < READ && CAPTION.test(line);
}
