/** Last words of names that tell what kind of thing bears the name; in lower case. */
export const ORGANIZATION_HEADS = `
inc, inc., corp, corp., corporation, ltd, ltd., llc, llp, plc, gmbh, s.a., ag, nv, co, co., company, companies, group, holdings, industries, enterprises, partners, associates, ventures, capital, bank, bancorp, insurance, securities, investments, airlines, airways, motors, motorsports, technologies, systems, solutions, software, communications, networks, laboratories, pharmaceuticals, energy, petroleum, electric
university, college, school, schools, academy, institute, faculty, seminary, polytechnic
ministry, department, agency, bureau, office, authority, administration, commission, committee, subcommittee, council, board, panel, tribunal, court, parliament, congress, senate, assembly, cabinet, secretariat, directorate, police, constabulary, army, navy, force, forces, guard, guards, corps, marines, brigade, brigades, battalion, regiment, division, legion, militia, legislature, treasury
party, front, movement, union, alliance, coalition, bloc, association, federation, confederation, league, organization, organisation, society, foundation, fund, trust, institution, centre for, consortium, collaboration, initiative, network, forum, club, fc, team, orchestra, band, brotherhood, jihad, church, conservancy
times, post, journal, tribune, herald, gazette, news, press, magazine, monthly, weekly, daily, radio, tv, television, broadcasting, studios, records, books, publishers
`;

export const PLACE_HEADS = `
river, lake, sea, ocean, bay, gulf, strait, straits, channel, canal, creek, falls, harbor, harbour, delta, reef, lagoon, island, islands, isle, isles, archipelago, peninsula, coast, cape, beach, shore, mountain, mountains, mount, hill, hills, peak, valley, canyon, desert, forest, plateau, plains, basin, glacier, volcano, cave
street, st., road, rd, rd., avenue, ave, ave., boulevard, blvd, lane, drive, square, plaza, place, highway, bridge, tunnel, airport, station, port, terminal, park, garden, gardens, zoo, castle, palace, tower, building, hall, stadium, arena, theatre, theater, cinema, auditorium, museum, gallery, library, cathedral, mosque, temple, monastery, abbey, shrine, cemetery, hotel, inn, resort, restaurant, cafe, café, grill, bar, pub, pizza, mall, market, camp, base, fort, prison, hospital, monument, memorial, wall, region, area, territory, heights, cottage
`;

export const STATE_HEADS = `
republic, kingdom, state, states, province, county, district, governorate, prefecture, oblast, canton, city, town, village, township, borough, municipality, emirate, emirates, principality, empire, federation
`;

export const LAW_HEADS = `
act, treaty, charter, constitution, bill, amendment, agreement, accord, accords, convention, covenant, resolution, protocol, pact, declaration, statute, ordinance, communiqué, communique, memorandum, manifesto, code, directive, law, doctrine, plan, initiative, testament, bible, koran, quran, qur'an, torah
`;

export const EVENT_HEADS = `
war, wars, olympics, paralympics, games, revolution, uprising, intifada, rebellion, holocaust, genocide, summit, conference, festival, elections, battle, massacre, siege, cup, championship, championships, blitz, spring, depression, hurricane, tsunami, earthquake, famine, crisis, offensive, operation, crusade, crusades, renaissance, reformation, enlightenment, ceremony, parade, marathon, derby, bowl, open, awards, tournament
`;
