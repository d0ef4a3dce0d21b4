import { phrases } from "../words.js";

/**
 * Surnames by which news calls heads of state and government, and candidates for these offices, without a first name:
 * [Obama] signed it. Those that are also common nouns, firms or places are left out. General knowledge.
 */
export const LEADERS: ReadonlySet<string> = phrases(`
  Trump; Obama; Biden; Reagan; Nixon; Eisenhower; Roosevelt; Truman; Clinton; Sanders; Rubio; Romney; McCain; Kasich; Huckabee; Giuliani; Pence; Fiorina; Kissinger; Gorbachev; Yeltsin; Putin; Medvedev;
  Lavrov; Merkel; Schroeder; Schröder; Scholz; Merz; Macron; Sarkozy; Hollande; Chirac; Mitterrand; Berlusconi; Prodi; Renzi; Meloni; Draghi; Zapatero; Rajoy; Tsipras; Papandreou; Thatcher; Blair; Farage;
  Corbyn; Starmer; Sunak; Cameron; Trudeau; Netanyahu; Sharon; Arafat; Assad; Mubarak; Gaddafi; Qaddafi; Gadhafi; Khamenei; Khomeini; Ahmadinejad; Rouhani; Erdogan; Erdoğan; Karzai; Musharraf; Bhutto; Modi; Abe;
  Koizumi; Fukuda; Arroyo; Duterte; Aquino; Suharto; Yudhoyono; Widodo; Mahathir; Thaksin; Hu; Xi; Chavez; Chávez; Maduro; Castro; Morales; Lula; Rousseff; Bolsonaro; Kirchner; Milei; Uribe; Mandela; Mbeki;
  Zuma; Ramaphosa; Mugabe; Tsvangirai; Kibaki; Kenyatta; Obasanjo; Museveni; Kagame; Zelensky; Zelenskiy; Poroshenko; Yanukovych; Yushchenko; Tymoshenko; Lukashenko; Saakashvili; Orban; Orbán; Kaczynski;
  Milosevic; Saddam; Annan; Barroso; Juncker`);
