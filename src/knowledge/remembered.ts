// Answers that depend on a word or name alone, kept from one document to the next: names and titles come again and again.

/** Beyond so many answers all are dropped and asked again, so that memory stays bounded. @guess */
const MOST_ANSWERS = 5_000;
/** Longer texts are no names that come again. @guess */
const LONGEST = 100;

/** The same function, which answers at once what it was asked before. @param ask a pure function of its argument */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (text.length > LONGEST) return answer;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
