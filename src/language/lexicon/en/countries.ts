/*
 * Countries in English, one per line: names | demonyms. General knowledge, written for this project: the members of the
 * United Nations, and the states and territories with their own government that news treats like states.
 */
const TABLE = `
Afghanistan | Afghan Afghans
Albania | Albanian Albanians
Algeria | Algerian Algerians
Andorra | Andorran Andorrans
Angola | Angolan Angolans
Antigua and Barbuda | Antiguan Antiguans
Argentina | Argentine Argentines Argentinian Argentinians
Armenia; Republic of Armenia | Armenian Armenians
Australia | Australian Australians
Austria | Austrian Austrians
Azerbaijan; Republic of Azerbaijan | Azerbaijani Azerbaijanis Azeri Azeris
Bahamas | Bahamian Bahamians
Bahrain | Bahraini Bahrainis
Bangladesh | Bangladeshi Bangladeshis
Barbados | Barbadian Barbadians
Belarus; Republic of Belarus; Byelorussia | Belarusian Belarusians Belarussian Belarussians
Belgium | Belgian Belgians
Belize | Belizean Belizeans
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian Bolivians
Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnian Bosnians
Botswana | Batswana
Brazil | Brazilian Brazilians
Brunei | Bruneian Bruneians
Bulgaria | Bulgarian Bulgarians
Burkina Faso | Burkinabe
Burundi | Burundian Burundians
Cambodia | Cambodian Cambodians
Cameroon | Cameroonian Cameroonians
Canada | Canadian Canadians
Cape Verde; Cabo Verde | Cape-Verdean
Central African Republic |
Chad | Chadian Chadians
Chile | Chilean Chileans
China; People's Republic of China; PRC | Chinese
Colombia | Colombian Colombians
Comoros | Comorian Comorians
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo; Congo-Kinshasa | Congolese
Republic of the Congo; Republic of Congo; Congo-Brazzaville |
Costa Rica | Costa-Rican
Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian Ivorians
Croatia | Croatian Croatians Croat Croats
Cuba | Cuban Cubans
Cyprus; Northern Cyprus | Cypriot Cypriots
Czech Republic; Czechia | Czech Czechs
Czechoslovakia | Czechoslovak
Denmark | Danish Dane Danes
Djibouti | Djiboutian Djiboutians
Dominica |
Dominican Republic | Dominican Dominicans
East Timor; Timor-Leste | Timorese
Ecuador | Ecuadorian Ecuadorians Ecuadorean Ecuadoreans
Egypt | Egyptian Egyptians
El Salvador | Salvadoran Salvadorans
Equatorial Guinea |
Eritrea | Eritrean Eritreans
Estonia | Estonian Estonians
Eswatini; Swaziland | Swazi Swazis
Ethiopia | Ethiopian Ethiopians
Fiji | Fijian Fijians
Finland | Finnish Finn Finns
France | French Frenchman Frenchwoman
Gabon | Gabonese
Gambia | Gambian Gambians
Georgia | Georgian Georgians
Germany; Federal Republic of Germany; West Germany; East Germany | German Germans
Ghana | Ghanaian Ghanaians
Greece | Greek Greeks
Greenland | Greenlandic
Grenada | Grenadian Grenadians
Guatemala | Guatemalan Guatemalans
Guinea | Guinean Guineans
Guinea-Bissau |
Guyana | Guyanese
Haiti | Haitian Haitians
Honduras | Honduran Hondurans
Hong Kong |
Hungary | Hungarian Hungarians
Iceland | Icelandic Icelander Icelanders
India | Indian Indians
Indonesia | Indonesian Indonesians
Iran; Islamic Republic of Iran | Iranian Iranians
Iraq | Iraqi Iraqis
Ireland; Republic of Ireland | Irish Irishman Irishwoman
Israel | Israeli Israelis
Italy | Italian Italians
Jamaica | Jamaican Jamaicans
Japan | Japanese
Jordan | Jordanian Jordanians
Kazakhstan; Republic of Kazakhstan | Kazakh Kazakhs Kazakhstani
Kenya | Kenyan Kenyans
Kiribati |
Kosovo | Kosovar Kosovars
Kuwait | Kuwaiti Kuwaitis
Kyrgyzstan; Kyrgyz Republic | Kyrgyz
Laos | Lao Laotian Laotians
Latvia | Latvian Latvians
Lebanon | Lebanese
Lesotho | Basotho
Liberia | Liberian Liberians
Libya | Libyan Libyans
Liechtenstein | Liechtensteiner
Lithuania | Lithuanian Lithuanians
Luxembourg | Luxembourger
Macau |
Madagascar | Malagasy
Malawi | Malawian Malawians
Malaysia | Malaysian Malaysians
Maldives | Maldivian Maldivians
Mali | Malian Malians
Malta | Maltese
Marshall Islands | Marshallese
Mauritania | Mauritanian Mauritanians
Mauritius | Mauritian Mauritians
Mexico | Mexican Mexicans
Micronesia | Micronesian
Moldova; Republic of Moldova | Moldovan Moldovans
Monaco | Monegasque
Mongolia | Mongolian Mongolians
Montenegro | Montenegrin Montenegrins
Morocco | Moroccan Moroccans
Mozambique | Mozambican Mozambicans
Myanmar; Burma | Burmese
Namibia | Namibian Namibians
Nauru |
Nepal | Nepalese Nepali Nepalis
Netherlands; Holland | Dutch Dutchman Dutchwoman
New Zealand | New-Zealander
Nicaragua | Nicaraguan Nicaraguans
Niger |
Nigeria | Nigerian Nigerians
North Korea; Democratic People's Republic of Korea; DPRK | North-Korean
North Macedonia; Macedonia | Macedonian Macedonians
Norway | Norwegian Norwegians
Oman | Omani Omanis
Pakistan | Pakistani Pakistanis
Palau |
Palestine | Palestinian Palestinians
Panama | Panamanian Panamanians
Papua New Guinea |
Paraguay | Paraguayan Paraguayans
Peru | Peruvian Peruvians
Philippines | Filipino Filipinos Philippine
Poland | Polish Pole Poles
Portugal | Portuguese
Puerto Rico |
Qatar | Qatari Qataris
Romania | Romanian Romanians
Russia; Russian Federation | Russian Russians
Rwanda | Rwandan Rwandans
Saint Kitts and Nevis; St. Kitts and Nevis |
Saint Lucia; St. Lucia |
Saint Vincent and the Grenadines |
Samoa | Samoan Samoans
San Marino |
Sao Tome and Principe |
Saudi Arabia; Kingdom of Saudi Arabia | Saudi Saudis
Senegal | Senegalese
Serbia | Serbian Serbians Serb Serbs
Seychelles |
Sierra Leone |
Singapore | Singaporean Singaporeans
Slovakia | Slovak Slovaks Slovakian
Slovenia | Slovenian Slovenians Slovene Slovenes
Solomon Islands |
Somalia | Somali Somalis
South Africa | South-African
South Korea; Republic of Korea; Korea | South-Korean Korean Koreans
South Sudan |
Soviet Union; USSR; U.S.S.R. | Soviet Soviets
Spain | Spanish Spaniard Spaniards
Sri Lanka | Sri-Lankan
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish Swede Swedes
Switzerland | Swiss
Syria | Syrian Syrians
Taiwan | Taiwanese
Tajikistan | Tajik Tajiks
Tanzania | Tanzanian Tanzanians
Thailand | Thai Thais
Togo | Togolese
Tonga | Tongan Tongans
Trinidad and Tobago | Trinidadian
Tunisia | Tunisian Tunisians
Turkey; Türkiye | Turkish Turk Turks
Turkmenistan | Turkmen
Tuvalu |
Uganda | Ugandan Ugandans
Ukraine | Ukrainian Ukrainians
United Arab Emirates; UAE; U.A.E. | Emirati Emiratis
United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland | British Briton Britons English Scottish Welsh Englishman Englishwoman Scot Scotsman Scotswoman Welshman Welshwoman
United States; United States of America; US; U.S.; USA; U.S.A.; America | American Americans
Uruguay | Uruguayan Uruguayans
Uzbekistan | Uzbek Uzbeks
Vanuatu |
Vatican; Vatican City; Holy See |
Venezuela | Venezuelan Venezuelans
Vietnam; Viet Nam | Vietnamese
Yemen | Yemeni Yemenis
Yugoslavia | Yugoslav Yugoslavs
Zambia | Zambian Zambians
Zimbabwe | Zimbabwean Zimbabweans
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [names = "", demonyms = ""] = line.split("|");
    const forms = names.split(";").map((name) => name.trim());
    return { country: forms[0] ?? "", forms, demonyms: demonyms.split(" ").filter(Boolean) };
  });

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ country, forms }) => forms.map((form): [string, string] => [form.toLowerCase(), country])),
);

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ country, demonyms }) =>
    demonyms.map((word): [string, string] => [word.replace("-", " ").toLowerCase(), country]),
  ),
);

/** The usual name of the country that a name stands for, or null: [U.S.] -> "United States". */
export const countryNamed = (name: string): string | null =>
  COUNTRIES.get(name.toLowerCase().replace(/’/gu, "'")) ?? null;

/** The country of an adjective or of a word for its people, or null: [Norwegians] -> "Norway". */
export const countryOfPeople = (word: string): string | null => DEMONYMS.get(word.toLowerCase()) ?? null;
