// The ways in which news attaches a title to a name: ranks, titles of several people, roles given and handed on, lists. Our
// own sentences.

import { testRoles } from "./testRoles";

/** Sentence, the person, the roles ("none" where the words give none). */
const TITLES: readonly (readonly [text: string, person: string, roles: string])[] = [
  // Ranks behind titles and without full stops, titles that stand together.
  [
    "Minister of Public Security General Lương Tam Quang came.",
    "Lương Tam Quang",
    "current Minister of Public Security of nobody; current General of nobody",
  ],
  [
    "Deputy Minister of Defence Senior Lieutenant General Hoàng Xuân Chiến came.",
    "Hoàng Xuân Chiến",
    "current Deputy Minister of Defence of nobody; current Senior Lieutenant General of nobody",
  ],
  [
    "Immigration chief Pol Lt Gen Panumas Boonyalug came.",
    "Panumas Boonyalug",
    "current Immigration chief of nobody; current Pol Lt Gen of nobody",
  ],
  ["Defense Minister Gen Nakatani spoke.", "Gen Nakatani", "current Defense Minister of Japan"],
  ["Brig Gen Pat Ryder spoke.", "Pat Ryder", "current Brig Gen of nobody"],
  ["Chief commissioner Tan Sri Lokman Hakim spoke.", "Lokman Hakim", "current Chief commissioner of nobody"],
  [
    "Greenpeace administrator Undersecretary Paul Hicks came.",
    "Paul Hicks",
    "current administrator of Greenpeace; current Undersecretary of nobody",
  ],
  ["Inspector General Paul Hicks came.", "Paul Hicks", "current Inspector General of nobody"],
  ["Actor-turned-senator Paul Hicks came.", "Paul Hicks", "current senator of nobody; former Actor of nobody"],
  ["The bank named deputy CEO Ola Berg.", "Ola Berg", "current deputy CEO of nobody"],
  // Owners before a described title; not the paper whose report it is.
  [
    "South Korea’s new defense minister, Kim Tae-hoon, came.",
    "Kim Tae-hoon",
    "current defense minister of South Korea",
  ],
  ["Toyota’s outgoing chief executive, Koji Sato, came.", "Koji Sato", "current chief executive of Toyota Motor Corp."],
  [
    "STORVIK, Oct. 7 (Harim Daily) -- The firm’s chief executive, Ana Ruiz, came.",
    "Ana Ruiz",
    "current chief executive of nobody",
  ],
  // Titles that several people share.
  ["Labour Party lawmakers Alan Reed and Mary Cole left.", "Mary Cole", "current lawmaker of Labour Party"],
  ["Former directors Alan Reed, Paul Hicks and Mary Cole left.", "Paul Hicks", "former director of nobody"],
  [
    "Kim Min-su and Haruto Miyake, the foreign ministers of South Korea and Japan, met.",
    "Kim Min-su",
    "current foreign minister of South Korea",
  ],
  [
    "Kim Min-su and Haruto Miyake, the foreign ministers of South Korea and Japan, met.",
    "Haruto Miyake",
    "current foreign minister of Japan",
  ],
  [
    "Thai and Cambodian foreign ministers Somchai Ruangsri and Sok Vannak met.",
    "Somchai Ruangsri",
    "current foreign minister of Thailand",
  ],
  ["U.S. Sens. Mark Rosen and Paul Hicks came.", "Paul Hicks", "current Sen. of United States"],
  [
    "Professors Noh Ji-an of Yonsei University and Kim Min-su of Korea University wrote it.",
    "Noh Ji-an",
    "current Professor of Yonsei University",
  ],
  ["Nordea’s co-founders, Ola Berg and Jonas Vik, left.", "Jonas Vik", "current co-founder of Nordea"],
  ["Ola Berg and Jonas Vik, both former executives at Nordea, left.", "Ola Berg", "former executive of Nordea"],
  // Roles given, taken and handed on.
  ["Nordea named Ola Berg chief executive.", "Ola Berg", "current chief executive of Nordea"],
  ["They appointed Ola Berg, a Swede, as president of Nordea.", "Ola Berg", "current president of Nordea"],
  ["They sacked Ola Berg as chief executive of Nordea.", "Ola Berg", "former chief executive of Nordea"],
  ["Ola Berg will succeed Jonas Vik as head of the World Bank.", "Ola Berg", "elect head of World Bank"],
  ["Ola Berg replaced Jonas Vik as president of Nordea.", "Jonas Vik", "former president of Nordea"],
  ["Ola Berg, who left in May to become chair of Nordea, came.", "Ola Berg", "current chair of Nordea"],
  ["Ola Berg resigned. He became chairman of Nordea in 2019.", "Ola Berg", "current chairman of Nordea"],
  ["“It is bad,” Mary Cole said. She heads Greenpeace.", "Mary Cole", "current head of Greenpeace"],
  ["Ola Berg, governor of Nebraska from 2010 to 2018, came.", "Ola Berg", "former governor of Nebraska"],
  ["Ola Berg, a lawyer and ex-minister, came.", "Ola Berg", "current lawyer of nobody; former minister of nobody"],
  [
    "Mary Cole, his one-time chief of staff and now mayor of Oslo, came.",
    "Mary Cole",
    "former chief of staff of nobody; current mayor of Oslo",
  ],
  [
    "Mary Cole, a former train driver and Greenpeace chief, came.",
    "Mary Cole",
    "former train driver of nobody; former chief of Greenpeace",
  ],
  // Lists, posts, bodies.
  ["Ola Berg, Executive Director, Greenpeace", "Ola Berg", "current Executive Director of Greenpeace"],
  ["Ola Berg (Managing Director, Nordea)", "Ola Berg", "current Managing Director of Nordea"],
  ["The head of East Asia research at Barclays, Joan Hill, came.", "Joan Hill", "current head of Barclays"],
  ["The US chargé d’affaires, Marc Hicks, left.", "Marc Hicks", "current chargé d’affaires of United States"],
  ["Ola Berg is now an adviser to law firm Barclays.", "Ola Berg", "current adviser of Barclays"],
  ["Ola Berg, a bookkeeper in Oslo, came.", "Ola Berg", "current bookkeeper of nobody"],
  ["Parish priest Dante Reyes opened the church.", "Dante Reyes", "current Parish priest of nobody"],
  ["Brazilian winger Ola Berg scored.", "Ola Berg", "current winger of nobody"],
  ["Scottish First Minister Mary Cole spoke.", "Mary Cole", "current First Minister of Scotland"],
  [
    "South Korea and Japan agreed, Foreign Minister Haruto Miyake said.",
    "Haruto Miyake",
    "current Foreign Minister of Japan",
  ],
  [
    "LIMA — Peru voted. They tip the ambassador to Washington, Alfredo Reyes.",
    "Alfredo Reyes",
    "current ambassador of Peru",
  ],
  // What gives no role.
  ["Ola Berg met Jonas Vik. He was arrested.", "Ola Berg", "none"],
  ["Ola Berg left Oslo to become famous.", "Ola Berg", "none"],
  ["They met Ola Berg and Jonas Vik, according to the ministers of Norway.", "Jonas Vik", "none"],
];

testRoles("attached titles", TITLES);
