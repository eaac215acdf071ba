// Titles with long complements, before commas and styles, of somebody's aides, and those that the words around a name give
// it in reports: our own sentences.

import { testRoles } from "./testRoles";

/** Sentence, the person, the roles ("none" where the words give none). */
const BEFORE_COMMAS: readonly (readonly [text: string, person: string, roles: string])[] = [
  [
    "The vice president of the nurses' union, Elena Kostova, told reporters so.",
    "Elena Kostova",
    "current vice president of nobody",
  ],
  [
    "The head of the Energy Ministry's Grid Safety Office, Abbas Karimi, said so.",
    "Abbas Karimi",
    "current head of Grid Safety Office",
  ],
  ["The chief of the ferry operator's rescue team, Anders Holm, said so.", "Anders Holm", "current chief of nobody"],
  [
    "Norway's Minister of Fisheries, Ingrid Solberg, will visit Tromso.",
    "Ingrid Solberg",
    "current Minister of Fisheries of Norway",
  ],
  [
    "Norway's Minister of Justice Gunnar Lindqvist signed it.",
    "Gunnar Lindqvist",
    "current Minister of Justice of Norway",
  ],
  [
    "The Minister of Natural Resources and Energy, Peter Mutua, declined comment.",
    "Peter Mutua",
    "current Minister of Natural Resources and Energy of nobody",
  ],
  [
    "Kenya's Minister for Foreign Affairs, Jane Hill, agreed.",
    "Jane Hill",
    "current Minister for Foreign Affairs of Kenya",
  ],
  [
    "Permanent Secretary in the Ministry of Works, Jane Hill, agreed.",
    "Jane Hill",
    "current Permanent Secretary of Ministry of Works",
  ],
  ["The hall is closed, a spokeswoman, Jane Hill, said on Monday.", "Jane Hill", "current spokeswoman of nobody"],
  ["He came with a lawyer, Jane Hill, on Monday.", "Jane Hill", "current lawyer of nobody"],
  ["Ghana's health minister, Dr Kwame Boateng, said so.", "Kwame Boateng", "current health minister of Ghana"],
  ["Ghana's trade minister, Mrs. Ama Boateng, said so.", "Ama Boateng", "current trade minister of Ghana"],
  [
    "Hanil Bank's spokesman, Rep. Kim Min-su, denied it.",
    "Kim Min-su",
    "current spokesman of Hanil Bank; current Rep. of nobody",
  ],
  [
    "The leader of Harwick Council, Councillor John Pryce, said so.",
    "John Pryce",
    "current leader of Harwick Council; current Councillor of Harwick Council",
  ],
  [
    "The Water Affairs Department (WAD) director-general, Zanele Dube, told the court.",
    "Zanele Dube",
    "current director-general of Water Affairs Department",
  ],
  [
    "A professor of economics at Hanil University, Lee Da-in, disagreed.",
    "Lee Da-in",
    "current professor of Hanil University",
  ],
  [
    "Hanil Steel Inc.'s chief financial officer, James Alder, resigned.",
    "James Alder",
    "current chief financial officer of Hanil Steel Inc.",
  ],
  ["Oslo-based economist Jane Hill, 45, agreed.", "Jane Hill", "current economist of nobody"],
  [
    "Hanil Securities senior North American economist Jane Hill agreed.",
    "Jane Hill",
    "current senior economist of Hanil Securities",
  ],
  ["Hanil Bank Chief Risk Officer Jane Hill agreed.", "Jane Hill", "current Chief Risk Officer of Hanil Bank"],
  ["Hanil Bank chief product officer Jane Hill agreed.", "Jane Hill", "current chief product officer of Hanil Bank"],
  ["U.S. District Judge Jane Hill ruled on Monday.", "Jane Hill", "current District Judge of United States"],
  ["Escambia County Sheriff's Deputy Jane Hill was hurt.", "Jane Hill", "current Sheriff's Deputy of Escambia County"],
  ["Chief Inspector Jane Hill said so.", "Jane Hill", "current Chief Inspector of nobody"],
  ["Detective Jane Hill from West Mercia Police said so.", "Jane Hill", "current Detective of West Mercia Police"],
  ["Analyst Jane Hill at Hanil Securities cut the rating.", "Jane Hill", "current Analyst of Hanil Securities"],
  ["He met President Jane Hill at the United Nations.", "Jane Hill", "current President of nobody"],
  ["He was told to guard Jane Hill at night.", "Jane Hill", "none"],
  ["They talked to economist Jane Hill at night.", "Jane Hill", "current economist of nobody"],
  [
    "Chancellor of the Exchequer Jane Hill said so.",
    "Jane Hill",
    "current Chancellor of the Exchequer of United Kingdom",
  ],
  ["Secretary of State Jane Hill said so.", "Jane Hill", "current Secretary of State of United States"],
  ["As mayor of Oslo, Jane Hill built two schools.", "Jane Hill", "current mayor of Oslo"],
  ["As rain fell on Oslo, Jane Hill left.", "Jane Hill", "none"],
  ["Hanil Bank names Jane Hill CEO.", "Jane Hill", "current CEO of Hanil Bank"],
];

