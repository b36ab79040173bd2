/**
 * States and territories, after ISO 3166, one a line: the names in use, a colon, and what its people are
 * called: adjectives, and nouns that are not the adjective or its plural in -s.
 */
export const COUNTRIES = `
Afghanistan: Afghan, Afghani
Albania: Albanian
Algeria: Algerian
Andorra: Andorran
Angola: Angolan
Antigua and Barbuda, Antigua: Antiguan
Argentina: Argentine, Argentinian, Argentinean
Armenia: Armenian
Aruba: Aruban
Australia: Australian, Aussie
Austria: Austrian
Azerbaijan: Azerbaijani, Azeri
Bahamas: Bahamian
Bahrain: Bahraini
Bangladesh: Bangladeshi
Barbados: Barbadian
Belarus, Byelorussia: Belarusian, Belarussian
Belgium: Belgian
Belize: Belizean
Benin: Beninese
Bermuda: Bermudian
Bhutan: Bhutanese
Bolivia: Bolivian
Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina: Bosnian
Botswana: Botswanan, Batswana
Brazil: Brazilian
Brunei: Bruneian
Bulgaria: Bulgarian
Burkina Faso: Burkinabe
Burma, Myanmar: Burmese
Burundi: Burundian
Cambodia: Cambodian
Cameroon: Cameroonian
Canada: Canadian
Cape Verde, Cabo Verde: Cape Verdean
Central African Republic, CAR: Central African
Chad: Chadian
Chile: Chilean
China, PRC, People's Republic of China: Chinese
Colombia: Colombian
Comoros: Comorian
Congo, Democratic Republic of the Congo, Republic of the Congo, DRC, DR Congo: Congolese
Costa Rica: Costa Rican
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire: Ivorian
Croatia: Croatian, Croat
Cuba: Cuban
Cyprus: Cypriot
Czech Republic, Czechia, Czechoslovakia: Czech, Czechoslovak
Denmark: Danish, Dane
Djibouti: Djiboutian
Dominica
Dominican Republic: Dominican
East Timor, Timor-Leste: Timorese
Ecuador: Ecuadorian, Ecuadorean
Egypt: Egyptian
El Salvador: Salvadoran, Salvadorean
Equatorial Guinea: Equatorial Guinean
Eritrea: Eritrean
Estonia: Estonian
Eswatini, Swaziland: Swazi
Ethiopia: Ethiopian
Faroe Islands: Faroese
Fiji: Fijian
Finland: Finnish, Finn
France: French, Frenchman, Frenchmen, Frenchwoman
Gabon: Gabonese
Gambia: Gambian
Georgia: Georgian
Germany, East Germany, West Germany, GDR: German
Ghana: Ghanaian
Gibraltar: Gibraltarian
Great Britain, Britain, United Kingdom, UK, U.K.: British, Briton, Brit
Greece: Greek
Greenland: Greenlandic
Grenada: Grenadian
Guadeloupe
Guam: Guamanian
Guatemala: Guatemalan
Guinea: Guinean
Guinea-Bissau
Guyana: Guyanese
Haiti: Haitian
Holland, Netherlands: Dutch, Dutchman, Dutchmen
Honduras: Honduran
Hong Kong: Hong Konger
Hungary: Hungarian
Iceland: Icelandic, Icelander
India: Indian
Indonesia: Indonesian
Iran, Persia, Islamic Republic of Iran: Iranian, Persian
Iraq: Iraqi
Ireland, Republic of Ireland: Irish, Irishman, Irishmen
Israel: Israeli
Italy: Italian
Jamaica: Jamaican
Japan: Japanese
Jordan: Jordanian
Kazakhstan: Kazakh, Kazakhstani
Kenya: Kenyan
Kiribati
Korea, North Korea, South Korea, DPRK, ROK, Republic of Korea: Korean, North Korean, South Korean
Kosovo: Kosovar, Kosovan
Kuwait: Kuwaiti
Kyrgyzstan: Kyrgyz
Laos: Laotian
Latvia: Latvian
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian
Libya: Libyan
Liechtenstein
Lithuania: Lithuanian
Luxembourg
Macau, Macao: Macanese
Macedonia, North Macedonia: Macedonian
Madagascar: Malagasy
Malawi: Malawian
Malaysia: Malaysian
Maldives: Maldivian
Mali: Malian
Malta: Maltese
Marshall Islands: Marshallese
Martinique
Mauritania: Mauritanian
Mauritius: Mauritian
Mexico: Mexican
Micronesia: Micronesian
Moldova: Moldovan
Monaco: Monegasque
Mongolia: Mongolian, Mongol
Montenegro: Montenegrin
Morocco: Moroccan
Mozambique: Mozambican
Namibia: Namibian
Nauru: Nauruan
Nepal: Nepalese, Nepali
New Caledonia
New Zealand: Kiwi, New Zealander
Nicaragua: Nicaraguan
Niger: Nigerien
Nigeria: Nigerian
Norway: Norwegian
Oman: Omani
Pakistan: Pakistani
Palau: Palauan
Palestine: Palestinian
Panama: Panamanian
Papua New Guinea: Papuan
Paraguay: Paraguayan
Peru: Peruvian
Philippines: Filipino, Philippine, Filipina
Poland: Polish, Pole
Portugal: Portuguese
Prussia: Prussian
Puerto Rico: Puerto Rican
Qatar: Qatari
Romania: Romanian
Russia, Russian Federation: Russian
Rwanda: Rwandan
Saint Lucia, St. Lucia
Samoa: Samoan
San Marino
Saudi Arabia, Kingdom of Saudi Arabia: Saudi, Saudi Arabian
Senegal: Senegalese
Serbia: Serbian, Serb
Seychelles
Sierra Leone: Sierra Leonean
Singapore: Singaporean
Slovakia: Slovak, Slovakian
Slovenia: Slovenian, Slovene
Solomon Islands
Somalia, Somaliland: Somali, Somalian
South Africa: South African
South Sudan: South Sudanese
South Vietnam, North Vietnam, Vietnam, Viet Nam: Vietnamese, South Vietnamese, North Vietnamese
Soviet Union, USSR, U.S.S.R.: Soviet
Spain: Spanish, Spaniard
Sri Lanka, Ceylon: Sri Lankan
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish, Swede
Switzerland: Swiss
Syria: Syrian
Taiwan: Taiwanese
Tajikistan: Tajik
Tanzania: Tanzanian
Thailand, Siam: Thai
Togo: Togolese
Tonga: Tongan
Trinidad and Tobago, Trinidad: Trinidadian
Tunisia: Tunisian
Turkey, Türkiye, Turkiye: Turkish, Turk
Turkmenistan: Turkmen
Tuvalu
Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates, UAE, U.A.E.: Emirati
United States, United States of America, US, U.S., USA, U.S.A., U.S, America, States: American
Uruguay: Uruguayan
Uzbekistan: Uzbek
Vanuatu
Vatican City, Vatican, Holy See
Venezuela: Venezuelan
Western Sahara: Sahrawi
Yemen: Yemeni, Yemenite
Yugoslavia: Yugoslav, Yugoslavian
Zaire: Zairean
Zambia: Zambian
Zimbabwe, Rhodesia: Zimbabwean, Rhodesian
`;
