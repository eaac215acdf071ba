// Makes up organisations, places, events, agreements and works in the forms in which newspapers name them; now and
// then takes a real one from the tables.

import { realm, ruler, troops } from "./madeUpHistory";
import { oddCompany, oddGovernment, vessel } from "./madeUpThings";
import type { Made, Maker } from "./maker";
import { capitalised, madeUpName, makePerson } from "./people";

const words = (text: string) => text.split(" ");
const FIELDS = words(
  "Health Education Labor Finance Trade Energy Transport Agriculture Culture Science Defense Justice Tourism Fisheries Environment Industry Technology Housing Commerce Welfare Interior Economy Immigration Forestry Planning Aviation Maritime Statistics Meteorological Nuclear Space Water Food Tax Customs Security Intelligence Space",
);
const BODIES = words(
  "Ministry Agency Bureau Authority Commission Administration Department Office Service Council Board",
);
const BUSINESS = words(
  "Motors Electronics Holdings Industries Foods Pharma Steel Energy Airlines Bank Capital Insurance Shipping Chemical Telecom Mining Technologies Systems Partners Group Semiconductor Biotech Construction Heavy Retail Media Logistics Petroleum Brewery Robotics Materials Cement Cosmetics Games Software Knitwear Stevedoring Apparel Textiles Garments Dairy Poultry Furniture Plastics Paper Printing Publishing Tobacco Rubber Tires Glass Ceramics Paints Toys Jewelry Optics Instruments Aerospace Aviation Defence Marine Towing Trucking Freight Express Tours Travel Hotels Resorts Casinos Properties Realty Developments Homes Engineering Contractors Design Consulting Advisory Securities Trust Credit Leasing Brokers Markets Supermarkets Stores Outfitters Pharmacies Diagnostics Devices Therapeutics Genomics Networks Broadcasting Pictures Studios Records Publications Newspapers Gas Power Renewables Solar Drilling Refining Minerals Gold Metals Machinery Tools Tractors Batteries Cables Displays Sensors Automation Security Cloud Data Analytics Interactive Mobile Wireless Satellite Seafood Fisheries Farms Vineyards Bakery Coffee Tea Sugar Beverages Distillers Confectionery Fashion Footwear Sports Fitness Education Academy Ventures Investments Equity Asset Wealth Dynamics Solutions Services International Worldwide",
);
const SUFFIXES = words("Inc. Corp. Co. Ltd. PLC AG SA Group Holdings Co.");
const GROUPS = words(
  "Association Federation Union Society Foundation Alliance Network Institute Council League Center Forum",
);
const CAUSES = words(
  "Teachers Farmers Nurses Doctors Workers Journalists Students Miners Human Rights Peace Climate Wildlife Consumers Veterans Lawyers Women Children Refugees Bankers Fishermen Drivers Writers Pilots Engineers",
);
const IDEAS = words(
  "Democratic Liberal National People's Progressive Conservative Social Labor Green Freedom Justice Reform Unity New Workers' Centre Republican Popular Independence Civic",
);
const SITES = words(
  "Airport Stadium Museum Station Hospital Palace Temple Cathedral Square Park Hall Bridge Tower Theater Prison Arena University-Hospital Shrine Mosque Library Hotel Mall Harbor",
);
const GAMES = words(
  "Open Cup Championships Games Olympics Marathon Masters Championship Festival Summit Forum Expo Biennale",
);
const WATERS = words("River Island Islands Lake Strait Mountains Valley Peninsula Bay Reef Desert Sea");
const REGIONS = words("Province Prefecture County State District Oblast Region Governorate");

type Kind = (maker: Maker) => string | Made;

