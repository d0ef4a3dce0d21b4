/*
 * Cities, provinces and regions that news names without saying what they are. Written for this project. Names are left
 * out if they are also surnames, first names, firms, or clubs that play under the name of their city.
 */

/** Names that only a place has. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  `Kabul Tirana Algiers Andorra_la_Vella Luanda Buenos_Aires Yerevan Canberra Baku Nassau Manama Dhaka Bridgetown Minsk Brussels Belmopan Porto-Novo
  Thimphu La_Paz Sarajevo Gaborone Brasilia Ouagadougou Bujumbura Phnom_Penh Yaounde Ottawa Praia Bangui N'Djamena Beijing Bogota Moroni Kinshasa
  Brazzaville Zagreb Havana Nicosia Prague Copenhagen Roseau Santo_Domingo Quito Cairo San_Salvador Malabo Asmara Tallinn Addis_Ababa Helsinki
  Libreville Banjul Tbilisi Berlin Accra Athens Guatemala_City Conakry Bissau Port-au-Prince Tegucigalpa Budapest Reykjavik New_Delhi Jakarta Tehran
  Baghdad Dublin Jerusalem Tel_Aviv Tokyo Amman Astana Almaty Nairobi Pristina Bishkek Vientiane Beirut Maseru Monrovia Vaduz Vilnius Skopje
  Antananarivo Lilongwe Kuala_Lumpur Bamako Valletta Nouakchott Port_Louis Mexico_City Chisinau Ulan_Bator Ulaanbaatar Podgorica Rabat Maputo Windhoek
  Kathmandu Amsterdam Managua Niamey Abuja Lagos Pyongyang Oslo Muscat Islamabad Ramallah Port_Moresby Asuncion Manila Warsaw Lisbon Doha Bucharest
  Moscow Kigali Apia Riyadh Jeddah Mecca Dakar Belgrade Freetown Bratislava Ljubljana Mogadishu Pretoria Johannesburg Cape_Town Durban Seoul Madrid
  Colombo Khartoum Paramaribo Mbabane Stockholm Damascus Aleppo Taipei Dushanbe Dodoma Dar_es_Salaam Bangkok Tunis Ankara Istanbul Ashgabat Kampala
  Kiev Kyiv Abu_Dhabi Dubai Montevideo Tashkent Caracas Hanoi Sanaa Aden Lusaka Harare Bulawayo Shanghai Guangzhou Shenzhen Chengdu Wuhan Chongqing
  Tianjin Nanjing Hangzhou Lhasa Urumqi Bombay Calcutta Ahmedabad Lucknow Srinagar Jammu Amritsar Guwahati Karachi Lahore Peshawar Quetta Rawalpindi
  Faisalabad Kandahar Herat Jalalabad Mazar-i-Sharif Khost Khowst Kunduz Osaka Kyoto Nagoya Hiroshima Nagasaki Fukushima Sendai Yokohama Busan Incheon
  Saigon Yangon Rangoon Mandalay Naypyidaw Denpasar Surabaya Bandung Aceh Banda_Aceh Makassar Cebu Davao Phuket Chiang_Mai Basra Mosul Kirkuk Tikrit
  Fallujah Ramadi Najaf Karbala Erbil Irbil Samarra Homs Raqqa Idlib Isfahan Qom Bushehr Haifa Hebron Nablus Jenin Gaza Gaza_City Rafah Sderot
  Ashkelon Eilat Benghazi Misrata Sirte Sharm_el-Sheikh Luxor Casablanca Marrakech Marrakesh Timbuktu Mombasa Kismayo Bukavu Lubumbashi Abidjan
  Yamoussoukro Kaduna Port_Harcourt Maiduguri Kumasi St_Petersburg St._Petersburg Grozny Beslan Volgograd Vladivostok Novosibirsk Yekaterinburg
  Murmansk Kharkiv Luhansk Lviv Mariupol Sevastopol Simferopol Gdansk Krakow Wroclaw Poznan Munich Leipzig Dusseldorf Bonn Strasbourg Calais Geneva
  Zurich Davos Lausanne Vienna Salzburg Venice Palermo Antwerp Rotterdam Utrecht Srebrenica Mostar Thessaloniki Hobart Townsville Auckland
  Christchurch Dunedin Rotorua Queenstown Quebec_City San_Jose Las_Vegas Salt_Lake_City Baton_Rouge Oklahoma_City Fort_Worth Fort_Lauderdale St._Louis
  Albuquerque Honolulu Anchorage Tallahassee Chattanooga Des_Moines Boise Tacoma Spokane Rio_de_Janeiro Sao_Paulo São_Paulo Recife Porto_Alegre
  Medellin Cartagena Guayaquil Valparaiso Arequipa Maracaibo Tijuana Ciudad_Juarez Acapulco Cancun Oaxaca Chiapas Darfur Chechnya Dagestan Ingushetia
  Abkhazia South_Ossetia Transnistria Crimea Kashmir Punjab Sindh Balochistan Baluchistan Waziristan South_Waziristan North_Waziristan Helmand Gujarat
  Maharashtra Karnataka Kerala Tamil_Nadu Andhra_Pradesh Uttar_Pradesh Madhya_Pradesh West_Bengal Assam Haryana Orissa Odisha Manipur Nagaland Tibet
  Xinjiang Sichuan Guangdong Yunnan Fujian Hunan Henan Hebei Shandong Inner_Mongolia Okinawa Hokkaido Honshu Sumatra Sulawesi Borneo Bali Lombok Papua
  Mindanao Luzon Anbar Kurdistan Iraqi_Kurdistan West_Bank Golan_Heights Katanga Kivu North_Kivu South_Kivu Biafra Puntland Somaliland Ogaden Oromia
  Tigray KwaZulu-Natal Gauteng Catalonia Andalusia Bavaria Lombardy Sicily Sardinia Corsica Brittany Normandy Flanders Wallonia Transylvania Kosovo
  Vojvodina Northern_Territory Ontario Quebec Manitoba Saskatchewan Nova_Scotia New_Brunswick British_Columbia Nunavut Cornwall Merseyside Tyneside
  Humberside Antarctica Scandinavia Siberia Sahara Sahel Balkans Caucasus Middle_East Latin_America North_America South_America Central_America
  Southeast_Asia Oceania Polynesia Caribbean Mediterranean Himalayas Amazonia Mesopotamia Maghreb Manhattan Gatwick Stansted Brasília Reykjavík
  Guantanamo_Bay Belo_Horizonte San_Pedro_Sula Ciudad_del_Este Cochabamba Santa_Cruz_de_la_Sierra Barranquilla Bucaramanga Hermosillo Culiacan
  Veracruz Manaus Curitiba Goiania Campinas Guarulhos Beira Kananga Kisangani Goma Mbuji-Mayi Ndola Kitwe Bloemfontein Port_Elizabeth
  Pietermaritzburg Polokwane Oran Omdurman Port_Said Sfax Fez Agadir Tangier Kano Ibadan Enugu Makurdi
  Yola Sokoto Bamenda Douala Lome Cotonou Bobo-Dioulasso Gao Kidal Agadez Hargeisa Bosaso Baidoa Gulu Entebbe Mwanza Arusha Zanzibar Nakuru
  Kisumu Eldoret Garissa Latakia Hama Deir_ez-Zor Deraa Daraa Kobane Gaziantep Diyarbakir Izmir Antalya Adana Konya Sanliurfa Mashhad Tabriz Shiraz Abadan
  Sharjah Fujairah Salalah Hodeidah Taiz Baquba Nasiriyah Sulaimaniya Sulaymaniyah Tal_Afar Hyderabad Bangalore Bengaluru Kolkata Chennai Mumbai Nagpur
  Kanpur Varanasi Bhopal Indore Patna Ranchi Surat Vadodara Kochi Thiruvananthapuram Visakhapatnam Coimbatore Ludhiana Chandigarh Dehradun Shimla Imphal
  Chittagong Sylhet Khulna Pokhara Kandy Jaffna Trincomalee Batticaloa Multan Gilgit Muzaffarabad Da_Nang Haiphong Battambang Siem_Reap
  Luang_Prabang Medan Palembang Semarang Yogyakarta Banjarmasin Samarinda Balikpapan Manado Jayapura Iloilo Zamboanga Cotabato Baguio Kaohsiung Taichung
  Harbin Shenyang Dalian Changchun Jinan Qingdao Zhengzhou Xiamen Ningbo Suzhou Wuxi Hefei Changsha Kunming Guiyang Nanning Lanzhou Xining Hohhot
  Sapporo Fukuoka Kobe Niigata Kumamoto Daegu Daejeon Gwangju Ulsan Samara Saratov Omsk Chelyabinsk Krasnoyarsk Irkutsk Khabarovsk Kaliningrad Rostov-on-Don
  Nizhny_Novgorod Makhachkala Nalchik Vladikavkaz Nazran Dnipropetrovsk Zaporizhzhia Kherson Mykolaiv Chernobyl Slavyansk
  Kramatorsk Debaltseve Gomel Vitebsk Kaunas Klaipeda Tartu Szczecin Lodz Katowice Brno Ostrava Kosice Debrecen Szeged Timisoara Cluj-Napoca
  Plovdiv Varna Burgas Novi_Sad Banja_Luka Tuzla Dubrovnik Rijeka Maribor Patras Heraklion Limassol Larnaca Famagusta Kyrenia`
    .split(/\s+/u)
    .map((name) => name.replaceAll("_", " ")),
);
