// The names of months that stand in the stamps of lists.

/**
 * The names of months and their abbreviations, by month, in the languages whose portals print English news: English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Danish, Polish, Turkish, Indonesian.
 */
const MONTHS = [
  "january jan januar januari janvier janv enero ene gennaio gen janeiro stycznia ocak",
  "february feb februar februari février fevrier févr fevr febrero febbraio fevereiro fev lutego şubat subat",
  "march mar mars märz maart mrt marts marzo março marco marca mart maret",
  "april apr avril avr abril abr aprile kwietnia nisan",
  "may mai mayo maggio maio mei maj maja mayıs mayis",
  "june jun juni juin junio giugno giu junho czerwca haziran",
  "july jul juli juillet juil julio luglio lug julho lipca temmuz",
  "august aug août aout agosto ago augustus agustus sierpnia ağustos agustos",
  "september sept sep septembre septiembre settembre set setembro eylül eylul września",
  "october oct oktober okt octobre octubre ottobre ott outubro out oktober października ekim",
  "november nov novembre noviembre novembro listopada kasım kasim",
  "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember grudnia aralık aralik",
];
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