export const KINDS: Readonly<Record<string, Kind>> = {
  Y: ({ random, cities, listed }) =>
    random.chance(0.15)
      ? capitalised(madeUpName(random))
      : random.chance(0.1)
        ? random.pick(listed.get("LOC")!)
        : random.pick(cities),
  G: (maker) =>
    `${maker.random.chance(0.3) ? `${maker.random.pick(["North", "South", "East", "West", "Central"])} ` : ""}${place(maker)} ${maker.random.pick(REGIONS)}`,
  H: (maker) =>
    maker.random.chance(0.25)
      ? `${maker.random.pick(["Mount", "Lake", "Cape", "Mt."])} ${place(maker)}`
      : `${place(maker)} ${maker.random.pick(WATERS)}`,
  F: (maker) =>
    maker.random.chance(0.2)
      ? `${maker.random.pick(["St.", "Saint"])} ${maker.random.pick([...maker.tables.people.forenames.keys()])} ${maker.random.pick(["Church", "Hospital", "Cathedral"])}`
      : `${place(maker)} ${maker.random.chance(0.3) ? `${maker.random.pick(["National", "International", "Central", "Memorial", "City", "Art", "Olympic"])} ` : ""}${maker.random.pick(SITES).replace("-", " ")}`,
  O: company,
  M: government,
  U: ({ random, ...maker }) =>
    random.pick([
      `${place({ random, ...maker })} University`,
      `University of ${place({ random, ...maker })}`,
      `${random.pick(maker.countries).name} National University`,
      `${place({ random, ...maker })} Institute of Technology`,
      `${random.pick([...maker.tables.people.surnames.keys()])} College`,
    ]),
  A: ({ random, listed }) =>
    random.chance(0.6)
      ? random.pick(listed.get("AGENCY")!)
      : `${madeUpName(random)} ${random.pick(["News", "Press", "News Agency", "Wire"])}`,
  R: party,
  K: (maker) =>
    maker.random.pick([
      `${place(maker)} ${maker.random.pick(words("United City FC Tigers Lions Rovers Eagles Giants Bulls Athletic Hawks Dragons"))}`,
      `FC ${place(maker)}`,
      `Real ${place(maker)}`,
      madeUpName(maker.random),
      place(maker),
    ]),
  B: association,
  I: international,
  J: (maker) =>
    `${place(maker)} ${maker.random.pick(["District Court", "High Court", "Supreme Court", "Police", "Court of Appeal", "Central District Court", "Criminal Court", "Prosecutors Office", "Police Department", "Metropolitan Police"])}`,
  E: event,
  L: agreement,
  W: work,
  X: ruler,
  V: realm,
  Z: troops,
  Q: vessel,
  D: ({ random, ...maker }) =>
    random.pick([
      `The ${place({ random, ...maker })} ${random.pick(words("Times Herald Post Tribune Gazette Journal Mail"))}`,
      `${madeUpName(random)} ${random.pick(words("Shimbun Ilbo Daily Zeitung Post"))}`,
      `${place({ random, ...maker })} Times`,
    ]),
};

function place({ random, cities }: Maker): string {
  return random.chance(0.4) ? madeUpName(random) : random.pick(cities);
}

function company(maker: Maker): Made {
  const { random, listed, tables } = maker;
  if (random.chance(0.15)) {
    const real = random.pick(listed.get("ORG")!);
    return { full: real, short: real };
  }
  if (random.chance(0.25)) return oddCompany(maker);
  const short = random.chance(0.5) ? madeUpName(random) : random.pick([...tables.people.surnames.keys()]);
  if (random.chance(0.15)) return { full: short, short };
  if (random.chance(0.12)) return twoWords(maker);
  if (random.chance(0.12)) return { full: `${short} & ${random.pick([...tables.people.surnames.keys()])}`, short };
  const business = random.chance(0.8) ? ` ${random.pick(BUSINESS)}` : "";
  const suffix = business === "" || random.chance(0.4) ? ` ${random.pick(SUFFIXES)}` : "";
  return { full: short + business + suffix, short };
}

function government(maker: Maker): Made {
  const { random, countries } = maker;
  if (random.chance(0.3)) return same(oddGovernment(maker, FIELDS));
  const field = random.pick(FIELDS);
  const body = random.pick(BODIES);
  const full = random.pick([
    `${field} Ministry`,
    `${field} Ministry`,
    `Ministry of ${field}`,
    `Ministry of ${field} and ${random.pick(FIELDS)}`,
    `Ministry of ${field}, ${random.pick(FIELDS)} and ${random.pick(FIELDS)}`,
    `${field} ${body}`,
    `National ${field} ${body}`,
    `Department of ${field}`,
    `${random.pick(countries).demonyms[0] ?? "Korean"} ${field} Ministry`,
    `${place(maker)} ${field} ${body}`,
    `Bank of ${random.pick(countries).name}`,
    `Federal ${field} ${body}`,
  ]);
  return { full, short: full };
}

function party(maker: Maker): Made {
  const { random, listed, countries } = maker;
  if (random.chance(0.2)) return same(random.pick(listed.get("ORG")!.filter((name) => name.endsWith("Party"))));
  if (random.chance(0.15)) return twoWords(maker);
  const short = random.pick(IDEAS);
  const full = random.pick([
    `${short} Party`,
    `${short} ${random.pick(IDEAS)} Party`,
    `${short} Party of ${random.pick(countries).name}`,
    `${short} Alliance`,
    `${short} Front`,
    `${short} Movement`,
    `${short} Union`,
  ]);
  return { full, short: full };
}