const MORE: readonly (readonly [text: string, person: string, roles: string])[] = [
  ["Qantas' India manager Jane Hill agreed.", "Jane Hill", "current manager of Qantas"],
  [
    "Jane Hill, Amnesty International's Asia director, agreed.",
    "Jane Hill",
    "current director of Amnesty International",
  ],
  ["Jane Hill, Israel's envoy for Lebanon affairs, agreed.", "Jane Hill", "current envoy of Israel"],
  ["Jane Hill, then the guerrilla group's leader, fled.", "Jane Hill", "then leader of nobody"],
  [
    "Jane Hill, a commissioner on the Harbour Commission, agreed.",
    "Jane Hill",
    "current commissioner of Harbour Commission",
  ],
  ["Wing Commander Jane Hill agreed.", "Jane Hill", "current Wing Commander of nobody"],
  [
    "India's embassy said Jane Hill, the country's national security adviser, agreed.",
    "Jane Hill",
    "current national security adviser of India",
  ],
  ["They held a suspect in the Embassy bombings, Jane Hill, on Monday.", "Jane Hill", "current suspect of nobody"],
];

const OF_TOWNS: readonly (readonly [text: string, person: string, roles: string])[] = [
  [
    "TROMSO, Norway — The Tromso City Council met. Councilman Anders Holm voted no.",
    "Anders Holm",
    "current Councilman of Tromso City Council",
  ],
  [
    "TROMSO, Norway — The harbour stays. Councillor Anders Holm voted no.",
    "Anders Holm",
    "current Councillor of Tromso",
  ],
  [
    "TROMSO, Norway — The bridge is safe. City Engineer Anders Holm said so in Bergen.",
    "Anders Holm",
    "current Engineer of Tromso",
  ],
  [
    "TROMSO, Norway — A man fled to Bergen. Police Chief Anders Holm said so.",
    "Anders Holm",
    "current Police Chief of Tromso",
  ],
  ["BEIJING — The talks ended. State Councilor Zhang Wei spoke.", "Zhang Wei", "current State Councilor of China"],
];

