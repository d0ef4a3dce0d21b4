import { phrases } from "../words.js";

/*
 * Firms and seats that sound like a person's name or a surname, so that the model takes them for people. General
 * knowledge, by trade. Firms that are also common surnames of people in the news are left out.
 */
const FIRMS = `
  Lockheed Martin; Morgan Stanley; JP Morgan; J.P. Morgan; JPMorgan; Merrill Lynch; Goldman Sachs; Lehman; Charles Schwab; Wells Fargo; Berkshire Hathaway; Fannie Mae; Freddie Mac; Sallie Mae; Ginnie Mae;
  Credit Suisse; Dresdner Kleinwort Wasserstein; Kleinwort Benson; Standard Chartered; Ernst & Young; Arthur Andersen; Deloitte; McKinsey; Bradford & Bingley; Northern Rock; Gazprombank; Sberbank;
  Best Buy; Krispy Kreme; Marks & Spencer; Harvey Nichols; John Lewis; Laura Ashley; Austin Reed; Ted Baker; Ben Sherman; Marshall Field; Neiman Marcus; Saks; Tommy Hilfiger; Calvin Klein; Abercrombie & Fitch;
  Louis Vuitton; Gucci; Prada; Versace; Dior; Chanel; L'Oreal; Estee Lauder; Philip Morris; Eli Lilly; Johnson & Johnson; Procter & Gamble; Merck; Pfizer; Novartis; Roche; Schering; Bayer;
  Suzuki; Toyota; Honda; Nissan; Mazda; Mitsubishi; Isuzu; Subaru; Maserati; Ferrari; Lamborghini; Alfa Romeo; Fiat; Porsche; Bertelsmann; Daimler; DaimlerChrysler; Chrysler; Peugeot; Renault; Citroen; Bugatti;
  Michelin; Pirelli; Bridgestone; Harley-Davidson; Aston Martin; Rolls-Royce; Scania; Saab; Skoda; Hyundai; Kia; Daewoo; Bombardier; Embraer; Sukhoi; Tupolev; Snecma; Thales;
  Nestle; Heineken; Carlsberg; Danone; Parmalat; Kraft; Heinz; Kellogg; Cadbury; Wrigley; Hershey; Anheuser-Busch; Diageo; Asahi; Kirin; Sapporo;
  Yukos; Gazprom; Rosneft; Lukoil; Sibneft; Yuganskneftegas; Petrobras; Statoil; Repsol; Suez; Enron; Halliburton; Bechtel; Schlumberger; Mittal Steel; Alcoa; Alcan;
  Euronext; Nasdaq; Reuters; Bloomberg; Nielsen; Gallup; Rasmussen; Populus; YouGov; Politifact; PolitiFact; Morning Consult; Quinnipiac;
  Pixar; Walt Disney; Warner Bros; Ubisoft; Electronic Arts; Nintendo; Sony; Sanyo; Hitachi; Fujitsu; Toshiba; Samsung; Nokia; Ericsson; Motorola; Siemens; Philips; Dell; Hewlett-Packard; Google; Yahoo; Twitter;
  Facebook; YouTube; Skype; Netflix; Amazon; eBay; Starbucks; McDonald's; Adidas; Reebok; Nike; Puma; Lego; Mattel; Hasbro; Ryanair; Easyjet; EasyJet; Alitalia; Lufthansa; Swissair; Aer Lingus; Qantas; Boeing; Airbus`;

/** Firms that are called by their founder's name in the genitive, without it: [Macy]'s. */
export const GENITIVE_FIRMS: ReadonlySet<string> = phrases(`
  Macy; Bloomingdale; Kohl; Dillard; Lowe; Trader Joe; Sainsbury; Waterstone; Claridge; Boodle; Bewley; Fenwick; Marshall Field; Filene; Gump; Loehmann;
  McDonald; Wendy; Domino; Denny; Applebee; Chili; Arby; Hardee; Popeye; Friendly; Papa John; Nando; Kellogg; Smucker; Ben & Jerry; Levi;
  Lloyd; Sotheby; Christie; Bonham; Moody; Standard & Poor; Barron; Hamley; Debenham; Jessop; Foyle; Blackwell`);

/** Buildings and places that stand for the institution in them. */
const SEATS = `
  Downing Street; Law Lords; Number 10; No 10; No. 10; Whitehall; Westminster; Holyrood; Stormont; Capitol Hill; Foggy Bottom; Quai d'Orsay; Elysee; Kremlin; White House; Pentagon; Scotland Yard; Buckingham Palace;
  Clarence House; Lambeth Palace; Zhongnanhai; Blue House; Casa Rosada; Moncloa; Knesset; Bundestag; Duma; Sejm; Dail`;

export const SEAT_NAMES: ReadonlySet<string> = phrases(SEATS);

/** The first word of each seat. */
export const SEAT_OPENINGS: ReadonlySet<string> = new Set([...SEAT_NAMES].map((name) => name.split(" ", 1)[0] ?? ""));

export const FIRM_NAMES: ReadonlySet<string> = new Set([...phrases(FIRMS), ...SEAT_NAMES]);
