// Says whether one line of a page is there to tell its date: nothing but the date, or the date with a label ("Published", "Updated"),
// a byline or a place; or a news dateline at the head of a paragraph ("SEOUL, March 12 (…) —").

import { type SourceText, type TimexCandidate } from "../../model";

export type StampLabel = "published" | "updated" | "dateline" | "none";

export interface StampReading {
  readonly candidate: TimexCandidate;
  readonly label: StampLabel;
}

/** Longer lines are prose; only a dateline at their head counts. */
const LONGEST_LINE = 200;

export function readStampLine(
  source: SourceText,
  line: number,
  candidates: readonly TimexCandidate[],
): StampReading | null {
  const first = candidates.find(isDay);
  if (!first) return null;
  const span = source.lineSpan(line);
  if (isDateline(source.text, span.start, first, span.end)) return { candidate: first, label: "dateline" };
  if (span.end - span.start > LONGEST_LINE) return null;
  const rest = restOf(source.text, span, candidates);
  if (!isFurniture(rest, first, span)) return null;
  return (
    labelled(source.text, span.start, candidates.filter(isDay)) ?? { candidate: first, label: labelOf(rest.before) }
  );
}

/** With a day: stamps are days, never months or years. */
function isDay({ form }: TimexCandidate): boolean {
  return form.kind === "calendar" && form.month !== undefined && form.day !== undefined && !form.impossible;
}

interface Rest {
  /** Lower case, what stands before the first date. */
  readonly before: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** The line without its time expressions. */
function restOf(text: string, span: { start: number; end: number }, candidates: readonly TimexCandidate[]): Rest {
  let at = span.start;
  const parts: string[] = [];
  for (const { start, end } of candidates) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    at = Math.min(end, span.end);
  }
  parts.push(text.slice(at, span.end));
  const rest = parts.join(" ");
  const words = rest.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  return {
    before: (parts[0] ?? "").toLowerCase(),
    words: words.filter((word) => !LABEL_WORDS.has(word.toLowerCase().replace(/\.$/, ""))),
    text: rest,
  };
}

/** What portals in other languages set before the day of publication, and of the last change; in small letters. */
const PUBLISHED_ABROAD = [
  "입력", "기사입력", "등록", "승인", "발행", "게재", "송고", "公開", "公開日", "配信", "掲載", "投稿", "発行", "发布", "發布", "發佈", "发布时间", "發布時間", "发表", "發表", "刊登", "時間", "时间",
  "veröffentlicht", "erstellt", "stand", "publié", "publiée", "publicado", "publicada", "pubblicato", "pubblicata", "gepubliceerd", "opublikowano", "опубликовано", "diterbitkan", "dipublikasikan", "yayınlanma", "giriş",
]; // prettier-ignore
const UPDATED_ABROAD = [
  "수정", "최종수정", "최종", "업데이트", "更新", "更新日", "最終更新", "最終更新日", "更新时间", "更新時間", "aktualisiert", "actualisé", "modifié", "mis", "mise", "jour", "à", "actualizado", "actualizada",
  "atualizado", "atualizada", "aggiornato", "aggiornata", "bijgewerkt", "zaktualizowano", "обновлено", "diperbarui", "güncelleme",
]; // prettier-ignore

const LABEL_WORDS = new Set([
  "published", "posted", "updated", "update", "created", "modified", "revised", "edited", "submitted", "added", "released", "issued", "filed", "first", "originally", "last", "date", "dated",
  "input", "time", "story", "article", "news", "on", "at", "by", "of", "in", "the", "hrs", "hours", "am", "pm", "uk", "us", "est", "edt", "pst", "pdt", "cst", "cdt", "et", "pt", "gmt", "utc", "ist", "bst",
  "timestamp", "local", "print", "online", "web", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "h", "min", "read", "minutes", "ago",
  ...PUBLISHED_ABROAD, ...UPDATED_ABROAD, "오전", "오후", "시", "분", "일", "기사", "午前", "午後", "上午", "下午", "時", "时", "分", "日", "uhr", "le", "am", "el", "em", "il", "às", "alle", "a", "les",
]); // prettier-ignore

/** @guess a byline with name, role and paper has at most so many words */
const LONGEST_BYLINE = 9;

/** Words beside the date are labels, or a byline's or place's capitalised words; a sentence is neither. */
function isFurniture(rest: Rest, first: TimexCandidate, span: { start: number; end: number }): boolean {
  if (rest.words.length === 0) return true;
  if (rest.words.length > LONGEST_BYLINE) return false;
  const ends = /[.!?]["”’')\]]*\s*$/.test(rest.text) && !/\b[ap]\.?m\.\s*$/i.test(rest.text);
  if (ends && rest.words.length > 3) return false;
  const small = rest.words.filter((word) => word === word.toLowerCase() && !LINKING.has(word));
  const hasLabel = labelOf(rest.before) !== "none";
  if (small.length > 0) return hasLabel;
  const atEdge =
    first.start - span.start <= 3 ||
    span.end - first.end <= 20 ||
    /[|•·:–—-]\s*$/.test(rest.before) ||
    /^\s*by\b/.test(rest.before);
  return atEdge || hasLabel;
}

const LINKING = new Set(["and", "for", "from", "to", "with", "via", "de", "van", "von", "a"]);

const PUBLISHED =
  /\b(?:publi(?:shed|cation)|posted|created|issued|released|submitted|filed|originally|date|dated|input)\b/;
const UPDATED = /\b(?:updated?|modified|revised|edited|last)\b/;

function labelOf(before: string): StampLabel {
  if (PUBLISHED.test(before) && !/\blast (?:updated|modified)\b/.test(before)) return "published";
  return UPDATED.test(before) ? "updated" : labelAbroad(before);
}

function labelAbroad(before: string): StampLabel {
  const label = before.match(/\p{L}+/gu)?.at(-1);
  if (label === undefined) return "none";
  return PUBLISHED_ABROAD.includes(label) ? "published" : UPDATED_ABROAD.includes(label) ? "updated" : "none";
}

/** Of several dates on a line the one whose own label says that it was published. */
function labelled(text: string, lineStart: number, days: readonly TimexCandidate[]): StampReading | null {
  let from = lineStart;
  for (const candidate of days) {
    const label = labelOf(text.slice(from, candidate.start).toLowerCase());
    if (label === "published") return { candidate, label };
    from = candidate.end;
  }
  return null;
}

/** The farthest that a dateline's date can be from the line's start: "WASHINGTON, D.C., United States, 12 September 2021". */
const DATELINE_REACH = 60;

/** "SEOUL, March 12 (Yonhap) —", "LONDON, May 3, 2013 /PRNewswire/ --": capitals first, a bracket or dash after. */
function isDateline(text: string, lineStart: number, first: TimexCandidate, lineEnd: number): boolean {
  if (first.start === lineStart || first.start - lineStart > DATELINE_REACH) return false;
  const place = text.slice(lineStart, first.start);
  const city = /^\W{0,2}(\p{Lu}[\p{L}.'’-]*(?:[ \t]\p{Lu}[\p{L}.'’-]*){0,3})/u.exec(place)?.[1];
  if (!city || !/[,(]\s*$/.test(place) || /\p{Ll}{3}[ \t]\p{Ll}/u.test(place)) return false;
  const after = text.slice(first.end, Math.min(lineEnd, first.end + 40));
  return /^\s*(?:[(/[—–]|--|-\s|\)\s*(?:[—–]|--|[\-,]))/.test(after);
}
