/**
 * Loan words that Vietnamese newspapers print in their own spelling, in lower case and NFC, by what they are about. None is
 * a Vietnamese syllable whose marks were left out or typed as letters ("test" is a mistyped "tét"), so that no misspelling
 * passes as one; such words, and a newsroom's own, stand in words.yaml.
 */
const LISTS = [
  // The internet and machines
  `adsl album ampli app apps audio avatar backup banner big blockchain blog blogger bluetooth browser
  camera canva capcut cassette chatbot chatgpt click cloud code comment computer cookie copy crowdfunding
  data database deadline demo desktop digital download drone e-book e-learning e-mail e-office ebook email
  emoji facebook facebooker fake fanpage feedback file flycam follow follower font format forum freeship
  game gamer gameshow gigabyte gmail google hacker hardware hashtag headphone hotline html hub icon inbox
  influencer instagram internet intranet ioffice ipad iphone iptv javascript keyboard laptop layout like
  link live livestream livestreamer login logo media megabyte meme messenger metaverse micro microphone
  mobile modem module multimedia network nickname offline online password pdf pixel platform playlist
  plugin podcast poster powerpoint profile radar radio reel reels remix roaming robot router scan scanner
  screenshot selfie sensor server share shopee smart smartphone smartwatch software spam standee start-up
  startup status stream streamer studio subscribe tablet telegram terabyte ti-vi tiktok tiktoker tivi tool
  tools trailer twitter update upgrade upload username vector viber video video-clip videoclip viral vlog
  vlogger web webcam webinar website whatsapp wi-fi wifi workflow youtube youtuber zalo zoom ăngten`,
  // Work and business
  `bitcoin brand branding brochure broker building business catalog catalogue catalô coaching combo
  condotel consultant container cover credit crypto deal dealer e-commerce eco ecommerce fintech forex
  franchise freelancer fundraising green guide holding invoice karaoke leader leadership logistics maket
  manager marketing mentor mentoring mini minimart networking officetel outlet outsourcing pallet partner
  partnership pilot pitching project quota retail sale sales sandbox shipper shop shophouse shopping
  showroom slogan sponsor supply talkshow team teambuilding teamwork token trader unicorn voucher workshop
  zero`,
  // Travel, sport and pleasure
  `acoustic aerobic aikido baby badminton ballet bartender beatbox bestseller billiards bolero booth boxing
  breakdance buffet bungalow camping caravan carnival casino catwalk check-in check-out checkin checklist
  checkout city clip club cocktail concert cosplay cycling dance dancesport debut designer dinner domino
  duplex ekip expo fair-play fairplay fan fans farmstay fashion festival finalist fitness flashmob folk
  food foodtour futsal gala gallery glamping golf graphic guitar gym halloween handmade hip-hop homestay
  hostel hotel ironman jazz jogging judo k-pop karate karatedo kayak kickboxing kids lounge marathon
  massage menu motel musical noel opera orchestra organic outdoor paragliding party photo photobook piano
  pickleball picnic ping-pong playoff podium pop-up racing rapper resort retro review reviewer rock rooftop
  runner running sexy show showbiz skateboard sofa sonata spa spotlight street stress style stylist
  taekwondo taxi tennis timeline topping tour trail trekking trend ultra v-league v-pop veston villa violin
  vip vovinam wushu yoga zipline zumba`,
  // Science, health and substances
  `acid albumin alzheimer amiăng amoni amoniac amoxicillin ampe anot aspirin atlas atom axit basalt
  bazan bazơ bentonit bilirubin biochar biodiesel biofloc biogas biomass bluezone botox cacbohydrat cacbon
  cacbonic canxi carbon catot centimet cholesterol cloramin clorin clorua cocain cocaine collagen composit
  composite compozit corona coronavirus covid covid-19 crom decimet dengue detox diesel diezen dioxin
  doping ebola electron enzim enzym enzyme etanol ethanol florua formaldehyde gamma gen glucose glucozơ
  gluxit glyphosate granit granite hecta hectare heroin hidro hoocmon hormone hydro hydroponic inox insulin
  iod ion iốt kali ketamine kilogam kilogram kilomet kilowatt kilômét laser lipid lipit mafia magiê mangan
  marijuana megawatt melamine metan methamphetamine methane microchip miligam mililit milimet milligram
  morphine nano natri neutron ni-lông niken nilon niobi nitrat nitrit nitơ nylon nơtron omicron oresol 
  oxit oxy oxygen ô-xy clo flo crôm brôm prô-tê-in hy-đrô hi-đrô đi-ô-xin hiđro ozon paracetamol paraquat parkinson pcr penicillin phosphat photpho phốtpho phốtphát
  plastic polyester polyme polymer probiotic protein protit proton prôtêin robotics salmonella sars silic
  silicon silicone stent steroid streptomycin sulfat sulphat sunfat sunfua urani uranium vaccine vacxin
  vi-rút virus virút vitamin volt vắcxin watt wolfram xenlulozơ xenon xentimet zeolit zika`,
  // Daily life
  `arabica atiso bacon baton beefsteak bikini boong-ke burger cabin cacao cafe café cano canô caramel
  cherry chocolate cola comple complet cookies cravat cream cupcake curry dollar euro fastfood gara garage
  gato gram granola hamburger jacket jean jeans kaki kebab ketchup kimchi kiwi latte macca maraton matcha
  mayonnaise metro olive palăng panel pano parabol pijama pizza ramen robusta romooc rơmoóc salad salon
  sandwich sashimi sate scooter sic siro smoothie snack socola soda spaghetti steak sushi taco tequila
  tiramisu tuabin turbine vali valy vodka wasabi whisky yaourt yogurt`,
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
