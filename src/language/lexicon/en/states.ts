/*
 * The states of the United States with their traditional and postal short forms, as news gives them after a name: [Sen.
 * Ada Orr (D-Ore.)].
 */

const ROWS = `Alabama Ala. AL|Alaska Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. CA|Colorado Colo. CO|Connecticut Conn. CT|Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA
Hawaii Hawaii HI|Idaho Idaho ID|Illinois Ill. IL|Indiana Ind. IN|Iowa Iowa IA|Kansas Kan. KS|Kentucky Ky. KY|Louisiana La. LA|Maine Maine ME|Maryland Md. MD|Massachusetts Mass. MA
Michigan Mich. MI|Minnesota Minn. MN|Mississippi Miss. MS|Missouri Mo. MO|Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ|New_Mexico N.M. NM
New_York N.Y. NY|North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR|Pennsylvania Pa. PA|Rhode_Island R.I. RI|South_Carolina S.C. SC
South_Dakota S.D. SD|Tennessee Tenn. TN|Texas Tex. TX|Utah Utah UT|Vermont Vt. VT|Virginia Va. VA|Washington Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. WI|Wyoming Wyo. WY`;

const STATES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[|\n]/u).flatMap((row) => {
    const [name = "", ...forms] = row.split(" ");
    const state = name.replace("_", " ");
    return [state, ...forms].map((form): [string, string] => [form.replace(/\./gu, "").toLowerCase(), state]);
  }),
);

/** The state that a name or a short form stands for, or null: [Ore.] -> "Oregon". */
export const stateNamed = (form: string): string | null => STATES.get(form.replace(/\./gu, "").toLowerCase()) ?? null;
