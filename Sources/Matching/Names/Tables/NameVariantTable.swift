// Made by Scripts/name-tables from Scripts/name-facts.

/// Spellings and romanisations of one name, a group a line: `spelling: spelling spelling`.
/// Names of the same origin in other languages (John, Juan) are different names here.
enum NameVariantTable {
  /// Given names.
  static let given = """
    abdallah: abdullah abdalla abdulla abdoulaye abdellah
    abdelaziz: abdulaziz abdalaziz
    abdelhamid: abdulhamid abdulhameed
    abdelkader: abdulkader abdulqadir abdelqader abdulkadir
    abdelkarim: abdulkarim abdelkrim abdulkareem
    abdellatif: abdullatif abdulateef abdelatif
    abdelmajid: abdulmajid abdulmajeed abdelmadjid
    abdelmalek: abdulmalik abdelmalik
    abdelrahim: abdulrahim abdurrahim abderrahim abdulraheem
    abdelrahman: abdulrahman abdurrahman abdelrahmane abderrahman abderrahmane abdirahman
     abdalrahman abdurahman
    abdelwahab: abdulwahab abdelouahab abdulwahhab
    abhijit: abhijeet
    abigail: abigayle abbigail abigale
    adele: adelle
    adithya: aditya
    adnan: adnane
    agnes: agness
    ahmed: ahmad ahmet ahmadu achmed achmad ahamed ahmat
    aidan: aiden adan aydan ayden
    aisha: ayesha aicha aysha aishah aiesha aischa
    ajit: ajith ajeet
    alan: allan allen
    aleksandar: alexandar aleksander
    alexander: aleksandr alexandr alexandre aleksander oleksandr alyaksandr aliaksandr aleksandre
    alexandra: aleksandra oleksandra aliaksandra
    alexandros: alexandhros aleksandros
    alexei: alexey aleksei aleksey alexej aleksej oleksii oleksiy oleksiі aliaksei
    ali: aly
    alicia: alisha alycia alysha
    alison: allison alyson allyson
    alyssa: alissa
    amin: ameen amine
    amina: aminah ameena amna aminata
    amir: ameer emir
    amit: ameet amith
    anand: ananda anant
    anastasia: anastasiia anastasiya anastassia anastasija anastazja
    anatoly: anatoliy anatolii anatoli anatolij
    andrei: andrey andrej andriy andrii andrij
    andrew: andreu
    angela: angella
    anil: aneel
    anita: aneeta anitha
    ann: anne
    anna: ana ganna hanna
    annika: anika
    anthony: antony anthoney
    anton: antonn
    aram: haram
    arkady: arkadiy arkadii arkadi
    arseny: arseniy arsenii arseni
    artem: artyom artiom artsiom
    arvind: aravind arvindh
    aryeh: arie arye arieh
    ashley: ashleigh ashlee ashlie
    ashok: asok
    ashwin: aswin
    asif: asef
    avraham: abraham avrohom
    ayman: aiman aymen eymen
    aziz: azeez
    barbara: barbra
    bashir: basheer bachir
    behnam: benam
    behzad: bezad
    bernard: bernhard
    bilal: belal bilel
    bogdan: bohdan
    boutros: butros botros
    bradley: bradly
    brendan: brendon brenden
    brianna: briana breanna bryanna
    britney: brittany brittney britany
    bryan: brian
    carl: karl
    carla: karla
    carmen: karmen
    carolina: karolina
    caroline: karoline carolyn carolin karolin
    carsten: karsten
    casper: kasper caspar kaspar
    catarina: katarina catharina katharina
    caterina: katerina kateryna ekaterina yekaterina jekaterina katsiaryna
    catherine: katherine kathryn cathryn catharine katharine kathrine katheryn catheryn cathrine
     katherin
    cathy: kathy cathie kathie
    cecilia: cacilia cecelia sesilia
    celine: seline
    chaim: haim chayim hayim
    charalampos: haralampos haralambos charalambos
    charlene: sharlene
    chloe: khloe cloe
    chris: kris cris
    christian: kristian cristian christiaan krystian
    christiane: kristiane
    christina: kristina cristina krystina khristina krystyna
    christine: kristine kristin christin kristen
    christoph: christof kristof christoff
    christopher: kristopher cristopher kristofer christofer christoffer kristoffer
    christos: hristos
    chrysostomos: hrisostomos
    claire: clare clair
    claudia: klaudia
    clemens: klemens
    connor: conor conner
    conrad: konrad
    constantin: konstantin constantine kostyantyn kanstantsin
    cornelia: kornelia
    craig: kraig
    curt: kurt
    cyril: kirill kyrylo kyril kiril cyrill
    dana: danna
    daniel: danial danyal daniyal danyel
    daniela: daniella
    danielle: danyelle
    daniil: danil danylo danila daniyil
    daoud: dawood dawud daud davud dawoud
    darya: daria dariya dariia dasha
    deborah: debra debora
    deepa: dipa
    deepak: dipak
    deepika: dipika
    denis: dennis denys dennys
    derek: derrick derrik deryck
    diana: dianna dyana
    diane: dianne dyane
    dieter: diether
    dimitrios: dimitris demetrios demetris dhimitrios
    dimitry: dmitry dmitri dmitriy dmitrii dimitri dmytro dzmitry dmitrij dimitrij
    dinesh: dhinesh
    dionysios: dionisios dionysis
    divya: divyaa
    dominic: dominik dominick
    dorothy: dorothea dorothey
    driss: idris idriss idrees
    edmond: edmund
    eduard: edward edvard
    efthymios: efthimios
    eirini: irini irene
    ekaterina: yekaterina jekaterina kateryna katsiaryna iekaterina
    eleanor: eleanore elinor elenor eleonore
    elena: yelena jelena olena alena ielena
    eleni: elene
    elias: ilias ilyas elyas iliass
    eliezer: eliezar elieser
    elisabeth: elizabeth elisabet elizabet elyzabeth
    elizaveta: yelizaveta elisaveta yelyzaveta
    ellen: elen
    emanul: emmanul immanul
    emilia: emiliya emilija
    emily: emilie emely emmily
    eric: erik
    erica: erika
    ernest: ernst
    esther: ester
    eugene: evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevhen yevhenii evgenij ievgen
     jewgeni jevgeni yauheni
    eugenia: evgenia evgeniya yevgenia yevgeniya yevheniia evgeniia
    evan: evann
    evangelia: evaggelia
    evangelos: evaggelos vangelis
    fadi: fady
    faisal: faysal feisal faycal faical
    farhad: ferhat
    farid: fareed ferid
    farzaneh: farzane
    fatih: fateh
    fatima: fatma fatimah fatema fatemeh fatmah fathima fatimata fatoumata
    felipe: phelipe
    feodor: fyodor fedor fiodor fedir
    filip: philip phillip philipp filipp
    filippos: philippos
    frederic: frederick fredrick frederik fredrik fryderyk
    friedrich: fridrich
    gabriel: gavriel
    gabriela: gabriella
    gail: gayle gale
    galina: halyna galyna
    ganesh: ganesan
    garegin: karekin
    geeta: gita geetha githa
    geoff: jeff
    geoffrey: jeffrey jeffery geoffry jeffry
    georgios: giorgos yorgos yiorgos georgos
    georgy: georgiy georgii georgi heorhii
    gerard: gerhard gerrard
    gerry: jerry
    gillian: jillian
    giorgi: georgi
    girish: gireesh
    graham: grame grahame
    greg: gregg
    gregory: gregori greggory grigory grigoriy grigorii grigori hryhorii
    gunter: gunther gunder
    hakim: hakeem
    hakob: hagop akop
    halil: khalil khaleel
    hamid: hameed
    hamza: hamzah hamsa
    hana: hanna hannah
    harish: hareesh
    haroun: harun haroon
    hassan: hasan hassane
    hayley: hailey haley haylee hailee
    heather: hether
    heinz: heintz
    helen: helene hellen
    hisham: hicham hesham
    hovhannes: hovannes ovanes ohannes
    hussein: husain hussain hossein husein huseyin hossain hussien houssein hosain husayn
    ibrahim: ebrahim ibraheem brahim ibrahima
    igor: ihor ihar
    ilona: illona
    ilya: ilia illia iliya ilja
    imran: emran
    inga: inge
    ioanna: yoanna
    ioannis: yannis giannis yiannis yanis ioanis
    iraklis: heraklis irakles
    irina: iryna
    isabel: isabelle isobel izabel isabell
    isabella: izabella isabela izabela
    isac: izak isak
    isaiah: isiah
    ismail: ismal esmail ismayil ismaila
    ivan: iwan
    jack: jac
    jaclyn: jacqueline jacquelyn jaqueline
    jacob: jakob jakub
    jamal: gamal djamel djamal cemal jamel
    jamil: jameel gamil djamil cemil
    jamila: jameela gamila
    jan: yan
    jana: yana iana
    jaroslav: yaroslav jaroslaw iaroslav
    jasmin: jasmine yasmin yasmine yasmeen jazmin yasemin
    jayanth: jayant
    jenifer: jennifer
    jeremy: jeremie
    joachim: joakim
    john: jhon
    johnathan: jonathan johnathon jonathon jonatan
    jon: jonn
    josef: joseph jozef iosif
    josephine: josefine
    julia: yulia julija yuliya iuliia yuliia juliya iulia
    julian: iulian
    julie: juli
    jyoti: jyothi jothi
    kamal: kemal
    karen: karin caren karyn
    karim: kareem kerim
    karina: carina
    karthik: kartik karthick kartick
    kasia: kasja
    katya: katia katja
    kavita: kavitha
    kelly: kelley kellie
    kerry: kerri keri
    kevin: kevyn
    khadija: khadijah hatice hadija khadidja khadeeja
    khaled: khalid halid chaled halit khaleed
    kimberly: kimberley kimberlee
    klaus: claus
    konstantina: constantina
    konstantinos: constantinos konstandinos
    krishna: krishnaa
    kristin: kirstin kristen kirsten
    krzysztof: krzystof
    ksenia: kseniya xenia kseniia ksenija
    kyriakos: kiriakos
    laila: leila layla leyla lailah
    lakshmi: laxmi
    lalit: lalith
    lars: larsch
    laszlo: lazlo
    latha: lata
    lavanya: lavania
    lawrence: laurence
    leah: lea leia
    lefteris: eleftherios
    leonard: leonhard lenard
    leonid: leonyd
    levan: levani
    lidia: lydia lidiya lidija lidiia
    linda: lynda
    lindsay: lindsey linsey lyndsey lindsy
    lisa: liza
    lori: laurie lorie
    louise: luise
    lubov: lyubov liubov ljubov
    lucas: lukas
    lucy: lucie
    ludmila: lyudmila liudmila ljudmila liudmyla lyudmyla ludmilla
    luis: luiz
    lukasz: lukas
    lynn: lynne lyn
    madeleine: madeline madelyn madelaine madalyn
    madhav: madhava
    magdalena: magdalene
    mahdi: mehdi mahdy
    mahesh: maheshwar
    mahmoud: mahmud mehmud mahmood mahmut
    maksim: maxim maxime maksym maxym maksims
    malik: malek maleek
    mandy: mandi mandie
    manfred: manfried
    manish: maneesh
    marc: mark
    marcel: marcell
    marcus: markus
    margaret: margret margareth margarete
    margarita: margarida margaryta
    maria: mariya mariia marija maryia
    mariam: maryam meryem mariem meriem
    marie: mari
    marina: maryna
    marion: marian
    marjorie: marjory margery
    marta: martha
    martin: marten
    masoud: masud massoud mesut masood
    mathias: matthias mattias matias
    mathilde: matilde mathilda matilda
    matthew: mathew matthieu mathieu
    max: maks
    meena: mina
    megan: meghan meaghan meagan
    mehran: meheran
    menachem: menahem
    michal: micheal mikal mikhal michail
    michalis: mihalis michail mihail
    michelle: michele
    mikhail: mikhailo mihail mykhailo michail mihails mykhaylo mikhayil mikhal
    miriam: miryam
    mohammed: muhammad mohamed mohammad muhammed mohamad mohamud muhamed mahomed mohamet muhamad
     mohd md mohammod mouhamed mouhammad
    mohan: mohun
    mohsen: muhsin mohsin mohcine
    monica: monika
    mordechai: mordecai mordehai
    morteza: murtaza mortaza murtada
    moshe: moishe mosheh
    mounir: munir muneer
    mourad: murad murat
    moustafa: mustafa mostafa mustapha mostapha mostafah
    mukesh: mukhesh
    muriel: murielle
    nadia: nadiya nadja nadya nadiia
    nadim: nadeem
    naim: nam
    nancy: nanci
    naresh: nareesh
    nasser: nasir naser nassir naseer
    natalia: natalya nataliya nataliia natalja natalija
    natalie: nathalie nataly
    natasha: natascha natacha natasja
    nechama: nehama
    neha: nehaa
    neil: neal niall niel neill
    nektarios: nectarios
    nicholas: nicolas nikolas nickolas nicklas niklas
    nick: nic nik
    nicola: nikola
    nicole: nichole nikole
    nikhil: nickhil
    nikita: mykyta mikita
    nikki: nicki nicky niki
    nikolai: nikolay nicolai nikolaj mykola mikalai nicolay
    nikolaos: nicolaos
    nilesh: neelesh
    nitin: nithin nitan
    noah: noa
    noor: nour nur noura
    noureddine: nureddin nooruddin nuruddin nourdine noureddin
    oleg: oleh aleh
    olga: olha volha
    olivier: oliver
    omar: omer umar oumar omair
    osama: usama oussama ousama
    oscar: oskar
    othman: osman usman uthman ousmane othmane
    panagiotis: panayiotis panayotis
    parviz: parvez perwez
    pascal: paskal
    patricia: patrizia patritsia
    patrick: patric patrik
    paul: pawl
    pavel: pavlo pawel
    peter: petar pieter piter petter
    phil: fil
    philip: phillip phil
    piotr: pyotr petr pjotr
    pooja: puja
    poornima: purnima
    prabhakar: prabhaker
    pradeep: pradip
    prakash: prakasa
    pranav: pranava
    prashant: prashanth prasanth prasant
    pratik: prateek pratheek
    praveen: pravin
    preeti: priti preethi
    priya: priyaa
    puneet: punit
    qasim: kasim kassem qassem qasem kacem
    rabia: rabiah rabea
    rachel: rachal rachelle rahel
    rachid: rashid rasheed rachide
    raghav: raghava
    rahel: rachel
    rahim: raheem
    rajeev: rajiv
    rajesh: rajeesh
    rakesh: rakhesh
    ranjit: ranjeet ranjith
    raphal: rafal
    rasoul: rasul rassoul
    rebecca: rebekah rebeca rebekka
    reza: ridha rida
    richard: rickard rikard
    ricky: rickie
    rita: ritta
    rivka: rivkah
    robin: robyn
    roger: rodger
    rohit: rohith
    ronnie: ronny
    rosemary: rosemarie
    roxana: roxanna roxane roxanne
    rudolf: rudolph
    ryan: rian
    sachin: sacheen
    said: sad sayeed saied sayid
    saleh: salih
    salim: saleem selim
    salma: selma
    samantha: samanta
    sameer: samir
    samul: samuil
    sandeep: sandip
    sandra: xandra
    sangeeta: sangita sangeetha
    sanjeev: sanjiv
    santosh: santhosh
    sara: sarah sarra
    saraswati: saraswathi sarasvati
    sargis: sarkis
    sascha: sasha sacha
    satish: sathish sateesh
    savita: savitha
    sean: shaun shawn shon
    seema: sima
    sergei: sergey sergej serhii serhiy sergii siarhei sergiy sergui serge
    shahid: shaheed
    sharif: shareef cherif sherif charif
    shekhar: sekhar sekar
    sherry: sheri sherri cherie
    sheryl: cheryl
    shira: shirah
    shiva: siva
    shlomo: schlomo
    shmul: shmouel schmul
    shobha: sobha
    shreya: sreya
    shruti: shruthi sruthi
    shweta: swetha sweta
    siegfried: sigfried
    simon: symon semyon semen szymon
    sita: seetha seeta sitha
    smita: smitha
    sneha: snehaa
    sofia: sophia sofiya sofija sofiia zofia
    sofie: sophie
    soheil: suhail sohail souhail
    sonia: sonya sonja
    spyridon: spiridon spyros spiros
    sreenivas: srinivas srinivasa
    stacy: stacey stacie
    stanislav: stanislaw stanislau
    stefan: stephan
    stefan: stephan steffan
    stefanie: stephanie stephani stephany stefani
    stephen: steven stevan
    steve: steeve
    stuart: stewart
    stylianos: stelianos
    subhash: subash
    subramaniam: subramanian subramanyam subrahmanyam
    sudheer: sudhir
    sujata: sujatha
    suleiman: suleyman sulaiman soliman sulayman souleymane soleiman
    suneel: sunil
    sunita: suneeta sunitha
    suresh: sureesh
    surya: suriya
    susanna: susannah suzanna zuzanna
    susanne: suzanne susann
    svetlana: svitlana sviatlana swetlana
    swati: swathi
    sylvia: silvia
    tamara: tamar
    tanya: tania tanja
    tareq: tariq tarek tarik tareek
    tatiana: tatyana tetiana tatjana tatsiana tetyana
    teresa: theresa therese tereza
    terry: terri
    theodor: theodore teodor
    theodoros: thodoros theodorous
    thomas: tomas tomasz thomaz
    tigran: dikran
    tobias: tobiasz
    toby: tobi tobie
    traci: tracy tracey tracie
    tsvi: zvi tzvi
    uday: udaya
    ursula: urszula
    vadim: vadym
    vaibhav: vaibhava
    valentin: valentyn walentin
    valeria: valeriya valeriia valerija
    valery: valeriy valerii valeri valerij
    vartan: vardan
    varun: waroon
    vasant: vasanth wasant
    vasileios: vasilios vassilis vasilis vassilios
    vasily: vasiliy vasilii vasyl vasili vassili vasilij vasilios wassili
    venkatesh: venkatesha
    veronica: veronika
    victor: viktor wiktor
    victoria: viktoria viktoriya viktoriia wiktoria viktorija
    vidya: vidhya
    vijay: vijai vijaya
    vikas: vikash
    vincent: vinzent
    vineet: vinit vineeth
    vinod: vinoth vinodh
    vishal: visal
    vitaly: vitaliy vitalii vitali vitalij
    vivek: vivekh
    vivian: vivien vivienne
    vladimir: volodymyr wladimir uladzimir vladimyr
    vladislav: vladyslav wladislaw uladzislau
    vyacheslav: viacheslav vjaceslav wjatscheslaw viatcheslav
    walid: waleed oualid ualid
    walter: valter walther
    wilhelm: vilhelm
    wolfgang: volfgang
    yacov: yakov jakov
    yahya: yahia yehia yehya jahja
    yakov: jakov iakov yakiv
    yash: yashas
    yasser: yasir yaser yassir
    yassin: yasin yassine yaseen yacine
    yegor: egor yehor
    yehuda: yehudah jehuda yuda
    yitzhak: itzhak yitzchak itzchak
    yolanda: iolanda jolanda
    yosef: yossef josef
    younes: yunus younis yunes yunis younus
    yousef: yusuf youssef yousuf yusef yousif yosif youcef joussef yussuf youssouf
    yuri: yury yuriy yurii iurii juri jurij iuri youri jury
    yves: ives
    zachary: zachery zackary zakary
    zahra: zehra zahraa
    zaid: zayd zeid
    zainab: zaynab zeynep zeinab zineb zaineb
    zeev: zev
    ziad: ziyad zyad
    zoe: zoy zoie
    zohreh: zohre
    """

