/**
 * Cities that open a story without more ("Moscow: …", "Paris – …"), as they are written in news of several languages.
 * Only for forms that say no agency and stand in no capitals: elsewhere any place will do. Capitals and the cities that
 * news style guides let stand alone; facts collected by hand.
 */
const names = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Ahmedabad|Aleppo|Algiers|Alger|Algier|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Asunción|Atenas|Athen|Athens|Atlanta|Auckland|
Baghdad|Bagdad|Baku|Baltimore|Bamako|Bandung|Bangalore|Bengaluru|Bangkok|Bangui|Banjul|Barcelona|Basel|Basra|Beijing|Peking|Pékin|Pekin|Beirut|Beyrouth|Belfast|Belgrade|Belgrad|Beograd|Berlin|Bern|Berne|Bhopal|Bishkek|Bissau|Bogota|Bogotá|Bonn|Boston|Brasilia|Brasília|Bratislava|Brazzaville|Brisbane|Brussels|Bruxelles|Brüssel|Bruselas|Brussel|Bucharest|București|Bukarest|Budapest|Buenos Aires|Bujumbura|
Cairo|Kairo|Le Caire|El Cairo|Calgary|Canberra|Cape Town|Caracas|Casablanca|Chandigarh|Chennai|Chicago|Chisinau|Cincinnati|Cleveland|Colombo|Conakry|Copenhagen|København|Kopenhagen|Cotonou|
Dakar|Dallas|Damascus|Damas|Damaskus|Davos|Dehradun|Denver|Detroit|Dhaka|Djakarta|Djibouti|Doha|Donetsk|Dortmund|Dresden|Dubai|Dublin|Dushanbe|Düsseldorf|Durban|Edinburgh|Edmonton|Erbil|Faisalabad|Frankfurt|Freetown|Gaborone|Gaza|Gaza City|Geneva|Genève|Genf|Ginebra|Georgetown|Glasgow|Goma|Guangzhou|Guatemala City|Guwahati|
Hamburg|Hannover|Hanoi|Harare|Havana|La Habana|Havanna|Helsinki|Ho Chi Minh City|Hong Kong|Hongkong|Honolulu|Houston|Hyderabad|Indianapolis|Islamabad|Istanbul|İstanbul|Jaipur|Jakarta|Jammu|Jeddah|Jerusalem|Jérusalem|Johannesburg|Johor Baru|Johor Bahru|Juba|
Kabul|Kaboul|Kampala|Karachi|Kathmandu|Khartoum|Kiev|Kyiv|Kharkiv|Kigali|Kingston|Kinshasa|Kolkata|Kota Kinabalu|Kuala Lumpur|Kuching|Kuwait City|Kyoto|Lagos|Lahore|La Paz|Las Vegas|Leipzig|Libreville|Lilongwe|Lima|Lisbon|Lisboa|Lissabon|Ljubljana|Lomé|London|Londres|Londra|Los Angeles|Luanda|Lucknow|Lusaka|Luxembourg|Lviv|Lyon|
Macau|Madrid|Malabo|Managua|Manama|Manchester|Manila|Maputo|Marseille|Melbourne|Mexico City|Ciudad de México|Miami|Milan|Milano|Milwaukee|Minneapolis|Minsk|Mogadishu|Monaco|Monrovia|Monterrey|Montevideo|Montreal|Montréal|Moscow|Moskau|Moscou|Moscú|Mosca|Mosul|Mumbai|Munich|München|Muscat|
Nagpur|Nairobi|Naples|Napoli|Nassau|N'Djamena|New Delhi|Neu-Delhi|New Orleans|New York|Niamey|Nicosia|Nouakchott|Nuku'alofa|Nur-Sultan|Oslo|Osaka|Ottawa|Ouagadougou|Panama City|Paramaribo|Paris|Parigi|París|Patna|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Podgorica|Port Louis|Port Moresby|Port-au-Prince|Prague|Praha|Prag|Praia|Pretoria|Pristina|Pune|Pyongyang|
Quebec|Québec|Quetta|Quito|Rabat|Ramallah|Ranchi|Rangoon|Yangon|Rawalpindi|Reykjavik|Riga|Rio de Janeiro|Riyadh|Riad|Rome|Roma|Rom|Sacramento|Salt Lake City|San Diego|San Francisco|San José|San José|San Salvador|San Antonio|Sanaa|Sanaa|Santiago|Santo Domingo|São Paulo|Sarajevo|Seattle|Seoul|Séoul|Seúl|Sevastopol|Shanghai|Shillong|Shimla|Simferopol|Singapore|Singapur|Skopje|Sofia|Srinagar|St. Petersburg|Stockholm|Strasbourg|Stuttgart|Surabaya|Suva|Sydney|
Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Teheran|Téhéran|Teherán|Tel Aviv|The Hague|Den Haag|Thimphu|Thiruvananthapuram|Tirana|Tokyo|Tokio|Toronto|Tripoli|Tunis|Turin|Torino|Ulaanbaatar|United Nations|Valencia|Valletta|Vancouver|Vatican City|Venice|Vienna|Wien|Vienne|Viena|Vientiane|Vilnius|Visakhapatnam|Warsaw|Warszawa|Warschau|Varsovie|Washington|Wellington|Windhoek|Winnipeg|Yaoundé|Yerevan|Zagreb|Zurich|Zürich|
Москва|Санкт-Петербург|Киев|Київ|Минск|Вашингтон|Лондон|Париж|Берлин|Пекин|София|Астана|नई दिल्ली|मुंबई|लखनऊ|القاهرة|الرياض|بيروت|دمشق|بغداد|عمان|الدوحة|دبي|غزة|تهران|کابل|東京|北京|上海|台北|서울|도쿄`;

const places = new Set(names.split('|').map((name) => name.trim().toLowerCase()));

/** Whether a text is the name of a city that opens stories, in any case. */
export function isKnownPlace(text: string): boolean {
  return places.has(text.toLowerCase());
}
