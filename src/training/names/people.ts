// Makes up full names from the lists of forenames and surnames by country, in the orders and romanisations in which
// newspapers write them. Any likeness to a living person is chance.

import type { NameTables } from "../../knowledge/nameTables";
import type { Random } from "./random";

export interface MadeUpPerson {
  readonly full: string;
  /** What the person is called later in the text. */
  readonly short: string;
}

const KOREAN =
  "Bae Baek Cha Cho Choi Chung Do Eom Gil Gong Goo Gwak Ha Han Heo Hong Hwang Im Jang Jeon Jeong Ji Jin Jo Joo Jung Kang Ki Kim Ko Koo Kwak Kwon Lee Lim Ma Min Moon Myung Na Nam No Noh Oh Ok Pak Park Pyo Ra Rhee Ryu Seo Seok Shim Shin So Sohn Son Song Suh Sung Wang Won Woo Yang Yeo Yeom Yi Yoo Yoon Yu Yun".split(
    " ",
  );
const KOREAN_PARTS =
  "Ae Bin Bo Bok Byung Chae Chan Chang Cheol Chul Dae Dong Duk Eui Eun Gi Gil Gun Gyu Ha Hae Han Hee Ho Hong Hoon Hwan Hye Hyeok Hyo Hyuk Hyun Il In Ja Jae Jeong Ji Jin Jong Joo Joon Jun Jung Kang Ki Kwang Kyeong Kyu Kyun Kyung Man Mi Min Moo Myeong Myung Na Nam Nan Rae Rak Ri Rin Ryong Sang Se Seo Seok Seong Seung Shik Si Soo Sook Soon Su Suk Sung Tae Wan Won Woo Wook Yeol Yeon Yeong Yong Yoo Yoon Young Yul Yun".split(
    " ",
  );
const CHINESE =
  "Bai Cai Cao Chang Chen Cheng Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Ge Gong Gu Guo Han He Hou Hu Huang Jia Jiang Jin Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Lyu Ma Mao Meng Mo Ni Pan Peng Qi Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou".split(
    " ",
  );
const CHINESE_PARTS =
  "ai an bai bin bo chao chen cheng chun dan dong fang fei feng gang guang guo hai han hao he hong hua hui jia jian jie jin jing jun kai kun lan lei li liang lin ling long lu mei min ming na nan ning peng ping qi qiang qing rong rui shan sheng shu tao ting wei wen xia xian xiang xiao xin xing xiong xue yan yang yi ying yong yu yuan yue yun ze zhe zhen zhi zhong zhu".split(
    " ",
  );
const TAIWANESE =
  "Chang Chao Chen Cheng Chiang Chien Chiu Chou Chu Chuang Hsiao Hsieh Hsu Huang Hung Kao Ko Kuo Lai Lee Liao Lin Liu Lo Lu Pan Shen Su Tsai Tseng Wang Wu Yang Yeh Yu".split(
    " ",
  );
const TAIWANESE_PARTS =
  "chang chen cheng chia chieh chih chin ching chun fang fen feng hao hsiang hsin hsiu hua hui hung jen jui jung kai kuan kuo li liang lin ling mei min ming pei ping shan sheng shih shu te ting tsung wei wen wu ya yi yin ying yu yuan yun".split(
    " ",
  );
