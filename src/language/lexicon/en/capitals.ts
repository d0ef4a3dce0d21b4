import { countryNamed } from "./countries.js";

/*
 * Seats of government by which news calls a government: [Beijing] has agreed. One per country; Brussels is left out,
 * since it stands for the European Union, and so are names that are more often a person or a country. General
 * knowledge, written for this project.
 */
const TABLE = `
Kabul: Afghanistan; Tirana: Albania; Algiers: Algeria; Luanda: Angola; Buenos Aires: Argentina; Yerevan: Armenia; Canberra: Australia;
Vienna: Austria; Baku: Azerbaijan; Manama: Bahrain; Dhaka: Bangladesh; Minsk: Belarus; La Paz: Bolivia; Sarajevo: Bosnia and Herzegovina;
Gaborone: Botswana; Brasilia: Brazil; Brasília: Brazil; Sofia: Bulgaria; Ouagadougou: Burkina Faso; Bujumbura: Burundi; Phnom Penh: Cambodia;
Yaounde: Cameroon; Ottawa: Canada; Bangui: Central African Republic; N'Djamena: Chad; Santiago: Chile; Beijing: China; Peking: China;
Bogota: Colombia; Bogotá: Colombia; Kinshasa: Democratic Republic of the Congo; Zagreb: Croatia; Havana: Cuba; Nicosia: Cyprus; Prague: Czech Republic;
Copenhagen: Denmark; Quito: Ecuador; Cairo: Egypt; Asmara: Eritrea; Tallinn: Estonia; Addis Ababa: Ethiopia; Suva: Fiji; Helsinki: Finland;
Paris: France; Libreville: Gabon; Tbilisi: Georgia; Berlin: Germany; Bonn: Germany; Accra: Ghana; Athens: Greece; Conakry: Guinea;
Port-au-Prince: Haiti; Tegucigalpa: Honduras; Budapest: Hungary; Reykjavik: Iceland; New Delhi: India; Delhi: India; Jakarta: Indonesia;
Tehran: Iran; Teheran: Iran; Baghdad: Iraq; Dublin: Ireland; Rome: Italy; Tokyo: Japan; Amman: Jordan; Astana: Kazakhstan; Nairobi: Kenya;
Pyongyang: North Korea; Seoul: South Korea; Pristina: Kosovo; Bishkek: Kyrgyzstan; Vientiane: Laos; Riga: Latvia; Beirut: Lebanon;
Tripoli: Libya; Vilnius: Lithuania; Skopje: Macedonia; Kuala Lumpur: Malaysia; Bamako: Mali; Valletta: Malta; Nouakchott: Mauritania;
Mexico City: Mexico; Chisinau: Moldova; Ulan Bator: Mongolia; Podgorica: Montenegro; Rabat: Morocco; Maputo: Mozambique; Windhoek: Namibia;
Kathmandu: Nepal; The Hague: Netherlands; Wellington: New Zealand; Managua: Nicaragua; Niamey: Niger; Abuja: Nigeria; Oslo: Norway;
Muscat: Oman; Islamabad: Pakistan; Asuncion: Paraguay; Lima: Peru; Manila: Philippines; Warsaw: Poland; Lisbon: Portugal; Doha: Qatar;
Bucharest: Romania; Moscow: Russia; Kigali: Rwanda; Riyadh: Saudi Arabia; Dakar: Senegal; Belgrade: Serbia; Freetown: Sierra Leone;
Bratislava: Slovakia; Ljubljana: Slovenia; Mogadishu: Somalia; Pretoria: South Africa; Juba: South Sudan; Madrid: Spain; Colombo: Sri Lanka;
Khartoum: Sudan; Stockholm: Sweden; Bern: Switzerland; Damascus: Syria; Taipei: Taiwan; Dushanbe: Tajikistan; Bangkok: Thailand; Tunis: Tunisia;
Ankara: Turkey; Ashgabat: Turkmenistan; Kampala: Uganda; Kiev: Ukraine; Kyiv: Ukraine; Abu Dhabi: United Arab Emirates; London: United Kingdom;
Washington: United States; Montevideo: Uruguay; Tashkent: Uzbekistan; Caracas: Venezuela; Hanoi: Vietnam; Sanaa: Yemen; Lusaka: Zambia;
Harare: Zimbabwe`;

/** From a capital to the usual name of its country. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  TABLE.split(";").map((entry): [string, string] => {
    const [city = "", land = ""] = entry.split(":").map((part) => part.trim());
    return [city, countryNamed(land) ?? land];
  }),
);
