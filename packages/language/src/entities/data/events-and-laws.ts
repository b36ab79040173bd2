/** Events known by a name that its words do not explain, or that is one word. */
export const EVENTS = `
9/11, September 11, Holocaust, Shoah, Nakba, Intifada, Second Intifada, First Intifada, Arab Spring, Prague Spring, Cold War, Great War, World War, World War I, World War II, World War One, World War Two, WWI, WWII, WW1, WW2, First World War, Second World War, Civil War, American Civil War, Vietnam War, Korean War, Gulf War, Iraq War, Six-Day War, Yom Kippur War, Falklands War, Thirty Years War, Cuban Missile Crisis, Great Depression, Renaissance, Reformation, Enlightenment, Industrial Revolution, French Revolution, Russian Revolution, October Revolution, Orange Revolution, Velvet Revolution, Cultural Revolution, Great Leap Forward, Watergate, Brexit, D-Day, Pearl Harbor, Bloody Sunday, Boston Tea Party, Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, World Cup, Super Bowl, World Series, Hurricane Katrina, Euromaidan, Hajj
`;

/** Laws, treaties and holy books likewise. */
export const LAWS = `
Constitution, U.S. Constitution, US Constitution, Bill of Rights, Declaration of Independence, Magna Carta, Basic Law, Bible, Old Testament, New Testament, Koran, Quran, Qur'an, Torah, Talmud, Geneva Convention, Geneva Conventions, Kyoto Protocol, Paris Agreement, Good Friday Agreement, Oslo Accords, Dayton Accords, Camp David Accords, Maastricht Treaty, Lisbon Treaty, Treaty of Versailles, Non-Proliferation Treaty, NPT, Roe v. Wade, Patriot Act, Obamacare, Affordable Care Act, Sharia, Universal Declaration of Human Rights
`;
