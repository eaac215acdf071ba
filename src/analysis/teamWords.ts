// Last words of clubs that the tables know as the heads of names: "Hanwha Eagles". By them alone the clubs are called too.

export const TEAM_HEADS: ReadonlySet<string> = new Set(
  "Tigers Giants Hawks Lions Eagles Dodgers Lakers Bulls Bears Twins Bulldogs Wanderers Rovers".split(" "),
);