function association(maker: Maker): Made {
  const { random, countries } = maker;
  const cause = random.pick(CAUSES);
  return same(
    random.pick([
      `${random.pick(countries).demonyms[0] ?? "Korean"} ${cause} ${random.pick(GROUPS)}`,
      `National ${cause} ${random.pick(GROUPS)}`,
      `${random.pick(GROUPS)} of ${cause}`,
      `${cause} Without Walls`,
      `${place(maker)} ${random.pick(["Center for", "Institute for", "Council on"])} ${random.pick(FIELDS)} Studies`,
      `Save the ${cause}`,
    ]),
  );
}

function international({ random, listed }: Maker): Made {
  if (random.chance(0.6))
    return same(
      random.pick([
        "United Nations",
        "U.N.",
        "UNESCO",
        "NATO",
        "European Union",
        "EU",
        "ASEAN",
        "IMF",
        "World Bank",
        "IAEA",
        "WHO",
        "African Union",
        "OECD",
        "World Trade Organization",
        "Arab League",
        "Red Cross",
      ]),
    );
  if (random.chance(0.3)) return same(random.pick(listed.get("ORG")!));
  return same(
    `${random.pick(["International", "World", "African", "Asian", "European", "Pacific", "Global"])} ${random.pick(FIELDS)} ${random.pick(["Organization", "Agency", "Bank", "Forum", "Union", "Council"])}`,
  );
}

function event(maker: Maker): Made {
  const { random, countries, listed } = maker;
  if (random.chance(0.3)) return same(random.pick(listed.get("EVENT")!));
  const year = random.chance(0.3) ? `${1950 + random.below(80)} ` : "";
  return same(
    random.pick([
      `${year}${place(maker)} ${random.pick(GAMES)}`,
      `${random.pick(["Typhoon", "Hurricane", "Cyclone", "Tropical Storm", "Storm"])} ${madeUpName(random)}`,
      `${random.pick(countries).demonyms[0] ?? "Korean"} ${random.pick(["War", "Revolution", "Open", "Grand Prix", "Crisis"])}`,
      `Battle of ${place(maker)}`,
      `World ${random.pick(FIELDS)} ${random.pick(["Day", "Forum", "Summit", "Congress"])}`,
    ]),
  );
}

function agreement(maker: Maker): Made {
  const { random, listed } = maker;
  if (random.chance(0.2)) return same(random.pick(listed.get("TREATY")!));
  return same(
    random.pick([
      `${place(maker)} ${random.pick(words("Agreement Treaty Accord Pact Convention Protocol Declaration"))}`,
      `Treaty of ${place(maker)}`,
      `${random.pick(FIELDS)} ${random.pick(FIELDS)} Act`,
      `${random.pick(FIELDS)} Law`,
      `${random.pick(FIELDS)} and ${random.pick(FIELDS)} Act`,
      `Agreement on ${random.pick(FIELDS)} and ${random.pick(FIELDS)}`,
    ]),
  );
}

function work(maker: Maker): Made {
  const { random, tables } = maker;
  const title = random.pick([
    `The Last ${random.pick(words("Winter Train Letter Garden River Bell Summer Road"))}`,
    `${random.pick(words("Silent Broken Golden Distant Burning Paper"))} ${random.pick(words("Water Hills Birds Stones Rooms Mirrors"))}`,
    `A ${random.pick(words("House Night Map Song"))} in ${place(maker)}`,
  ]);
  return same(
    random.chance(0.35)
      ? `${random.chance(0.5) ? makePerson(tables, random).short : place(maker)} ${random.pick(words("Prize Award Medal"))}`
      : title,
  );
}

/** "Blue Lantern", "Formosa Nano", "Civic Bridge": companies and parties whose names do not say what they are. */
function twoWords({ random, cities }: Maker): Made {
  const first = random.chance(0.3)
    ? random.pick(cities)
    : random.pick(
        words("Blue Red Golden Civic New Our Global First Next Open Bright North Nova Alpha Prime Smart Silver"),
      );
  return same(
    `${first} ${random.pick(words("Bridge Lantern Nano Harbor Dawn Path Home Way Star Horizon Voice Wave Peak Labs Works Point Stone Tree Leaf Light Forward"))}`,
  );
}

function same(full: string): Made {
  return { full, short: full };
}