const BEHIND_NAMES: readonly (readonly [text: string, person: string, roles: string])[] = [
  ["At the Nord Bank, where Jane Hill is director, all was calm.", "Jane Hill", "current director of Nord Bank"],
  ["Jane Hill co-founded the Nord Bank in 1999.", "Jane Hill", "current co-founder of Nord Bank"],
  ["Jane Hill owns the Nord Bank.", "Jane Hill", "current owner of Nord Bank"],
  ["Jane Hill, policy lead at Oxfam, agreed.", "Jane Hill", "current policy lead of Oxfam"],
  ["Jane Hill, the climate lead for Oxfam, agreed.", "Jane Hill", "current climate lead of Oxfam"],
  ["Assistant U.S. Attorney Jane Hill agreed.", "Jane Hill", "current Assistant Attorney of United States"],
  ["Nord Bank will cut its forecast, finance chief Jane Hill said.", "Jane Hill", "current finance chief of Nord Bank"],
  ["Jane Hill, Mr. Prowse's lawyer, said so.", "Jane Hill", "current lawyer of nobody"],
  [
    "Jane Hill, President Peter Mutua's special adviser on water, agreed.",
    "Jane Hill",
    "current special adviser of nobody",
  ],
  ["Jane Hill, a former Clinton administration official, agreed.", "Jane Hill", "former official of nobody"],
  ["Jane Hill is Peter Mutua's lawyer.", "Jane Hill", "current lawyer of nobody"],
  [
    "Jane Hill, chief executive of Oslo-based Nordsee Corp., resigned.",
    "Jane Hill",
    "current chief executive of Nordsee Corp.",
  ],
  ["Jane Hill, founder of a London-based consultancy, resigned.", "Jane Hill", "current founder of nobody"],
  [
    "Jane Hill, publisher of Orlando, Florida-based Lakeside Inc., resigned.",
    "Jane Hill",
    "current publisher of Lakeside Inc.",
  ],
  ["Jane Hill resigned on Tuesday as chairwoman of Hanil Bank.", "Jane Hill", "former chairwoman of Hanil Bank"],
  ["Jane Hill was sworn in last week as governor of Lagos.", "Jane Hill", "current governor of Lagos"],
  [
    "Jane Hill, who was fired March 2 as head coach of the Seoul Dragons, returned.",
    "Jane Hill",
    "former head coach of Seoul Dragons",
  ],
  ["Jane Hill resigned as general manager to pursue other interests.", "Jane Hill", "former general manager of nobody"],
  [
    "Jane Hill was appointed by President Peter Mutua as ambassador to Chile.",
    "Jane Hill",
    "current ambassador of nobody",
  ],
  [
    "Jane Hill, who worked at Hanil Bank and is now chief executive of Zenon Inc., agreed.",
    "Jane Hill",
    "current chief executive of Zenon Inc.",
  ],
  [
    "Jane Hill, an assistant professor of law and public policy at Brown University, agreed.",
    "Jane Hill",
    "current assistant professor of Brown University",
  ],
  [
    "Jane Hill, director of research and head of sales at Hanil Securities, agreed.",
    "Jane Hill",
    "current director of Hanil Securities; current head of Hanil Securities",
  ],
  [
    "Jane Hill, Hanil Securities managing director and head of macro strategy, agreed.",
    "Jane Hill",
    "current managing director of Hanil Securities; current head of Hanil Securities",
  ],
  [
    "Jane Hill, Hanil Bank's vice president and treasurer, agreed.",
    "Jane Hill",
    "current vice president of Hanil Bank; current treasurer of Hanil Bank",
  ],
  [
    "Jane Hill, a Hanil Bank economist and a former dancer, agreed.",
    "Jane Hill",
    "current economist of Hanil Bank; former dancer of nobody",
  ],
  ["Jane Hill, a lawyer at Seoul law firm Yulchon, agreed.", "Jane Hill", "current lawyer of Yulchon"],
  [
    "Jane Hill, an expert on ports at U.K. think tank Chatham House, agreed.",
    "Jane Hill",
    "current expert of Chatham House",
  ],
  ["Jane Hill, Chief Data Officer of Hanil Bank, agreed.", "Jane Hill", "current Chief Data Officer of Hanil Bank"],
  [
    "Jane Hill, special agent in charge of the FBI's Buffalo office, agreed.",
    "Jane Hill",
    "current special agent in charge of Federal Bureau of Investigation",
  ],
  [
    "Jane Hill, deputy chief executive in charge of sales, agreed.",
    "Jane Hill",
    "current deputy chief executive of nobody",
  ],
  [
    "Jane Hill, Minister of Natural Resources and Energy, agreed.",
    "Jane Hill",
    "current Minister of Natural Resources and Energy of nobody",
  ],
  [
    "Jane Hill, Minister of Foreign Affairs of Kenya, agreed.",
    "Jane Hill",
    "current Minister of Foreign Affairs of Kenya",
  ],
  ["Jane Hill, acting chief of police, agreed.", "Jane Hill", "acting chief of police of nobody"],
  [
    "Jane Hill, chief executive of state oil firm Zenon Oil, agreed.",
    "Jane Hill",
    "current chief executive of Zenon Oil",
  ],
  ["Jane Hill, a 52-year-old singer-songwriter, agreed.", "Jane Hill", "current singer-songwriter of nobody"],
  [
    "Jane Hill, executive staff attorney for the council, agreed.",
    "Jane Hill",
    "current executive staff attorney of nobody",
  ],
  [
    "Jane Hill, computer products group president, agreed.",
    "Jane Hill",
    "current computer products group president of nobody",
  ],
  ["Jane Hill, currently vice president finance, agreed.", "Jane Hill", "current vice president finance of nobody"],
  [
    "Jane Hill, a swimming coach at Hanil University, agreed.",
    "Jane Hill",
    "current swimming coach of Hanil University",
  ],
  ["Jane Hill - chief executive of Hanil Bank - agreed.", "Jane Hill", "current chief executive of Hanil Bank"],
  ["If Jane Hill becomes president of Kenya, taxes will fall.", "Jane Hill", "none"],
  ["Then Jane Hill came. She led the team to a title.", "Jane Hill", "none"],
];

testRoles("titles before commas, styles and names", BEFORE_COMMAS);
testRoles("titles behind names, with what they are of", BEHIND_NAMES);
testRoles("titles of those sent to a place, and of groups", MORE);
testRoles("titles of a town’s officers", OF_TOWNS);
