/*
 * Regions whose name joins two, as bodies have it: [Trinidad] and [Tobago] Police. The first word of the second part by
 * the last word of the first. General knowledge, written for this project.
 */

export const JOINT_REGIONS: ReadonlyMap<string, string> = new Map(
  `Trinidad Tobago|Antigua Barbuda|Bosnia Herzegovina|Newfoundland Labrador|Tyne Wear|Hereford Worcester|Devon Cornwall|Avon Somerset|Dumfries Galloway|Perth Kinross
Argyll Bute|Brighton Hove|Hammersmith Fulham|Kensington Chelsea|Barking Dagenham|Redcar Cleveland|Jammu Kashmir|Wallis Futuna|Turks Caicos|Kitts Nevis|Ross Cromarty`
    .split(/[|\n]/u)
    .map((row): [string, string] => {
      const [first = "", second = ""] = row.split(" ");
      return [first, second];
    }),
);
