// The text states one date and the hint from outside says another. The stated one wins; somebody should know.

import { fromGiven } from "../dateDocument";
import { type DateRule, linesOf } from "./rule";

export const contradictsGiven: DateRule = ({ source, documentDate }, hints) => {
  const given = fromGiven(hints.date);
  const { span, basis, earliest, latest, value } = documentDate;
  if (!given || !span || basis !== "stated" || earliest === null || latest === null) return [];
  if (given.earliest! <= latest && earliest <= given.latest!) return [];
  const lines = linesOf(source, span);
  const text = source.slice(span);
  const message = `The text says “${text}” (${value!}), but the date given for this document is ${hints.date!}. The text's date is used.`;
  const evidence =
    documentDate.evidence.length > 0
      ? documentDate.evidence
      : [{ ...span, line: lines.startLine, text, why: "stated" }];
  return [{ rule: "date.contradicts-given", severity: "warning", ...span, ...lines, message, evidence }];
};
