// Everything that Glossator knows before it reads a text: lexicons, tables of facts, models, grammar.
// One object, built once, never changed; the fingerprint in every record says which knowledge made it.

import { type Abbreviations, loadAbbreviations } from "./abbreviations";
import { type BlockModel, loadBlockModel } from "./blockModel";
import { type Contests, loadContests } from "./contests";
import { type CountryTable, loadCountries } from "./countries";
import { type EnglishGrammar, loadEnglish } from "./english";
import { type Happenings, loadHappenings } from "./happenings";
import { type HeadingLexicon, loadHeadings } from "./headings";
import { type EventWords, loadEventWords } from "./eventWords";
import { type LevelTable, loadLevels } from "./levels";
import { loadNameKnowledge, type NameKnowledge } from "./nameKnowledge";
import { loadPosModel, type PosModel } from "./posModel";
import { loadNewNames, type NewNames } from "./newNames";
import { loadOffices, type OfficeTable } from "./offices";

/** Put in by the build: 16 hex digits over the names and bytes of all files in `data/`. */
declare const KNOWLEDGE_FINGERPRINT: string;

/** What a stage may know. Each stage takes only the parts that it names. */
export interface Knowledge {
  /** Hex digest over all shipped tables and models and the workspace's own rows. */
  readonly fingerprint: string;
  readonly abbreviations: Abbreviations;
  readonly blockModel: BlockModel;
  readonly contests: Contests;
  readonly countries: CountryTable;
  readonly english: EnglishGrammar;
  readonly happenings: Happenings;
  readonly headings: HeadingLexicon;
  readonly eventWords: EventWords;
  readonly levels: LevelTable;
  readonly names: NameKnowledge;
  readonly pos: PosModel;
  readonly newNames: NewNames;
  readonly offices: OfficeTable;
}

export async function loadKnowledge(): Promise<Knowledge> {
  const english = await loadEnglish();
  const countries = loadCountries();
  return {
    fingerprint: KNOWLEDGE_FINGERPRINT,
    abbreviations: loadAbbreviations(),
    blockModel: loadBlockModel(),
    contests: loadContests(),
    countries,
    english,
    happenings: loadHappenings(),
    headings: loadHeadings(),
    eventWords: loadEventWords(),
    levels: loadLevels(),
    names: loadNameKnowledge(countries),
    newNames: loadNewNames(),
    offices: loadOffices().table,
    pos: loadPosModel(),
  };
}
