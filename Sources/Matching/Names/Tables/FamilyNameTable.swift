// Made by Scripts/name-tables from PyPI Faker (MIT), japanese-personal-name-dataset (MIT) and Scripts/name-facts.

/// Usual family names. Those that are usual given names too are in both tables.
enum FamilyNameTable {
  /// Folded words.
  static let names = """
    ababei abbott abdi abe abiola abreu abubakar acevedo acharya acosta acuna adachi adams adan
     adetokunbo adeyemi adkins agarwal agate aggarwal agrawal aguila aguilar aguilera aguirre
     ahluwalia ahmed ahn ahuja ai aizawa akar akca akcay akdeniz akelis akgunduz akimoto akinwale
     akiyama aksu alarcon alba albu alcala alcaraz alegria aleman alemdar alexeev alfaro alfonso
     ali aliaga allard allen almansour almeida alonso alsaud alsayed alvarado alvarez alves amador
     amano amaya amble ambrasas amo an anand anaya andersen anderson ando andra andrade andreev
     andrews anei angel angulo anton anyanwu ao aoki aoyagi aoyama aparicio apte aragaki aragon
     arai arakawa araki aranda araujo arce archer arcos ardelean arellano arenas arevalo arias
     ariza armas armstrong arnold arora arrieta arroyo arslan arsoy arteaga arts arya as asada
     asai asano aslan atkins atkinson atwal au auger austin auyeung avery avila aviles ayala ayers
     ba baba babu bachmann back backer badal badami bae bahl bahn bahri bai baik bail bailey bains
     baird bajaj bajwa bak baker bakshi bal bala balakrishnan balan balasubramanian balay baldwin
     bali ball ballard ballesteros balogun ban bana bandi banerjee bang banik banks bansal banzer
     bao bappa bar barad barajas baral barber barbosa barbu bargetze baria barker barman barnes
     barnett baron barr barragan barrera barrett barriga barrios barron barros barry barta
     bartlett barton bartos bas basak bass bassi basu bates bath batliner batra batta bauer baum
     bautista bava bawa baxter baz baza bean beard beasley becerra beck becker bedi bednar beer
     behl bejarano bell bello beltran benali benavides bender beng benitez bennett benoit benson
     bentley benton benyoussef bera berg berger bermudez bernal bernard bernier berry bertrand
     best beyer bhagat bhakta bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt
     bhattacharya bhattacharyya bhatti bhavsar bi bian biedermann bilge bilgin bilir bin bir bird
     bishop biswas black blackburn blackwell blair blake blanch blanchard blanco blankenship
     blevins boase bobal bolanos bolton bond bondarenko bong bonilla boo booker boone booth bora
     borah borde borra borrego bosch bose boucher boulanger boutin bouzid bowen bowers bowman boyd
     boyer boyle bradford bradley bradshaw brady brahmbhatt branch brandt brar braun bravo bray
     brennan breton brewer bridges briggs bright briones brito brock brooks brown browne browning
     bruce brun brunet bryant bu buch buchanan buchel buck buckley buhari buhler bui bullock bumb
     buno burch burgess burgos burke burnett burns burton bush bustamante bustos butala butkus
     butler byeon byrd byrne byun caballero cabello cabezas cabrera caceres cai cain cal calderon
     caldwell calhoun callahan calvo camacho camara cameron campbell campo campos camurcuoglu
     canales cannon cano cantrell cantu cao cardenas cardona cardoso carey carlier carlson carmona
     carney caro caron carpenter carr carranza carrasco carreno carrera carrillo carrion carroll
     carson carter carvajal carvalho casanova casares casas case casey castaneda castellanos
     castillo castro catalan ceballos cen cepeda cerda cervantes cespedes cetin cha chacko chacon
     chad chada chadha chae chahal chai chakrabarti chakraborty chambers chamorro chan chana chand
     chanda chander chandler chandra chandran chaney chang changchien chao chaparro chapman char
     chase chatterjee chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chavez chawla che
     cheema chekhov chen cheng cheon cherian cherry chhabra chi chia chiang chiao chiba chieh
     chien chih chin ching chiu cho choe choi chokshi chon choo chopra chou choudhary choudhry
     choudhury chowdhury choy christensen christiansen christodoulou chu chuan chuang chuh chui
     chuk chuko chukwu chun chung church cid cifuntes cisneros clark clarke clay clayton clement
     clements cline cobb cochran coffey cohen cole coleman coll collado collier collins colon
     comar combs compton cong conley conner connolly connor conrad contractor contreras conway
     cook cooke cooley cooper copeland cordero cordoba cordova corlu cormier cornejo coronado
     corral correa correia cortes cortez costa cowan cox craig crane crawford crespi crespo
     cristea crosby cross cruz cui cullar cummings cunningham curry curtis custa cuvas dacosta
     dada dahl dai dalal dalton dan dang dani daniels danjuma dao dar dara das dasgupta dash dass
     date datta daugherty davenport davey davidson davies davila davis davydov dawson day dayal
     daza de dean debacker decker deep deguchi delacruz deleon delgado demir demirel deng deo deol
     desai deshmukh deshpande devan devi devos dewan dey dhaliwal dhar dhawan dhillon dhingra di
     diaconescu diaconu diallo diao dias diaz dickerson dickson dietrich dillon dima din ding dinh
     dinu divan dixit dixon dmitriev do doan dobre dochioiu doctor dodson doe doh doherty doi
     dokgo dominguz donaldson dong dongfang donnelly donoso donovan dorsey doshi dostovsky dou
     dougherty douglas downs doyle drake du dua duan duanmu duarte dube dubey dubois duchesne
     dudley duffy dufour dugal dugar duke dumanli dumas dumitrescu dumont dunas duncan dunlap dunn
     duong dupont dupuis duque duran durand durdu durham durmus dutt dutta duval dyal dyck dyer
     eaton eberhardt eberle echeverria eckert edwards efimov eftimie eguchi ehrhardt ekwume
     elamrani elliott ellis ellison elsayed endo ene eng engel english enomoto enriquez eo eom
     eraslan erdogan ergul erickson eriksson ernst ertas escalona escamilla escobar esparza
     espinosa espinoza estes estevez estrada eun evans everett ewing eze ezeugo fa fai fajardo fan
     fanchiang fang fanjiang farias farley farmer farrell faulkner fedorov fei feng ferguson
     fernandes fernandez ferran ferreira ferrell ferrer field fields figuroa finley firat fischer
     fisher fitzgerald fitzpatrick fleming fletcher florea flores flowers floyd flynn fok foley
     fong fonseca fontaine foo forbes ford forster foser foster fournier fowler fox francis franco
     francois franke franklin fraser frazier fredriksson freeman french frey frias frick friedman
     fritsch fritz frommelt frost fry frye fu fuchs fujii fujikawa fujimoto fujimura fujino
     fujioka fujisawa fujita fujiwara fuk fukazawa fukuda fukuhara fukui fukumoto fukunaga fukuoka
     fukushima fuller fung funtes furukawa furuta furuya gaba gade gagys gaiciunas gailius gailys
     gaines gaizauskas gal gala galdikas galindo gallagher gallardo gallego gallegos gallo
     galloway galvan galvez gamble gamboa gamez gan gandhi ganesan ganesh gang ganguly gao gara
     garay garba garces garcia garde gardner garg gargallo garner garrido garrison gartner garza
     garzon gaspar gassner gates gauthier gay ge gebhardt geiger geisler geng gentry george
     georges georgescu georgiou gera gerhardt gerlach germain gervais geum gheorghiu ghim ghose
     ghosh gi giannopoulos gibbons gibbs gibson gil gilbert giles gill gillespie gilmore gim
     gimenez gintalas ginzburgas girard giron glass glover go goda godfrey godin godoy gokhale gol
     gola golden gole golla gomes gomez goncalves goncharov gong gongsun gonzales gonzalez good
     goodman goodwin gopal gorbachev gordon gosselin goswami goto gou gould gour goyal gracia graf
     graham granados grant gras graves gray green greene greer gregoire grenier grewal griffin
     griffith griffiths grigoriev grigoryan grimes grinius gronskis gross grover gstohl gu guan
     guclu guha gui guillaume guillen guk gul gulati gulen gunther guo gupta gurguiev gurra
     gurrero gustafsson gutierrez guvara guzman gwak gwon gyeong ha haddad hafner haga hagiwara
     hah hahm hahn hai halder hale halevi haley hall ham hamada hamano hamasaki hamel hamilton
     hammond hampton han hanada hancer hancock handa haneda haney hang hanna hansen hanson hao
     hara harada haraguchi hardin harding hardy hari haring harmon haro harper harrell harrington
     harris harrison hart hartman hartmann harutyunyan harvey has hasegawa hashimoto hasler hassan
     hatakeyama hatanaka hatfield hattori hatzidakis hatzis hau hawkins hayakawa hayashi hayashida
     hayden hayer hayes haynes hayre hayrioglu hays he heath hebert heeb hegde hein heinrich
     heller henderson hendricks hendrix heng henry hensley henson heo heredia herman hermann
     hermans hernandez herrera herring herrmann herzog hess hester hickman hicks hidaka hidalgo
     higa higashi higgins higuchi hill hilti hines hino hinton hirai hirakawa hiramatsu hirano
     hiraoka hirata hirayama hirose hirota ho hoang hobbs hodge hodges hoffman hoffmann hofmann
     hogan hoi holden holder holland holloway holm holmes holt hon honda hong honma hood hoop
     hooper hoover hopkins hora horak hori horie horiguchi horikawa horiuchi horn horne horton
     hoshi hoshino hosokawa hosoya hotta hou house houston hovhannisyan howard howe howell hoyos
     hsi hsia hsiahou hsiang hsiao hsieh hsien hsimen hsin hsing hsiu hsiung hsu hsuan hsuh hu hua
     huan huang huangfu hubbard huber hubert hubner hudson huff huffman hughes huh hui hull
     humphrey hung hunt hunter huo hur hurley hurst hurta hurtado hussein hutchinson huynh hwang
     hwangbo hyde hyeon hyon hyun ibanez ibarra ibrahim ichikawa idris igarashi iglesias iguchi
     ihejirika ihsanoglu iida iijima iizuka ikeda ikegami im imai imaizumi imamura in inaba inada
     inagaki ingram inonu inoue ionescu ionita irie iroha irwin isah ishibashi ishida ishiguro
     ishihara ishii ishikawa ishitsuka ishiyama ishizaki issac ito ivanov ivanova iwai iwamoto
     iwasaki iwase iwata iwu iyengar iyer izumi jackson jacobs jacobsen jacobson jacques jae jager
     jaggi jain jan jang jani jankauskas jansen janssen janssens jao jara jaramillo jarvis
     jayaraman je jean jee jefferson jegal jehle jen jenkins jennings jensen jeon jeong jerez jha
     jhaveri ji jia jian jiang jiao jibril jie jimenez jin jing jo joe johal johansen johansson
     johns johnson johnston joly jones joo jordan jorgensen joshi jost jovanovic joyce ju juan
     juarez jui jun jung jurado kabir kadakia kade kai kairys kaiser kajiwara kakar kala kale
     kalita kalla kalvaitis kalvelis kalvenas kamata kamdar kamei kamiya kan kanai kanazawa kanda
     kane kaneda kaneko kang kannan kano kant kao kapadia kapoor kapur kar kara karadeniz
     karagiannis karan kari karlsson karnik karpe kasahara kasai kashiwagi kashyap kasper kata
     katagiri kataoka katayama kato kau kaufman kaufmann kaul kaupas kaur kavaliauskas kawabata
     kawaguchi kawai kawakami kawamoto kawamura kawano kawara kawasaki kawashima kawata kazlauskas
     ke kee keer keller kelley kelly kemp keng kennedy kent kerr kessler keum key khachatryan
     khalsa khan khang khanna khare khatri khosla khoury khrushchev khurana ki kibe kidd kieber
     kikuchi kil kim kimura kind kindle king kinjo kinoshita kirby kirk kisakurek kiselev kishi
     kishimoto kiska kitagawa kitahara kitajima kitamura kitano klein kline knapp knight knox ko
     kobayashi koch kodama koga koh kohl kohler kohli koide koike koizumi kojima kok kokubun kolar
     komatsu komori konda kondo kong konig konishi konno kono konrad koo kook korolev korpal
     koruturk kosaka koshy kota kotani kothari kou kovac kovacs kovalenko kovalev kowalski koyama
     koyanagi kral kramer kranz kraus krause kravchenko kremer krish krishna krishnamurthy
     krishnan kruger ku kuan kuang kubo kubota kucera kudo kuhn kui kuk kulkarni kum kumagai kumar
     kumer kunda kung kungsun kuo kurata kurian kurihara kurita kuroda kurokawa kuroki kurosawa
     kuruvilla kuwabara kuznetsov kwag kwak kweon kwon kwong kyung labbe lacroix lad lai laine lal
     lala lall lalla lam lamb lambert lampert lan landa landry lane lang lange langlois lanka lao
     lara laroche larsen larson las lasa lata lau lawal lawrence lawson le leach leal lebedev
     leblanc leclerc ledesma leduc lee lefebvre lefevre legrand legros lehmann lei leiva lemmens
     leng leon leonard lepage lerma leroy lester leung levesque levin levine levy lewis li lian
     liang liao lien lillo lim lima lin linares lind lindgren lindner ling linghu lingwu little
     liu livingston llamas llanos lloyd lo logan loi loke long lopes lopez lou love lowe lowery
     loyal lozano lu luan lucas lucero ludtke lui luk lun luna lund lung luo luong lut luthra lutz
     ly lynch lyons lyu ma macdonald macek macfarlane macgregor machado machida macias macintyre
     maciver mack mackay mackenzie mackinnon maclean macleod macmillan macneil macpherson mada
     madan madden maddox madrid madrigal madu magar mah mahajan mahal maharaj mahieu mahoney mai
     majumdar mak makawa makino maldonado malhotra mall mallick malone mammen man manco mand manda
     mandal mander mane mang mangal mangat mani mann mannan manne manning manole manrique mansiz
     mansour manzanares mao marchal marchand marek marin marino markovic marks markus marques
     marquez marsh marshall martel martens marti martin martineau martinez martins maruyama marxer
     mas mason masse massey master masuda mata matas mate mateo mathews mathieu mathis matsubara
     matsuda matsui matsumoto matsumura matsunaga matsuno matsuo matsuoka matsura matsushima
     matsushita matsuyama matsuzaki matt matthews mau maxwell may mayer maynard mayo mays
     mazilescu mcallister mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell
     mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdowell mcfarland mcgee mcgrath
     mcguire mcintosh mcintyre mckay mckee mckenzie mckinley mckinney mcknight mclaughlin mclean
     mcmahon mcmillan mcneil mcpherson meadows medina medved mei meier meister mejia melendez melo
     melton memon men mena menard mendes mendez mendoza menendez meng menon mercado mercer
     merchant mercier merino merritt mertens mesa meyer meyers meza mi miao michaud michel
     michiels middleton mikami miki miles millan miller mills min minami ming minhas miranda mirza
     mishra misra mistry mital mitchell mitra mittal mitter miu miura miwa miyagawa miyagi
     miyahara miyake miyamoto miyashita miyata miyauchi miyazaki miyazawa miyoshi mizoguchi mizuno
     mizutani mo mocanu mochizuki modi mody mogi moh mohan mohanty mok molina monroe monteiro
     montenegro montero montes montgomery montoya moody moon mooney moore mora morales moran morar
     more moreau moreira moreno morgan mori morikawa morimoto morin morioka morishita morissette
     morita moriyama morozov morris morrison morrow morse morton moses mosley mosquera moss mou
     moya moyer mu mui mujung muk mukai mukherjee mukhopadhyay mullen muller mullins mun mung muni
     muniz munoz munshi murai murakami muramatsu murase murata murayama murcia murillo muro murong
     murphy murray murthy murty mustapha muto mutti myeong myers myong myung na nadig nadkarni
     nagai nagano nagao nagaoka nagar nagarajan nagasawa nagashima nagata nagele nagi nagy nagys
     nah naidu naik nair naito nakada nakagawa nakahara nakai nakajima nakamura nakanishi nakano
     nakao nakaya nakayama nakazawa nam namgoong namgung namkung nan nanda nangong nankung narain
     narang naranjo narasimhan narayan narayanan narita narula narusis narvaz nascher nash nasser
     natarajan nath natt nau naujokas nauseda navarrete navarro nayak nayar nazareth neal negele
     negishi neira nelson nemec nemes nemoto neumann newman newton ng ngai ngan ngau ngo nguyen ni
     nichols nicholson nie nieh nielsen nieto nigam nigg nikolav ning nino ninomiya nipp nishi
     nishida nishihara nishikawa nishimoto nishimura nishino nishio nishioka nishiyama nishizawa
     nistor nita niu niwa nixon njoku nnamani no noble noda noguchi noguira noh nol nolan nomura
     nonaka nong nori noriega norman norris norton novak novoa nozaki nozawa numata nunez nung
     nwachukwu nwosu oak oba obasanjo obi obrien ocalan ochi ochiai ochoa ock oconnell oconnor oda
     odom odonnell ogasawara ogata ogawa ogbuhi ogino ogunleye ogura oh ohara ohashi ohira ohri
     oikawa oishi ojeda ojo ojukwu ok oka okabe okada okafor okamoto okamura okano okawa okazaki
     okeefe okeke oki okonkwo okoro okubo okuda okumura okuno okuyama olawale oliva olivares
     oliveira olivera olmedo olsen olson om omori omura on oneal oneill onishi ono onodera onoh
     onwuka oommen oprea ordonez orlov orozco orr ortega ortiz osada osawa osborn osborne oshima
     oshiro oshodi osorio ospelt osullivan ota otake otani otero otsuka otsuki ott ou ouchi ouyang
     owen owens oyama oyekan oyelaran oza ozaki ozawa ozturk pa pace pacheco padilla padmanabhan
     pae page pages pai paik pak pal palacio palacios palan pall palla palma palmer palomino
     palomo pan panchal pandey pandit pandya pang pant pao papadakis papadopoulos papageorgiou
     parada pardo paredes parekh parent parikh park parker parks parmar parmer parra parrish parsa
     parsons pastor patel pathak patil patino patla patterson patton pau paulauskas paulsen
     pauwels pavlov payne paz pearson peck pedersen pedraza peeters pei pelayo pelletier pena peng
     pennington pera perales peralta perea pereira peres perez peri perkins perry peters petersen
     peterson petit petrauskas petrosyan petrov petty pham phan phelps philips phillips phung phyo
     pi piao picard pien pierce pillai pillay pin pina pineda ping pingle pinilla pino pinto pires
     pittman pitts pizarro plaza po pocius poirier pok polak pollard polo ponce pong ponomarev
     pons poole pop popa pope popescu popov porras porter portillo posada poska potter potts
     povilonis powell powers pozo prabhakar prabhu prada pradhan prado prakash prasad prashad prat
     pratt preda preston prevost price prieto prince proctor pruitt pu puga pugh pui puig pulido
     pun punte puri purohit puscasu pushkin putz pyeon pyo pyon pyun qi qian qiang qiao qin qing
     qiu qu quan que quesada quinn quintana quintanilla quintero quiroga quiroz qureshi ra
     radhakrishnan raghavan rai raj raja rajagopal rajagopalan rajan raju ram rama ramachandran
     ramakrishnan raman ramanathan ramaswamy ramesh ramirez ramon ramos ramsey ran rana randall
     randhawa randolph ranganathan rangel rao rasmussen rastogi ratta rattan ratti rau raval ravel
     ravi ray raya read reddy reed reese reeves rege reichel reid reilly reiter ren renaud renner
     reuter rey reyes reynolds rhodes ribeiro rice rich richard richards richardson richmond
     richter rico riddle riggs riley rincon rios riquelme risch ritter rivas rivera rivero rivers
     roach robbins roberson roberts robertson robinson robledo robles roca rocha roda rodgers
     rodrigus rodriguz rogers roh rohan rojas roldan rollins roman romanov romero rong roos ros
     rosado rosales rose rosenberg ross rossi roth rousseau rout rowe rowland roy rozas ru ruan
     rubio ruda rui ruiz rush russell russo ryan ryang ryeo ryu ryuk sa sabharwal sachar sachdev
     sachdeva safak sagar sagong saha sahni sahota saidu saini saito sakaguchi sakai sakakibara
     sakalauskas sakamoto sakarya sakata saki sakiyama sakuma sakurai salamanca salas salazar
     salcedo saldana saleh sales salgado salinas salmon salvi sam sama sampath sampson samra
     samson san sanabria sanchez sandal sanders sandhu sandoval sane sanford sang sangha sanghvi
     sani sankar sankaran sanmartin sano sant santana santiago santos sanz sarabia saraf saran
     sargsyan sarin sarkar sarma sarmiento sarna sarraf sasaki sastry sathe sato sauer saunders
     savage savant savedra sawada sawhney sawyer saxena sayed saz schadler schafer scheer schenk
     scherer schmidt schmitt schneider schon schreiber schroder schubert schuler schultz
     schumacher schuster schwartz schwarz scott se segovia seguin segura sehgal seifert sekhon
     seki sekiguchi sekine sele sellers sem semenov sen senda sener sengupta sensoy seo seok seol
     seon seong seonu seonwoo sepulveda serna serra serrano seshadri sethi seto setty seven
     sevilla sexton sezer sezgin sha shaffer shah shan shang shangguan shangkuan shankar shanker
     shannon shao shapiro sharaf sharma sharp shaw she shea sheehan shehu sheikh shelton shen
     sheng shenoy shepard shepherd sheppard shere sherman sheth shetty sheung shevchenko shi
     shibasaki shibata shibuya shields shih shim shimada shimazaki shimizu shimoda shimomura
     shimura shin shinden shing shinn shinoda shinohara shinozaki shintani shirai shirakawa
     shiroishi shiroma shoji short shroff shu shuai shukla si sibal siddiqui sidhu sidorov sierra
     silva sim sima simmons simo simon simonis simons simonsen simpson sims sin sinclair singh
     singhal singleton sinha situ siu skinner sloan small smirnov smith snow snyder so sodhi soh
     sohn sok sokolov solanki solano solis solomon solovyov som soma soman sommer son song soni
     sonoda sood soon sorensen soria sosa sotelo soto sousa soylu sparks spears spence spencer
     sprenger sridhar srinivas srinivasan srivastava ssu ssuma ssutu stafford stancu stanescu
     stankevicius stanley stanton stark stas steele stein stephens stephenson stevens stevenson
     stewart stoica stokes stone stout strauss strickland strong stuart su suarez subramaniam
     subramanian suciu suda sudo sugano sugawara suge sugihara sugimoto sugita sugiura sugiyama
     suh sui suk sul sule suleiman sullivan summers sun sundaram sunder sung sunwoo suo sur sura
     suresh suri sutton suzuki svensson swaminathan swamy swanson sweeney swift szabo tabacu tada
     tagami taguchi tahata tahk tai tailor tajima tak takada takagi takahashi takai takamatsu
     takano takase takashima takayama takeda takei takemoto takemura takenaka takeshita takeuchi
     takizawa talwar tam tamayo tamura tan tanabe tanaka tandon taneja tang tani tanigawa
     taniguchi tanimoto tank tanner tao tapia tarhan tashiro tata tate tawara taylor tcha
     tchaikovsky teixeira tejada tella tellez tello teng terada terasaki terrell terry tessier
     tevetoglu tezuka thaker thakkar thakur thaman thibault thiel thiele thomas thompson thony
     thorne thornton ti tian tiao tien timmermans ting tirado tiwari to toda todd toh toi tokuda
     tokunaga toledo tolstoy toma tomescu tominaga tomita tong toor toro torrens torres tou tovar
     townsend toyoda tran tremblay trevino trinh tripathi trivedi trujillo truong tsai tsan tsang
     tsao tse tsen tseng tso tsou tsu tsuchida tsuchiya tsuda tsui tsuji tsukada tsukamoto tsung
     tsunoda tsuruta tsutsui tsutsumi tu tuan tuanmu tucker tudor tukur tung tungfang turcotte
     turk turner tyler tymoshenko uche uchida uchiumi uchiyama uda udeh uh uhara uhm ulker um
     umeda umura underwood uno upadhyay uppal urban urbonas urena uribe urrutia usui vaidya vala
     valderrama valdes valdez valencia valentin valenzula valle vallee vallejo valles valverde
     vance vandenberg vanderberg vanderheyden vanderlinden vandevelde vang varela varga vargas
     varghese varkey varma varty varughese vasa vasilyev vasquez vaughan vaughn vazquez vega
     velasco velasquez velazquez velez venkataraman venkatesh vera verdugo vergara verma vermeulen
     viana vicente vidal vig vigil villa villalba villalobos villanuva villar villarreal villegas
     vincent virk viswanathan vogt vohra voinea volkov vora vrancken vsiliauskas vu vyas wa wable
     wachter wada wade wadhwa wagle wagner wai wakabayashi wali walia walker wall walla wallace
     waller walls walser walsh walter walters walton wan wang wanger ward ware warner warren
     warrior washington wason watabe watanabe waters watkins watson watts weaver webb weber
     webster wee weeks wei weiss welch wells wen weng weon werner west whang whangbo wheeler
     whitaker white whitehead wi wiggins wilcox wiley wilkerson wilkins wilkinson wille willems
     williams williamson willis wilson winkler winters wirth wise wohlwend wolf wolfe wolff
     wolfinger won wong wongpo woo wood woodard woods woodward wouters wright wu wyatt xi xia
     xiahou xian xiang xiao xie ximen xin xing xiong xiu xu xuan xue yadav yagi yahaya yajima
     yakovlev yam yamada yamagishi yamaguchi yamakawa yamamoto yamamura yaman yamanaka yamane
     yamaoka yamashita yamauchi yamazaki yan yanagida yanagisawa yanez yang yano yao yasuda yasui
     yates ye yegorov yeh yeltsin yen yeo yeom yeon yermakov yeung yi yildirim yilmaz yim yin ying
     yiu yoder yogi yohannan yokoi yokota yokoyama yoneda yoneyama yong yoo yook yoon york
     yorulmaz yoshida yoshii yoshikawa yoshimoto yoshimura yoshino yoshioka yoshiwara yoshizawa
     you youm youn young yu yuan yuasa yuchi yuchih yue yuh yuk yuksel yum yun yung yushchenko
     zacharia zachariah zambrano zamora zamorano zan zang zapata zaragoza zavala zaytsev zeng
     zengin zha zhai zhan zhang zhangjian zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zhukov
     zhuo zhuravlev ziegler zimmer zimmerman zimmermann zong zorlu zou zu zubairu zukauskas zuniga
     zuo zurita абрамов абрамова авдеев авдеева агафонов агафонова аксенов аксенова александров
     александрова алексеев алексеева андреев андреева анисимов анисимова антонов антонова артемьев
     артемьева архипов архипова афанасьев афанасьева баранов баранова белов белова белозеров
     белозерова белоусов белоусова беляев беляева беляков белякова беспалов беспалова бирюков
     бирюкова блинов блинова блохин блохина бобров боброва бобылев бобылева богданов богданова
     большаков большакова борисов борисова брагин брагина буров бурова быков быкова васильев
     васильева веселов веселова виноградов виноградова вишняков вишнякова владимиров владимирова
     власов власова волков волкова воробьев воробьева воронов воронова воронцов воронцова гаврилов
     гаврилова галкин галкина герасимов герасимова голубев голубева горбачев горбачева горбунов
     горбунова гордеев гордеева горшков горшкова григорьев григорьева гришин гришина громов
     громова гуляев гуляева гурьев гурьева гусев гусева гущин гущина давыдов давыдова данилов
     данилова дементьев дементьева денисов денисова дмитриев дмитриева доронин доронина дорофеев
     дорофеева дроздов дроздова дьячков дьячкова евдокимов евдокимова евсеев евсеева егоров
     егорова елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова ефимов ефимова
     ефремов ефремова жданов жданова жуков жукова журавлев журавлева заицев заицева захаров
     захарова зимин зимина зиновьев зиновьева зуев зуева зыков зыкова иванов иванова игнатов
     игнатова игнатьев игнатьева ильин ильина исаев исаева исаков исакова кабанов кабанова казаков
     казакова калашников калашникова калинин калинина капустин капустина карпов карпова кириллов
     кириллова киселев киселева князев князева ковалев ковалева козлов козлова колесников
     колесникова колобов колобова комаров комарова комиссаров комиссарова кондратьев кондратьева
     коновалов коновалова кононов кононова константинов константинова копылов копылова корнилов
     корнилова королев королева костин костина котов котова кошелев кошелева красильников
     красильникова крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузнецов
     кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова куликов куликова лаврентьев
     лаврентьева лазарев лазарева лапин лапина ларионов ларионова лебедев лебедева лихачев
     лихачева лобанов лобанова логинов логинова лукин лукина лыткин лыткина макаров макарова
     максимов максимова мамонтов мамонтова марков маркова мартынов мартынова маслов маслова
     матвеев матвеева медведев медведева мельников мельникова меркушев меркушева миронов миронова
     михаилов михаилова михеев михеева мишин мишина моисеев моисеева молчанов молчанова морозов
     морозова муравьев муравьева мухин мухина мясников мясникова назаров назарова наумов наумова
     некрасов некрасова нестеров нестерова никитин никитина никифоров никифорова николаев
     николаева никонов никонова новиков новикова носков носкова носов носова овчинников
     овчинникова одинцов одинцова орехов орехова орлов орлова осипов осипова павлов павлова панов
     панова панфилов панфилова пахомов пахомова пестов пестова петров петрова петухов петухова
     поляков полякова пономарев пономарева попов попова потапов потапова прохоров прохорова рогов
     рогова родионов родионова рожков рожкова романов романова русаков русакова рыбаков рыбакова
     рябов рябова савельев савельева савин савина сазонов сазонова самоилов самоилова самсонов
     самсонова сафонов сафонова селезнев селезнева селиверстов селиверстова семенов семенова
     сергеев сергеева сидоров сидорова силин силина симонов симонова ситников ситникова смирнов
     смирнова соболев соболева соколов соколова соловьев соловьева сорокин сорокина степанов
     степанова стрелков стрелкова субботин субботина суворов суворова суханов суханова сысоев
     сысоева тарасов тарасова терентьев терентьева тетерин тетерина тимофеев тимофеева титов
     титова тихонов тихонова третьяков третьякова трофимов трофимова туров турова уваров уварова
     устинов устинова фадеев фадеева федоров федорова федосеев федосеева федотов федотова филатов
     филатова филиппов филиппова фокин фокина фомин фомина фомичев фомичева фролов фролова
     харитонов харитонова хохлов хохлова цветков цветкова чернов чернова шарапов шарапова шаров
     шарова шашков шашкова шестаков шестакова шилов шилова ширяев ширяева шубин шубина щербаков
     щербакова щукин щукина юдин юдина яковлев яковлева якушев якушева
    """
}
