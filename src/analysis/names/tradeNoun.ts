// Nouns for firms that have a capital only because a sentence begins with them: "Drugmaker Kangyi Biopharma said …". Those
// with which official names begin, such as "Bank", are none.

const TRADE_NOUNS =
  /^(?:Drug|Car|Auto|Chip|Plane|Steel|Toy|Phone|Watch|Tool)maker$|^(?:Shipbuilder|Retailer|Lender|Insurer|Brokerage|Startup|Conglomerate|Sponsor|Operator|Subsidiary|Rival|Supplier|Refiner|Broadcaster)$/;

export function isTradeNoun(word: string): boolean {
  return TRADE_NOUNS.test(word);
}
