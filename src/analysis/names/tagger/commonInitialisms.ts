// Words in capitals that name nobody: abbreviations of everyday and business language, and words that are shouted.
// Apart from refine because it is knowledge, and grows.

import { WORD } from "../../../knowledge/wordLexicon";
import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import { ALL_CAPITALS, type Words } from "../words";

const INITIALISMS: ReadonlySet<string> = new Set(
  (
    "CEO CEOs CFO COO CTO MP MPs MEP MEPs PM VP SVP EVP HR PR IT AI AGI ML AR VR XR EV EVs ESG GDP GNP GNI CPI PPI PMI " +
    "IPO IPOs ETF ETFs FDI FTA FTAs M&A R&D Q&A FAQ FAQs ASAP RSVP TBA TBD FYI LOL LMAO OMG BTW IMO ID IDs PIN ATM ATMs TV TVs " +
    "DVD DVDs VHS CD CDs PC PCs USB GPS CCTV UAV UAVs UFO UFOs SUV SUVs VIP VIPs DIY BBQ DNA RNA PCR MRI ICU HIV AIDS SARS " +
    "MERS TB ADHD PTSD IVF BMI IQ GPA PhD MBA BSc OK PS NB BC AD CE BCE AM PM GMT UTC EST PST JST KST CET DRAM NAND HBM " +
    "LNG LPG CO2 PFAS ICBM ICBMs SLBM SLBMs LED LCD OLED GPU GPUs CPU CPUs NPU LLM LLMs SMS API APIs URL HTML PDF RFP RFPs RFQ " +
    "NDA HQ NGO NGOs SME SMEs B2B B2C EEZ UHD 3D 2D 4K 5G 6G GM GMO QC KC PPE RPG IED IEDs WMD WMDs DUI RIP TBC ETA DOB " +
    "VAT GP GPs UI UX IoT SaaS PaaS GDPs CPI CPO PRO ESL NFT NFTs QR RAM ROM SSD OS PDF Wi-Fi TNT BST CST MST PST EDT CDT PDT BMX CSI UHF VHF"
  ).split(" "),
);

/** An abbreviation of everyday language: "AI" is not the initials of a name in the text. */
export function isCommonInitialism(word: string): boolean {
  return INITIALISMS.has(word);
}

/** True of a run in capitals that says no name: "ASAP", "CALL TODAY". */
export function isShouted({ first, end }: { first: number; end: number }, words: Words, names: NameKnowledge): boolean {
  if (end - first === 1 && INITIALISMS.has(words.texts[first]!)) return true;
  for (let i = first; i < end; i++) {
    if ((words.flags[i]! & ALL_CAPITALS) === 0) return false;
    if ((names.lexicon.lowered(words.texts[i]!.toLowerCase()) & WORD.common) === 0) return false;
  }
  return true;
}