const JAPANESE_GIVEN =
  "Akihiko Akihiro Akiko Akira Asako Asuka Atsuko Atsushi Ayako Ayumi Chika Chisato Daichi Daisuke Eiichi Eiji Eiko Emiko Eri Etsuko Fumiko Fumihiko Goro Gota Hajime Haruka Haruki Haruo Hideaki Hideki Hideo Hidetoshi Hikaru Hiroaki Hirofumi Hiroki Hiroko Hiromi Hironori Hiroshi Hiroto Hiroyuki Hisako Hisashi Ichiro Isamu Issei Jiro Jun Junichi Junko Kaito Kana Kanako Kaoru Katsuhiko Katsuya Kazuhiko Kazuhiro Kazuki Kazuko Kazuo Kazuya Keiichi Keiji Keiko Keisuke Keita Ken Kenichi Kenji Kenta Kentaro Kiyoshi Koichi Koji Kotaro Kumiko Kunihiko Kyoko Makoto Mana Manabu Mariko Masaaki Masahiko Masahiro Masaki Masako Masanori Masaru Masashi Masato Masayoshi Masayuki Mayumi Megumi Michiko Midori Mika Mikio Minako Minoru Misaki Mitsuko Mitsuo Mitsuru Miyuki Motoko Naoki Naoko Naomi Naoto Nobuko Nobuo Nobuyuki Noriko Norio Osamu Reiko Rie Ryo Ryoichi Ryosuke Ryota Ryuichi Sachiko Saori Satoko Satoru Satoshi Sayaka Seiichi Seiji Seiko Setsuko Shigeo Shigeki Shin Shingo Shinichi Shinji Shinya Shiori Shizuka Shoichi Shoji Shota Shunsuke Shuhei Sota Sumiko Susumu Tadao Tadashi Taichi Takahiro Takako Takao Takashi Takayuki Takeo Takeshi Taku Takuma Takuya Tamaki Taro Tatsuo Tatsuya Tetsuo Tetsuro Tetsuya Tomoaki Tomohiro Tomoko Tomomi Toru Toshiaki Toshiko Toshio Toshiro Toshiyuki Tsutomu Tsuyoshi Wataru Yasuhiro Yasuko Yasuo Yasushi Yoichi Yoko Yosuke Yoshiaki Yoshie Yoshihiro Yoshiko Yoshinori Yoshio Yoshito Yoshiyuki Yui Yuichi Yuichiro Yuji Yuka Yuki Yukie Yukihiro Yukiko Yukio Yumi Yumiko Yusuke Yutaka".split(
    " ",
  );
const VIETNAMESE =
  "Bui Cao Dang Dinh Do Duong Ho Hoang Huynh Le Luong Ly Mai Ngo Nguyen Pham Phan Tran Trinh Truong Vo Vu".split(" ");
const VIETNAMESE_PARTS =
  "An Anh Bao Binh Chau Chi Chinh Cuong Dung Duc Dung Hai Hang Hien Hieu Hoa Hung Huong Huy Khanh Khoa Lan Linh Long Mai Manh Minh Nam Nga Ngoc Phong Phuc Phuong Quan Quang Quoc Son Tam Thang Thanh Thao Thi Thu Thuy Tien Toan Trang Tri Trung Tuan Tung Van Viet Xuan Yen".split(
    " ",
  );
const ARABIC_PREFIXES = ["al-", "Al ", "el-", "Abu ", "bin ", "Ben "];
const PARTICLES = ["de", "van", "von", "da", "della", "van der", "de la", "du", "dos"];

const MAKERS: readonly ((tables: NameTables, random: Random) => MadeUpPerson)[] = [
  western,
  western,
  western,
  western,
  western,
  korean,
  korean,
  korean,
  japanese,
  japanese,
  japanese,
  chinese,
  chinese,
  taiwanese,
  vietnamese,
  withParticle,
  withInitial,
  made,
  arabic,
  southAsian,
];

export function makePerson(tables: NameTables, random: Random): MadeUpPerson {
  return random.pick(MAKERS)(tables, random);
}

export function makeEastAsian(tables: NameTables, random: Random): MadeUpPerson {
  return random.pick([korean, japanese, chinese, taiwanese, vietnamese])(tables, random);
}

function western({ people }: NameTables, random: Random): MadeUpPerson {
  const short = random.chance(0.1)
    ? `${random.pick([...people.surnames.keys()])}-${random.pick([...people.surnames.keys()])}`
    : random.pick([...people.surnames.keys()]);
  return { full: `${random.pick([...people.forenames.keys()])} ${short}`, short };
}

function korean(_tables: NameTables, random: Random): MadeUpPerson {
  const short = random.pick(KOREAN);
  const [one, two] = [random.pick(KOREAN_PARTS), random.pick(KOREAN_PARTS)];
  const given = random.pick([
    `${one}-${two.toLowerCase()}`,
    `${one}-${two.toLowerCase()}`,
    `${one}-${two}`,
    `${one} ${two}`,
    one + two.toLowerCase(),
  ]);
  return { full: random.chance(0.85) ? `${short} ${given}` : `${given} ${short}`, short };
}

