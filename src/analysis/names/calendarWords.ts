// Weekdays and months: they have a capital, stand beside names, and are hardly ever a part of one.

export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec."
  ).split(" "),
);
