// The roles that the text gives a person: title, whose it is, and whether it is held. Our own sentences.

import { testRoles } from "./testRoles";

/** Sentence, the person, the roles ("none" where the words give none). */
const ROLES: readonly (readonly [text: string, person: string, roles: string])[] = [
  ["South Korean Prime Minister Han Duck-min spoke.", "Han Duck-min", "current Prime Minister of South Korea"],
  ["Then Japanese Prime Minister Goro Abe left.", "Goro Abe", "then Prime Minister of Japan"],
  ["He met former U.S. President Alan Reed.", "Alan Reed", "former President of United States"],
  ["UNESCO Director-General Marie Blanc came.", "Marie Blanc", "current Director-General of UNESCO"],
  [
    "Oh Da-hyun, director of the National Security Office, came.",
    "Oh Da-hyun",
    "current director of National Security Office",
  ],
  ["Jean Petit, the French president, came.", "Jean Petit", "current president of France"],
  ["Japan’s Foreign Minister Haruto Miyake came.", "Haruto Miyake", "current Foreign Minister of Japan"],
  ["Secretary of State Mark Rosen came.", "Mark Rosen", "current Secretary of State of United States"],
  ["Acting President Choi Min-ho came.", "Choi Min-ho", "acting President of nobody"],
  ["President Emmanuel Macron came.", "Emmanuel Macron", "current President of France"],
  ["Rep. Noh Ji-an of the Democratic Party came.", "Noh Ji-an", "current Rep. of Democratic Party"],
  ["Saudi Culture Minister Prince Faisal Rashid came.", "Faisal Rashid", "current Culture Minister of Saudi Arabia"],
  ["The city’s then mayor, Anna Brandt, signed it.", "Anna Brandt", "then mayor of nobody"],
  [
    "Volkswagen will close a plant, chief executive Karl Weber said.",
    "Karl Weber",
    "current chief executive of Volkswagen",
  ],
  // Titles whose owner stands in front, and ends where the title begins.
  ["Labour Party leader Alice Hart resigned.", "Alice Hart", "current leader of Labour Party"],
  ["People Power Party lawmaker Shim Jae-in objected.", "Shim Jae-in", "current lawmaker of People Power Party"],
  [
    "Foreign Ministry spokesperson Lin Weiguo told a briefing.",
    "Lin Weiguo",
    "current spokesperson of Foreign Ministry",
  ],
  // Titles of several portfolios.
  [
    "Economy, Trade and Industry Minister Ken Tachibana resigned.",
    "Ken Tachibana",
    "current Economy, Trade and Industry Minister of nobody",
  ],
  [
    "Then Health, Labor and Welfare Minister Aya Mori resigned.",
    "Aya Mori",
    "then Health, Labor and Welfare Minister of nobody",
  ],
  [
    "Minister of State for Home Affairs Tan Wei Ling replied.",
    "Tan Wei Ling",
    "current Minister of State for Home Affairs of nobody",
  ],
  // A title with its complement, then a comma.
  ["The governor of Nebraska, Paul Hicks, vetoed the bill.", "Paul Hicks", "current governor of Nebraska"],
  ["China’s ambassador to Japan, Guo Jianmin, was summoned.", "Guo Jianmin", "current ambassador of China"],
  ["Jakarta’s ambassador to Seoul, Budi Santoso, came.", "Budi Santoso", "current ambassador of Indonesia"],
  ["The head of the agency, Peter Falk, denied it.", "Peter Falk", "current head of nobody"],
  // Owners behind small words and other owners.
  ["Aya Mori, leader of the main opposition Democratic Party, came.", "Aya Mori", "current leader of Democratic Party"],
  ["Liu Jun, an engineer at Alphabet’s YouTube unit, came.", "Liu Jun", "current engineer of YouTube"],
  ["Joan Hill, head of Asia research at Barclays, expects more.", "Joan Hill", "current head of Barclays"],
  // Several roles.
  [
    "Rep. Bae Su-min of the Democratic Party, a former spokesman for Hyundai Motor, came.",
    "Bae Su-min",
    "current Rep. of Democratic Party; former spokesman of Hyundai Motor",
  ],
  [
    "Ola Berg, founder and chairman of Nordea, came.",
    "Ola Berg",
    "current founder of Nordea; current chairman of Nordea",
  ],
  ["Ken Ito, 61, a member of the House of Councillors, came.", "Ken Ito", "current member of House of Councillors"],
  [
    "Kim Da-hyun, chairman of Barclays and head of the Lowy Institute, came.",
    "Kim Da-hyun",
    "current chairman of Barclays; current head of Lowy Institute",
  ],
  ["Nordea President and CEO Ola Berg resigned.", "Ola Berg", "current President of Nordea; current CEO of Nordea"],
  [
    "Ken Ito, professor emeritus at Kyoto University, agreed.",
    "Ken Ito",
    "current professor emeritus of Kyoto University",
  ],
  ["His chief of staff, Ken Ito, denied it.", "Ken Ito", "current chief of staff of nobody"],
  ["Erik Dahl, Asia director of the Danish shipping line Maersk, came.", "Erik Dahl", "current director of Maersk"],
  ["Indonesia’s central bank governor Budi Santoso spoke.", "Budi Santoso", "current governor of Indonesia"],
  ["The chair of Hyundai Motor, met Jose Ramos, Hyundai’s chief.", "Jose Ramos", "current chief of Hyundai Motor"],
  // Verbs.
  ["Mary Cole, who heads Greenpeace, called it a mistake.", "Mary Cole", "current head of Greenpeace"],
  ["Mary Cole, who led the Labour Party until May, agreed.", "Mary Cole", "former leader of Labour Party"],
  ["Pham Van Minh was until last week deputy minister.", "Pham Van Minh", "former deputy minister of nobody"],
  ["Jonas Vik became mayor of Oslo in 2011.", "Jonas Vik", "current mayor of Oslo"],
  ["Jonas Vik, who served as ambassador to Chile, died.", "Jonas Vik", "former ambassador of nobody"],
  ["Jonas Vik was named head of the World Bank.", "Jonas Vik", "current head of World Bank"],
  ["Mary Cole, who now leads Greenpeace, agreed.", "Mary Cole", "current leader of Greenpeace"],
  ["Mary Cole, who heads a farmers’ group, agreed.", "Mary Cole", "current head of nobody"],
  [
    "Mary Cole, a former Greenpeace official who is now a partner at Deloitte, agreed.",
    "Mary Cole",
    "former official of Greenpeace; current partner of Deloitte",
  ],
  ["Mary Cole, a Republican congresswoman from Ohio, agreed.", "Mary Cole", "current congresswoman of Ohio"],
  ["Mary Cole, once a spokesperson for Greenpeace, agreed.", "Mary Cole", "former spokesperson of Greenpeace"],
  ["Mary Cole, Deloitte’s chief economist for Europe, agreed.", "Mary Cole", "current chief economist of Deloitte"],
  [
    "Thai army spokesman Major General Somchai Ruangsri spoke.",
    "Somchai Ruangsri",
    "current army spokesman of Thailand; current Major General of nobody",
  ],
  ["Former Philippine first lady Maria Reyes came.", "Maria Reyes", "former first lady of Philippines"],
  // Whose it is, from what stands before.
  ["The Bank of Korea kept its rate. Governor Noh Ji-an spoke.", "Noh Ji-an", "current Governor of Bank of Korea"],
  ["The Seoul High Court upheld the term. Judge Noh Ji-an said so.", "Noh Ji-an", "current Judge of Seoul High Court"],
  ["Greenpeace sent a ship, said its director, Mary Cole.", "Mary Cole", "current director of Greenpeace"],
  [
    "The Fisheries Agency will act. Ken Ito, head of the agency’s survey section, said so.",
    "Ken Ito",
    "current head of Fisheries Agency",
  ],
  [
    "SEOUL (Yonhap) — South Korea will answer, Trade Minister Noh Ji-an said.",
    "Noh Ji-an",
    "current Trade Minister of South Korea",
  ],
  // A minister whose name is not of the country is not its minister; two countries leave it open.
  [
    "SEOUL (Yonhap) — South Korea will answer, Trade Minister Haruto Miyake said.",
    "Haruto Miyake",
    "current Trade Minister of nobody",
  ],
  ["France and Spain met. Trade Minister Luc Dorval spoke.", "Luc Dorval", "current Trade Minister of nobody"],
  ["Greenpeace spoke. Ken Ito, chairman of a local association, agreed.", "Ken Ito", "current chairman of nobody"],
  // Nouns before a title are part of it; what is praise or says whose it is, is not.
  ["Kiwoom’s network chief Noh Ji-an resigned.", "Noh Ji-an", "current network chief of nobody"],
  ["Ken Ito, a law professor at Kyoto University, agreed.", "Ken Ito", "current law professor of Kyoto University"],
  ["Veteran critic Ken Ito agreed.", "Ken Ito", "current critic of nobody"],
  ["The same day Prime Minister Ken Ito left.", "Ken Ito", "current Prime Minister of nobody"],
  ["Mika Doi, 71, a fisherman’s widow from Wajima, wept.", "Mika Doi", "current widow of nobody"],
  // What a minister is of is part of the title.
  [
    "Ken Ito, a former vice minister of land, infrastructure and transport, came.",
    "Ken Ito",
    "former vice minister of land, infrastructure and transport of nobody",
  ],
  // A nationality says nothing of whose an actor is.
  ["Taiwanese actor Lin Mei-hua came.", "Lin Mei-hua", "current actor of nobody"],
  [
    "Hong Kong actor Chan Wai-ming, Indian filmmaker Anita Rao and others came.",
    "Chan Wai-ming",
    "current actor of nobody",
  ],
  // Several roles, insertions, script.
  [
    "Kim Da-hyun, a former education minister and professional wrestler, came.",
    "Kim Da-hyun",
    "former education minister of nobody; former wrestler of nobody",
  ],
  [
    "Paul Hicks, director of Greenpeace at Kyoto University and a retired US Air Force colonel, came.",
    "Paul Hicks",
    "current director of Greenpeace; former colonel of U.S. Air Force",
  ],
  [
    "Ken Ito, who was removed by the Supreme Court in August, remains leader of the Labour Party.",
    "Ken Ito",
    "current leader of Labour Party",
  ],
  ["Ken Ito, formerly president of Nordea, watched.", "Ken Ito", "former president of Nordea"],
  ["Lin Mei-hua (林美華), who heads Greenpeace, spoke.", "Lin Mei-hua", "current head of Greenpeace"],
  [
    "Lin Mei-hua, who is due to step down as Greenpeace chair in May, spoke.",
    "Lin Mei-hua",
    "current chair of Greenpeace",
  ],
  ["Ken Ito, who leads the main opposition Labour Party, spoke.", "Ken Ito", "current leader of Labour Party"],
  // Ranks, posts.
  [
    "Its commander, Maj. Gen. Budi Santoso, denied it.",
    "Budi Santoso",
    "current commander of nobody; current Maj. Gen. of nobody",
  ],
  [
    "Army chief of staff Gen. Noh Ji-an resigned.",
    "Noh Ji-an",
    "current Army chief of staff of nobody; current Gen. of nobody",
  ],
  ["The U.S. ambassador to Japan George Hicks left.", "George Hicks", "current ambassador of United States"],
  ["Nordea vice president of content Ola Berg left.", "Ola Berg", "current vice president of Nordea"],
  [
    "The Wajima Bank paid Zenko Holdings, a builder whose president, Ken Ito, spoke.",
    "Ken Ito",
    "current president of Zenko Holdings",
  ],
  // Participles, places within a title, ministers by their party or body.
  [
    "The Labour Party, led by former general Ken Ito, won.",
    "Ken Ito",
    "former general of nobody; current leader of Labour Party",
  ],
  ["Nordea, a rival co-founded by Ola Berg, lost.", "Ola Berg", "current co-founder of Nordea"],
  ["Ola Berg, chief China economist at Barclays, agreed.", "Ola Berg", "current chief economist of Barclays"],
  ["Ola Berg, an expert on Vietnam at the Lowy Institute, agreed.", "Ola Berg", "current expert of Lowy Institute"],
  ["The Labour Party met. Ken Ito, the party’s caucus whip, came.", "Ken Ito", "current caucus whip of Labour Party"],
  ["His son Ken Ito now runs the World Bank.", "Ken Ito", "current head of World Bank"],
  ["Taipei, Nov. 27 (CNA) President Lin Mei-hua spoke.", "Lin Mei-hua", "current President of Taiwan"],
  // What gives no role.
  ["Jonas Vik was arrested by police in Oslo.", "Jonas Vik", "none"],
  ["Jonas Vik was the first minister to visit.", "Jonas Vik", "none"],
  ["Jonas Vik led Norway to victory.", "Jonas Vik", "none"],
  ["Jonas Vik, the Oslo fire department said, was unhurt.", "Jonas Vik", "none"],
  ["Jonas Vik is not president.", "Jonas Vik", "none"],
  ["Jonas Vik, a friend of Mayor Anna Brandt, came.", "Jonas Vik", "none"],
];

testRoles("roles", ROLES);
