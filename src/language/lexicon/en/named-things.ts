import type { NameType } from "../../types.js";
import { phrases } from "../words.js";

/*
 * Names of things that neither speak nor act, as news writes them. Only this list tells them from bodies and people. By
 * kind, so that gaps are easy to see. Names that are also towns or surnames are left out.
 */

/** Diseases and agents of disease. */
const DISEASES = phrases(`
  BSE; CJD; vCJD; TB; HIV; AIDS; Aids; SARS; Sars; MERS; Mers; MRSA; Ebola; Zika; Alzheimer's; Parkinson's; Covid; COVID; COVID-19; Covid-19; H1N1; H5N1; ADHD; PTSD; Tuberculosis; Malaria;
  Influenza; Cholera; Polio; Measles; Dengue`);

/** Programmes of welfare and health; laws, treaties and votes with a short name. */
const PROGRAMMES = phrases(`
  Obamacare; ObamaCare; Medicare; Medicaid; Medi-Cal; Sarbanes-Oxley; Dodd-Frank; Glass-Steagall; Title IX; Magna Carta; Sharia; Bill of Rights; White Paper; Green Paper; Brexit; Grexit`);

/** Feasts, votes and games. */
const OCCASIONS = phrases(`
  Election; Elections; General Election; Election Day; Hajj; Haj; Mardi Gras; Thanksgiving; Halloween; Hanukkah; Diwali; Passover; Yom Kippur; Eid; Pentecost; Ashura; Olympics; Paralympics;
  Olympic Games; Winter Olympics; World Cup; Super Bowl; Grand National; Question Time`);

/** Creeds and ideologies. Their followers act, they do not. */
const CREEDS = phrases(`
  Islam; Christianity; Judaism; Hinduism; Buddhism; Catholicism; Protestantism; Communism; Nazism; Fascism; Britishness`);

/** Celestial bodies. Names that are also newspapers, cars or sweets are left out. */
const HEAVENS = phrases(
  `Earth; Moon; Jupiter; Neptune; Uranus; Pluto; Solar System; Milky Way; Andromeda Galaxy; Halley's Comet`,
);

/** The type of each; null for a disease, which is not a name. */
export const NAMED_THINGS: ReadonlyMap<string, NameType | null> = new Map<string, NameType | null>([
  ...[...DISEASES].map((word) => [word, null] as const),
  ...[...HEAVENS].map((word) => [word, "place"] as const),
  ...[...PROGRAMMES].map((word) => [word, "law"] as const),
  ...[...OCCASIONS].map((word) => [word, "event"] as const),
  ...[...CREEDS].map((word) => [word, "group"] as const),
]);

/** Products by their maker's name for them. Names that are also words, places or surnames are left out. */
export const PRODUCTS: ReadonlySet<string> = phrases(`
  iPhone; iPhones; iPod; iPods; iPad; iPads; iMac; iMacs; iBook; iTunes; iOS; iCloud; iMovie; iPhoto; MacBook; MacBooks; Mac; Macs; Macintosh; OSX; OS X; Mac OSX; Mac OS X; PowerBook; Apple TV; Apple Watch;
  Microsoft Office; Office 2000; Office 2003; Office 2007; Office 2010; Office 2013; Office 365; Windows XP; Windows Vista; Windows 7; Windows 8; Windows 10; Windows 95; Windows 98; Windows Phone; Windows Live; Windows Mobile;
  Internet Explorer; Google Docs; Google Maps; Google Earth; Google Chrome; Chrome; Chrome OS; Google Chrome OS; Google Glass; Google Search; Adobe Flash; Adobe Reader; Acrobat Reader; OpenOffice; LibreOffice; Ubuntu; Debian; Fedora;
  App Store; iTunes Store; iTunes Music Store; Google Play; Galaxy S; Galaxy Note; Kinect; PlayStation 2; PlayStation 3; PlayStation 4; Nintendo DS; Xbox 360; Xbox One; Zune; Treo; Thunderbird; Nano; Windows; Longhorn; Android; Linux; Unix; Firefox; Xbox; PlayStation; Playstation; PSP; GameCube; Wii; Kindle; BlackBerry; Blackberry; BlackBerrys; Walkman; Photoshop; PowerPoint; Gmail; Hotmail;
  Viagra; Cialis; Levitra; Prozac; Zoloft; Vioxx; Celebrex; Lipitor; Zocor; Nexium; Botox; Tamiflu; Ritalin; OxyContin; Plavix; Herceptin;
  Mini; Minis; Mini One; Cooper S; Prius; Corolla; Camry; Corvette; Camaro; Mondeo; Passat; Jetta; Clio; Megane; Punto; Corsa; Vectra; Silverado; Altima; Sentra; Micra;
  Dreamliner; Superjumbo; Concorde; Eurofighter; Chinook; Black Hawk; Tomahawk; Scud; Kalashnikov; Exocet`);
