const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*;\s*/u));

/*
 * Names of what nobody speaks or acts for, as news writes them: they are told from bodies and people by being known. By kind, so that a gap is easy to see.
 */

/** Diseases and agents of disease. */
const DISEASES = `
  BSE; CJD; vCJD; TB; HIV; AIDS; Aids; SARS; Sars; MERS; Mers; MRSA; Ebola; Zika; Alzheimer; Alzheimer's; Parkinson; Parkinson's; Covid; COVID; COVID-19; Covid-19; H1N1; H5N1; ADHD;
  ME; MS; PTSD; Tuberculosis; Malaria; Influenza; Cholera; Polio; Measles; Dengue`;

/** Programmes of welfare and health, and laws by their short names. */
const PROGRAMMES = `
  Obamacare; ObamaCare; Medicare; Medicaid; Medi-Cal; Social Security; Brexit; Megxit; Grexit; Sarbanes-Oxley; Dodd-Frank; Glass-Steagall; Title IX; Roe; Nafta; NAFTA; Cafta; CAFTA;
  Schengen; Erasmus; Magna Carta; Sharia; Bill of Rights; Constitution; Kyoto; Maastricht`;

/** Feasts, votes, games and days. */
const OCCASIONS = `
  Election; Elections; General Election; Election Day; Hajj; Haj; Mardi Gras; Thanksgiving; Halloween; Hanukkah; Diwali; Passover; Yom Kippur; Eid; Lent; Pentecost; Christmas; Easter;
  Ramadan; Ashura; Olympics; Paralympics; Olympic Games; Winter Olympics; World Cup; Euro 2004; Super Bowl; Wimbledon; Ashes; Grand National; Glastonbury; Budget; Pre-Budget; Question Time`;

/** Creeds, peoples of an idea, and what else has a capital by custom. */
const CREEDS = `
  Islam; Christianity; Judaism; Hinduism; Buddhism; Catholicism; Protestantism; Communism; Nazism; Fascism; Britishness; Internet; Web; World Wide Web; Bible; Koran; Quran; Earth; Moon;
  God; Allah; Holocaust; Cold War`;

export const NAMED_THINGS: ReadonlySet<string> = words([DISEASES, PROGRAMMES, OCCASIONS, CREEDS].join(";"));

/** Goods by the name that their maker gave them: a word that names no firm. */
export const PRODUCTS: ReadonlySet<string> = words(`
  iPhone; iPhones; iPod; iPods; iPad; iPads; iMac; iMacs; iBook; iTunes; iOS; iCloud; iMovie; iPhoto; iTouch; MacBook; MacBooks; Mac; Macs; Macintosh; OSX; OS X; Mac OSX; Mac OS X; PowerBook; Apple TV;
  Apple Watch; Nano; Shuffle; Windows; Vista; Longhorn; Android; Linux; Unix; Java; Firefox; Safari; Xbox; PlayStation; Playstation; PSP; GameCube; Wii; Kindle; BlackBerry; Blackberry; BlackBerrys;
  Walkman; Viagra; Cialis; Levitra; Prozac; Zoloft; Vioxx; Celebrex; Lipitor; Zocor; Nexium; Botox; Tamiflu; Ritalin; OxyContin; Plavix; Herceptin; Prius; Corolla; Camry; Civic; Accord; Corvette; Camaro;
  Mustang; Taurus; Fiesta; Focus; Mondeo; Golf; Passat; Jetta; Polo; Clio; Megane; Laguna; Logan; Punto; Panda; Astra; Corsa; Vectra; Cobalt; Impala; Malibu; Silverado; Avalon; Altima; Sentra; Micra;
  Dreamliner; Superjumbo; Concorde; Jumbo; Eurofighter; Typhoon; Tornado; Hercules; Apache; Chinook; Black Hawk; Tomahawk; Trident; Patriot; Scud; Kalashnikov; Exocet; Barbie; Lego; Tetris; Photoshop;
  Excel; PowerPoint; Outlook; Gmail; Hotmail; Skype`);
