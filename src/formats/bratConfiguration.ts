// The types of `brat.ts` as brat wants them told: annotation.conf says what may be annotated, visual.conf how it looks.

import type { EntitySubtype } from "../model";
import type { OutputFile } from "./format";
import { MODALITIES, TIMEX_MODS } from "./record";

/** brat ignores lines that begin with "#"; by this one Glossator knows its own files. */
export const OWN_CONFIGURATION = "# Written by Glossator.";

/** As a table, so that a new subtype does not compile until it stands here. */
const SUBTYPES: Readonly<Record<EntitySubtype, true>> = {
  ...{ GPE: true, FAC: true, NORP: true, TREATY: true, EVENT: true },
  ...{ WORK: true, PRODUCT: true, LAW: true, AGENCY: true, LANGUAGE: true },
};

const ANNOTATION = `${OWN_CONFIGURATION}

[entities]
PER
ORG
LOC
MISC
DATE
TIME
DURATION
SET

[relations]
Coreference	Arg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
Event	Agent*:<ENTITY>, Patient*:<ENTITY>, Recipient*:<ENTITY>, Location*:<ENTITY>, Source*:<ENTITY>, Time?:<ENTITY>, Place?:<ENTITY>

[attributes]
Subtype	Arg:<ENTITY>, Value:${Object.keys(SUBTYPES).join("|")}
Mod	Arg:<ENTITY>, Value:${TIMEX_MODS.join("|")}
Modality	Arg:<EVENT>, Value:${MODALITIES.join("|")}
Negated	Arg:<EVENT>
Main	Arg:<EVENT>
`;

const VISUAL = `${OWN_CONFIGURATION}

[labels]
PER | person | PER
ORG | organisation | ORG
LOC | place | LOC
MISC | other name | MISC
DATE | date
TIME | time
DURATION | duration | DUR
SET | repeated time | SET
Event | event

[drawing]
SPAN_DEFAULT	fgColor:black, bgColor:#e8e8e8, borderColor:darken
ARC_DEFAULT	color:black, dashArray:-, arrowHead:triangle-5
ATTRIBUTE_DEFAULT	glyph:*
PER	bgColor:#ffcc99
ORG	bgColor:#8fb2ff
LOC	bgColor:#a6d785
MISC	bgColor:#d9b3ff
DATE	bgColor:#ffe680
TIME	bgColor:#ffe680
DURATION	bgColor:#fff2b3
SET	bgColor:#fff2b3
Event	bgColor:#ff9999
Coreference	dashArray:3-3
Negated	box:crossed, glyph:<NONE>, dashArray:<NONE>
`;

export const BRAT_CONFIGURATION: readonly OutputFile[] = [
  { name: "annotation.conf", content: ANNOTATION },
  { name: "visual.conf", content: VISUAL },
];