  /// Family names.
  static let family = """
    abe: abeh
    adams: addams
    agarwal: aggarwal agrawal aggrawal
    ahmed: ahmad ahmet
    alexeev: alekseev alexeyev alekseyev
    ali: aly
    allen: allan alan
    almansour: almansouri
    alsayed: elsayed
    andersen: anderson andersson
    andreev: andreyev andreiev
    andrews: andrewes
    bailey: bayley baillie bailly baily
    banerjee: bannerjee banerji bandyopadhyay
    bar: behr
    bauer: baur
    becker: beker
    beyer: baier bayer beier
    bhattacharya: bhattacharyya bhattacharjee bhattacharjya
    bondarenko: bondarenka
    bouzid: bouzide
    bridges: brydges
    brooks: brookes
    brown: browne
    burke: bourke
    byrne: byrnes
    cameron: camron
    campbell: cambell
    carlson: carlsson karlsson karlson carlsen
    chatterjee: chatterji chattopadhyay
    chaudhry: chaudhary choudhury chowdhury choudhary chaudhari chaudhuri
    chekhov: tschechow tchekhov cechov
    christensen: kristensen christiansen kristiansen
    christodoulou: hristodoulou
    clark: clarke clerk
    cohen: kohen kohn cohn con
    cole: coles
    connolly: connelly conolly
    connor: conner
    cook: cooke
    cooper: couper
    crawford: crauford
    cruz: crus
    das: dass
    davidson: davison
    davies: davis
    davydov: davidov
    diaz: dias
    dickson: dixon
    dmitriev: dmitriyev dimitriev
    dostovsky: dostoyevsky dostojewski dostovskii
    dupont: dupond
    dutta: datta dutt
    dyck: dyk dijk
    eberhardt: eberhard eberhart
    eckert: eckart eckhardt ekkert
    efimov: yefimov jefimow
    ehrhardt: erhardt ehrhard erhard ehrhart
    elamrani: alamrani
    elsayed: elsaid alsayed
    eriksson: ericsson erikson ericson eriksen
    evans: evens
    fedorov: fyodorov fiodorov fedoroff
    fernandez: fernandes
    fischer: fisher fisscher
    foley: folly
    franke: francke
    fraser: frazer frasier frazier
    fredriksson: fredrikson frederiksen
    fuchs: fux
    gallagher: gallaher gallacher
    ganguly: gangopadhyay ganguli
    garcia: garzia garsia
    gebhardt: gebhard gebhart
    geiger: gaiger
    georgiou: yeorgiou
    gerhardt: gerhard gerhart
    giannopoulos: yiannopoulos yannopoulos ioannopoulos
    gomez: gomes
    goncharov: gontscharow goncharoff
    gonzalez: gonzales gonsalez goncalves
    gorbachev: gorbachov gorbatschow gorbachyov
    gray: grey
    green: greene
    griffith: griffiths
    grigoriev: grigoryev grigorev
    grigoryan: grigorian krikorian
    gross: grosz grosse
    gunther: gunter
    gupta: guptha
    gurguiev: georgiev
    gustafsson: gustavsson gustafson gustavson
    gutierrez: gutierez
    haddad: hadad hadded
    halevi: halevy levi
    hansen: hanson hansson
    harris: harries
    hartmann: hartman
    harutyunyan: arutyunyan arutiunian haroutunian
    has: hase
    hassan: hasan
    hatzidakis: chatzidakis hadjidakis
    hatzis: chatzis
    hernandez: hernandes
    herrmann: hermann herman
    hoffmann: hofmann hoffman hofman
    holmes: holms
    hovhannisyan: hovanisyan oganesyan hovhannesian
    hubner: hibner
    hughes: hughs hus
    hussein: hussain husain hossain hussien husein houssein
    ivanov: ivanoff iwanow
    ivanova: iwanowa
    iyengar: ayyangar aiyangar
    iyer: aiyar ayyar
    jacobsen: jacobson jakobsen jacobsson jakobsson
    jager: yager yeager
    jansen: janssen janssens jansens
    jenkins: jenkyns
    jensen: jenson
    jha: jhaa
    johansson: johanson johansen johannsen johannesen johannessen
    johnson: johnsen jonson
    johnston: johnstone
    joshi: josi joshee
    kaiser: kayser keiser keyser
    karagiannis: karayiannis karayannis
    karlsson: carlsson karlson
    kaufmann: kaufman kauffmann kauffman
    kelly: kelley
    khachatryan: khachaturian khachatrian khatchatourian
    khan: kahn
    khoury: khouri khuri koury
    khrushchev: khrushchov chruschtschow
    kiselev: kiselyov kisselev
    klein: klijn cline kline
    korolev: korolyov koroliov
    kovacs: kovac kovach kowacs
    kovalenko: kowalenko
    kovalev: kovalyov kovaliov
    kowalski: kovalsky kovalski kowalsky kovalskyi
    kramer: cramer krammer krahmer
    krause: krauss kraus krausse
    kravchenko: kravtchenko krawtschenko
    krishnamurthy: krishnamurti krishnamoorthy
    kuhn: kuhne
    kuznetsov: kuznetzov kusnezow kuznecov
    larsen: larson larsson
    lawson: lauson
    lebedev: lebedew
    lee: leigh
    lefevre: lefebvre lefebure
    lehmann: lehman leman
    levin: levine lewin
    levy: levi lewy
    lopez: lopes
    ludwig: ludvig
    macdonald: mcdonald
    macfarlane: mcfarlane
    macgregor: mcgregor
    macintyre: mcintyre
    maciver: mciver
    mackay: mckay
    mackenzie: mckenzie
    mackinnon: mckinnon
    maclean: mclean maclaine
    macleod: mcleod
    macmillan: mcmillan
    macneil: mcneil macneill mcneill
    macpherson: mcpherson
    mansour: mansur mansoor
    marshall: marshal
    martinez: martines
    mcallister: macallister mcalister
    mccarthy: mccarthey macarthy
    mcdermott: macdermott mcdermot
    mcdowell: macdowell mcdowall
    mcguire: mcgwire maguire
    mckinley: mackinley
    mclaughlin: mcloughlin maclaughlin
    mendez: mendes
    menendez: menendes
    menon: menen
    meyer: maier mayer meier mayr mair
    mirza: meerza
    mishra: misra
    mitchell: mitchel
    montgomery: montgomerie
    moore: more moor
    morozov: morosow
    morris: morriss
    mukherjee: mukherji mukhopadhyay mookerjee
    murphy: murphey
    murray: murry
    nair: nayar nayyar
    nasser: naser nasir nasr
    navarro: navaro
    neumann: neuman naumann
    nguyen: ngyun nguyenn
    nicholson: nicolson nickolson
    nielsen: nilsen nilsson nielson
    nikolav: nikolayev nikolaiev nikolajew
    novak: nowak novac
    olsen: olson olsson ohlsson
    oneill: oneil oneal
    orlov: orlow
    ortiz: ortis
    oyelaran: oyeleran
    page: paige
    papadakis: papadhakis
    papadopoulos: papadopulos
    papageorgiou: papayeorgiou papageorgiu
    patel: patell
    paulsen: paulson poulsen paulsson
    pavlov: pawlow
    pearson: pierson peirson
    pedersen: pederson
    pedersen: pettersen
    peres: perez
    perry: perrie
    petersen: peterson pettersson petersson petterson
    petrosyan: petrossian petrosian
    petrov: petroff petrow
    philips: phillips phillipps philipps
    pillai: pillay pilla
    ponomarev: ponomaryov
    popov: popow popoff
    price: pryce
    pushkin: puschkin pouchkine
    qureshi: quraishi koreishi qureishi
    rajagopalan: rajagopal
    ramachandran: ramchandran
    ramirez: ramires
    read: reid reed reade
    reddy: reddi
    reese: rees reis rhys
    reynolds: renolds
    richter: rihter
    ritter: riter
    rodriguz: rodrigus rodriquez
    rogers: rodgers
    romanov: romanoff
    romanov: romanow
    rosenberg: rozenberg
    ruiz: ruis
    ryan: rian
    saleh: salih
    sanchez: sanches
    sanders: saunders
    santos: dossantos
    sargsyan: sarkisyan sarkissian sargsian sarkisian
    saxena: saksena
    sayed: sayyid syed sayyed saiyed
    schafer: schaffer shafer shaffer
    scherer: sherer
    schmidt: schmitt schmid smidt
    schneider: snyder snider schnyder
    schreiber: shreiber
    schroder: schrodter
    schubert: schubart
    schultz: schulz schulze schultze shultz
    schumacher: schuhmacher schomaker shomaker
    schuster: shuster
    schwartz: schwarz schwarze swartz shwartz
    seifert: seyfert siefert seiffert
    semenov: semyonov semionov
    sen: sena
    shah: schah
    shankar: sankar
    shapiro: schapiro shapira
    sharma: sarma
    shaw: schaw
    sheehan: sheahan
    sheikh: shaikh shaykh cheikh sheik
    shetty: shetti
    shevchenko: schewtschenko chevchenko szewczenko
    siddiqui: siddiqi siddique sidiqi
    sidorov: sidorow
    simons: symons simonds
    simonsen: simonsson simonson
    sinclair: stclair
    singh: sing
    sinha: singha
    smirnov: smirnow smirnoff
    smith: smyth smythe
    sokolov: sokolow sokoloff
    solomon: salomon solomons
    solovyov: soloviev solovev solowjow
    sommer: sommers
    sorensen: sorenson
    sousa: souza
    spencer: spenser
    srinivasan: sreenivasan shrinivasan
    srivastava: shrivastava shrivastav srivastav
    stephens: stevens
    stephenson: stevenson
    stewart: stuart steward
    strauss: straus
    subramanian: subramaniam subramanyam subrahmanyam
    svensson: swensson svenson swenson svendsen
    szabo: sabo zabo
    tailor: taylor tayler
    tchaikovsky: chaikovsky tschaikowsky chaykovsky tchaikovski chaikovskii
    thakur: tagore thakkur
    thiele: thile
    thompson: thomson thomsen thomason
    thorne: thorn
    tolstoy: tolstoi tolstoj
    torres: tores
    tripathi: tripathy
    turner: thurner
    tymoshenko: timoshenko timoschenko
    valdez: valdes
    vandenberg: vandenbergh
    varma: verma
    vasilyev: vasiliev vasilev wassiljew
    vasquez: vazquez vasques
    velasquez: velazquez
    venkataraman: venkatraman
    volkov: wolkow volkoff
    wagner: vagner
    walsh: welsh walshe welch
    walter: walther
    watson: wattson
    weber: webber veber
    weiss: weis weisz veiss
    wells: welles
    werner: verner
    white: whyte
    wilkinson: wilkenson
    winkler: vinkler
    wolf: wolff wulf wolfe woolf wulff
    wright: wryght
    yadav: yadava
    yakovlev: jakowlew iakovlev
    yegorov: egorov jegorow
    yeltsin: eltsin jelzin
    yermakov: ermakov
    yilmaz: jilmaz
    yushchenko: iushchenko juschtschenko
    zaytsev: zaitsev saizew zaitzev
    zhukov: schukow joukov zukov
    zhuravlev: zhuravlyov schurawlew
    zimmermann: zimmerman cimmermann
    """
}