function japanese({ people }: NameTables, random: Random): MadeUpPerson {
  const family = [...people.surnames.keys()].filter((name) => people.surnameCountries(name).has("JP"));
  const short = random.chance(0.7) ? random.pick(family) : madeUpJapanese(random);
  const given = random.pick(JAPANESE_GIVEN);
  return { full: random.chance(0.85) ? `${given} ${short}` : `${short} ${given}`, short };
}

function chinese(_tables: NameTables, random: Random): MadeUpPerson {
  const short = random.pick(CHINESE);
  const given = random.pick(CHINESE_PARTS) + (random.chance(0.7) ? random.pick(CHINESE_PARTS) : "");
  return { full: `${short} ${capitalised(given)}`, short };
}

function taiwanese(_tables: NameTables, random: Random): MadeUpPerson {
  const short = random.pick(TAIWANESE);
  return { full: `${short} ${capitalised(random.pick(TAIWANESE_PARTS))}-${random.pick(TAIWANESE_PARTS)}`, short };
}

function vietnamese(_tables: NameTables, random: Random): MadeUpPerson {
  const given = random.pick(VIETNAMESE_PARTS);
  return { full: `${random.pick(VIETNAMESE)} ${random.pick(VIETNAMESE_PARTS)} ${given}`, short: given };
}

function withParticle({ people }: NameTables, random: Random): MadeUpPerson {
  const short = `${random.pick(PARTICLES)} ${random.pick([...people.surnames.keys()])}`;
  return {
    full: `${random.pick([...people.forenames.keys()])} ${short}`,
    short: random.chance(0.5) ? short : short.split(" ").at(-1)!,
  };
}

function withInitial({ people }: NameTables, random: Random): MadeUpPerson {
  const short = random.pick([...people.surnames.keys()]);
  const letter = random.pick("ABCDEFGHJKLMNPRSTW".split(""));
  return { full: `${random.pick([...people.forenames.keys()])} ${letter}. ${short}`, short };
}

function arabic({ people }: NameTables, random: Random): MadeUpPerson {
  const short = random.pick(ARABIC_PREFIXES) + madeUpName(random);
  return { full: `${random.pick([...people.forenames.keys()])} ${short}`, short };
}

function southAsian({ people }: NameTables, random: Random): MadeUpPerson {
  const short = madeUpName(random);
  return {
    full: `${madeUpName(random)} ${random.chance(0.4) ? `${random.pick([...people.forenames.keys()])} ` : ""}${short}`,
    short,
  };
}

/** Both names are in no list. */
function made(_tables: NameTables, random: Random): MadeUpPerson {
  const short = madeUpName(random);
  return { full: `${madeUpName(random)} ${short}`, short };
}

const ONSETS = "b br c ch d dr f g gr h j k kh kr l m n p pr r s sh st t th tr v w y z".split(" ");
const NUCLEI = "a a e e i o o u ai au ei ia ie ou".split(" ");
const CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "t", "nd", "ng", "v"];
const JAPANESE_SYLLABLES =
  "a ba chi da do e fu ga go ha hara hashi hi i ji ka kawa ki ko ku ma matsu mi moto mura na naka ne no nishi o ri sa saka sawa se shi shima ta taka tani to tsu uchi ue wa ya yama yo".split(
    " ",
  );

export function madeUpName(random: Random): string {
  let name = "";
  const syllables = 2 + random.below(2);
  for (let i = 0; i < syllables; i++) name += random.pick(ONSETS) + random.pick(NUCLEI);
  return capitalised(name + random.pick(CODAS));
}

function madeUpJapanese(random: Random): string {
  return capitalised(
    random.pick(JAPANESE_SYLLABLES) +
      random.pick(JAPANESE_SYLLABLES) +
      (random.chance(0.5) ? random.pick(JAPANESE_SYLLABLES) : ""),
  );
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
