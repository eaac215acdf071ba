// Bodies that are called by the town or region that they serve: "Palmer Police", "Troy City Council", "Kaneohe Hospital".
// Their first word alone is the town; of other bodies it is the body ("Hokuto" of "Hokuto Logistics").

const HEADS: ReadonlySet<string> = new Set(
  (
    "Police Fire Rescue Council University College School Schools Academy Hospital Clinic Court Courthouse Department " +
    "Sheriff Library Museum Church Cathedral Diocese Parish Mosque Temple Prison Jail Station Airport Port Zoo Theatre Theater " +
    "Orchestra Symphony Philharmonic Opera Constabulary Authority Commission Government Administration Assembly Parliament " +
    "Legislature Province Prefecture Fair Festival Marathon Observatory Courier Herald Gazette Times Post Chronicle Tribune " +
    "Mercury Observer Examiner Journal News Daily"
  ).split(" "),
);

export function isBodyOfTown(lastWord: string): boolean {
  return HEADS.has(lastWord);
}
