/**
 * Loan words that Vietnamese newspapers print in their own spelling, in lower case and NFC, by what they are about. None is
 * a Vietnamese syllable whose marks were left out or typed as letters ("test" is a mistyped "tét"), so that no misspelling
 * passes as one; such words, and a newsroom's own, stand in words.yaml.
 */
const LISTS = [
  // The internet and machines
  `album ampli app apps audio avatar backup banner blockchain blog blogger bluetooth browser camera
  cassette chatbot click cloud code comment computer cookie copy crowdfunding data database deadline demo
  desktop digital download drone e-learning e-mail email emoji facebook facebooker fanpage feedback file
  flycam follow follower font format forum freeship game gamer gameshow gigabyte google hacker hardware
  hashtag headphone hotline icon inbox influencer instagram internet intranet ipad iphone javascript
  keyboard laptop layout like link livestream livestreamer login logo media megabyte meme messenger
  metaverse micro microphone mobile modem module multimedia network nickname offline online password pixel
  platform playlist plugin podcast poster powerpoint profile radar radio reel reels remix roaming robot
  router scan scanner screenshot selfie sensor server share shopee smartphone smartwatch software spam
  standee start-up startup status stream streamer studio subscribe tablet telegram terabyte ti-vi tiktok
  tiktoker tivi trailer twitter update upgrade upload username vector viber video video-clip videoclip
  viral vlog vlogger web webcam webinar website whatsapp wi-fi wifi workflow youtube youtuber zalo zoom
  ăngten`,
  // Work and business
  `bitcoin brand branding brochure broker business catalog catalogue catalô coaching combo condotel
  consultant container cover credit crypto deal dealer e-commerce ecommerce fintech forex franchise
  freelancer fundraising holding invoice karaoke leader leadership logistics maket manager marketing mentor
  mentoring minimart networking officetel outlet outsourcing pallet partner partnership pilot pitching
  project quota retail sale sales sandbox shipper shop shophouse shopping showroom slogan sponsor talkshow
  team teambuilding teamwork token trader voucher workshop`,
  // Travel, sport and pleasure
  `aerobic aikido badminton ballet bartender billiards bolero boxing buffet bungalow camping caravan
  catwalk check-in check-out checkin checklist checkout clip club cocktail concert cosplay dancesport debut
  designer domino duplex ekip expo fair-play fairplay fan fans farmstay fashion festival finalist fitness
  flashmob foodtour futsal gala gallery glamping golf graphic guitar gym handmade hip-hop homestay hostel
  hotel jazz jogging judo karate karatedo kayak kickboxing lounge marathon massage menu motel musical noel
  opera orchestra organic outdoor photobook piano pickleball picnic ping-pong playoff podium rapper resort
  retro review reviewer rock rooftop sexy show showbiz skateboard sonata spa spotlight stress style stylist
  taekwondo tennis timeline topping tour trekking trend veston villa violin vovinam wushu yoga zipline
  zumba`,
  // Science, health and substances
  `acid amiăng amoni amoniac ampe atlas axit bazơ biochar biofloc biogas bluezone cacbohydrat cacbon
  cacbonic canxi carbon centimet cholesterol cocain cocaine collagen composit composite compozit corona
  coronavirus covid covid-19 decimet dengue diesel diezen dioxin doping ebola enzim enzym enzyme etanol
  ethanol formaldehyde gen glucose glucozơ gluxit glyphosate hecta hectare heroin hidro hoocmon hormone
  hydro hydroponic inox insulin iod iốt kali ketamine kilogam kilogram kilomet kilowatt kilômét laser lipid
  lipit mafia magiê marijuana megawatt melamine metan methamphetamine methane microchip miligam mililit
  milimet milligram morphine nano natri ni-lông nilon nitrat nitrit nitơ nylon omicron oxit oxy oxygen ozon
  paracetamol paraquat penicillin phosphat photpho phốtpho phốtphát plastic polyester polyme polymer
  probiotic protein protit prôtêin salmonella sars silic silicon silicone steroid streptomycin vaccine
  vacxin virus virút vitamin volt vắcxin watt xenlulozơ xenon xentimet zika`,
  // Daily life
  `arabica atiso baton bikini boong-ke cabin cacao cafe café cano canô caramel cherry chocolate comple
  complet cravat cream cupcake dollar euro fastfood gara garage gato gram hamburger jacket jean jeans kaki
  kebab ketchup kimchi kiwi latte macca maraton matcha metro olive palăng panel pano parabol pijama pizza
  robusta romooc rơmoóc salad salon sandwich sashimi scooter siro snack socola spaghetti sushi tuabin
  turbine vali valy whisky yaourt`,
] as const;

const LOAN_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(/\s+/)));

/** All loan words in the list. */
export function allLoanWords(): ReadonlySet<string> {
  return LOAN_WORDS;
}

/** Whether a word, or a part of one with hyphens, is a loan word; in lower case and NFC. */
export function isLoanWord(word: string): boolean {
  return LOAN_WORDS.has(word);
}
