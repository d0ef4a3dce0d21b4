import { phrases } from "../words.js";

/*
 * Parties and armed movements that news names without the word "party". General knowledge, written for this project.
 * Names that are also common words or nationalities are left out.
 */
export const PARTIES: ReadonlySet<string> = phrases(`
  Labour; New Democrats; New Democratic Party; Christian Democrats; Social Democrats; Free Democrats; Sweden Democrats;
  Lib Dem; Lib Dems; Liberal Democrat; Liberal Democrats; Conservatives; Tories; Ukip; UKIP; Plaid Cymru;
  Sinn Féin; Sinn Fein; SNP; DUP; SDLP; Fine Gael; Fianna Fáil; Fianna Fail; GOP; Likud; Kadima; Hamas; Fatah;
  Hezbollah; Forza Italia; CDU; CSU; SPD; FDP; AfD; BJP; ANC; Zanu-PF; ZANU-PF; PKK; AKP; CHP; Fidesz; Syriza;
  Podemos; Vox; Ciudadanos; PSOE; Golos; Yabloko; United Russia; Golden Dawn; Five Star Movement; Vlaams Belang;
  N-VA; D66; PVV; VVD; Kuomintang; KMT; LDP; Komeito; PML-N; PPP; Taliban; al-Qaeda; al Qaeda; Al-Qaeda; al-Qaida;
  Al-Qaida; Boko Haram; Daesh; Da'esh; Dae'sh; Islamic State
`);
