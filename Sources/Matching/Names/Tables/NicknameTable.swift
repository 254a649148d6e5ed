// Made by Scripts/name-tables from PyPI nicknames (Apache-2.0) and Scripts/name-facts.

/// Given names and their short and pet forms, of many languages: `full name: form form`.
/// A form may belong to several full names, which aren't nicknames of one another.
enum NicknameTable {
  /// Folded; a line that begins with a space goes on with the one before.
  static let groups = """
    abbigail: abbe abbey abbi abbie abby gail nabby
    abbigale: abbe abbey abbi abbie abby gail nabby
    abdallah: abed
    abdelaziz: aziz
    abdelkader: kader
    abdelrahman: rahman
    abdulaziz: aziz
    abdullah: apo
    abdulrahman: rahman abed
    abednego: bedney
    abel: ab abe eb ebbie
    abhishek: abhi
    abiel: ab
    abigail: abby abbie gail abi abbe abbey abbi nabby
    abigale: abbe abbey abbi abbie abby gail nabby
    abijah: ab bige
    abner: ab
    abraham: abe bram abie ab
    abram: ab abe
    absalom: ab abbie app
    ada: addy adie
    adaline: addy adie delia dell lena
    adam: ad adas
    addison: addie addy
    adela: adie della
    adelaide: adele laide addy adie dell della heidi
    adelbert: bert del delbert
    adelheid: heidi
    adeline: addy delia dell lena
    adelphia: addy dell delphia philly
    adena: adina deena dena dina
    aditya: adi
    adolphus: ado dolph
    adriaan: ad arie adri
    adrian: ade adri
    adriana: adri jana
    adriane: riane
    adrienne: addie enne rienne
    afonso: fonso
    agata: agatka
    agatha: aggie aga aggy
    agnes: aggie nessie agi aggy nessa
    agnieszka: aga agusia
    agustin: tin guti
    ahmet: ahmo
    aileen: allie lena
    akhilesh: akhil
    alan: al
    alanson: al lanson
    alastair: al
    alazama: ali
    albert: al bert bertie albie
    alberta: allie bert bertie
    albertine: titine
    alberto: beto berto tito al albi
    albina: alya
    albrecht: abi
    aldo: al
    aldrich: rich riche richie
    alejandra: ale alex sandra jandra
    alejandro: ale alex jandro sandro alejo
    aleksandar: sasho alex aca sasa sandi
    aleksander: alek olek
    aleksandr: sasha alex sanya shura alek sash sascha aleks
    aleksandra: ola olka olenka sasha alex shura sanya aleks sanja
    aleksei: alyosha lyosha alex lesha aleks
    aleksi: ale
    alena: alca
    alessandra: ale sandra sandrina
    alessandro: ale sandro alex
    aleva: leve levy
    alexander: alex al alec alek lex sandy xander zander sander sasha sascha sacha ali alle ale
    alexandr: sasa
    alexandra: alex ali allie lexi lexie sandra sandy sasha sascha sacha xandra alix alexa
    alexandre: alex sacha xandre xande ale
    alexandria: alex drina sandra
    alexandros: alex alekos
    alexandru: alex sandu alecu
    alexis: alex lexi
    alfonse: al
    alfonso: poncho fon alfon fonzo
    alfred: al alf alfie fred freddie freddy
    alfreda: alfy freda freddy
    alfredo: fredo fredy alfre
    algernon: algy
    alice: ali allie elsie
    alicia: licha ali allie elsie
    alicja: ala
    alina: alya
    alireza: ali reza
    alisa: alya
    alison: ali allie
    alixandra: alix
    alla: alya
    allan: al
    allen: al
    allisandra: ali allie ally
    allison: ali allie ally
    allyson: ali allie ally
    allyssa: ali allie ally
    almena: ali allie ally mena
    almina: minnie
    almira: myra
    alois: lois luis
    alonzo: al lon lonzo
    alphinias: alphus
    alphonse: fonse
    althea: ally
    alverta: vert virdie
    alyssa: al ally lissia
    alzada: zada
    alzbeta: betka bozka eliska
    amanda: mandy manda
    ambrose: brose
    amelia: amy millie mia mel
    ana: aninha anita
    anamaria: anamari
    anastasia: nastya nastia stasya nastasia asya natasa tasoula
    anastasios: tasos
    anatoly: tolya tolik
    anders: andy
    anderson: andy
    andras: andris bandi
    andre: drea
    andrea: andrejka drea rea
    andreas: andi andy anderl andrikos dreas
    andrei: andryusha andy andi
    andrew: andy drew
    andriane: adri rienne
    andriy: andriyko
    andrzej: jedrek jedrzej andy
    anezka: anca
    angela: angie ang angelina lina angel
    angelica: angel angelika angelique angie
    angelika: geli angie
    angelina: lina gelya angel angie
    anirudh: ani
    anna: annie ann anya ania anka hania anicka anca anechka nyura annushka annus panni nan
    anne: annie nan nancy
    annegret: anne
    anneliese: anne liesl
    annemarie: anne anni
    annette: nettie
    anselm: ance anse ansel selma
    anthony: tony ant
    antoine: tony toine titouan
    antoinette: toinette nette netta tony
    anton: toni tosha antosha
    antonella: anto nella
    antoni: antek tosiek
    antonia: toni tonia tona antonita netta tony
    antonin: tonda tonik
    antonio: toni tono tonin antonito tonio toninho tonho to ze toze tonino toto nino antonino ant
     tony
    antonios: antonis tony
    antonius: toni anton toon ton tony teun
    antoon: toon
    antti: anssi
    antun: tonci ante
    aonghas: angus
    appoline: appie appy
    aquilla: quil quillie
    ara: arry belle
    arabella: ara arry bella belle
    arabelle: ara arry bella belle
    araminta: armida middie minty ruminta
    archibald: archie
    archilles: kill killis
    ariadne: ari arie
    arielle: arie
    aristotelis: aris telis
    aristotle: telly
    arizona: ona onie
    arkady: arkasha
    arlene: arly lena
    armanda: mandy
    armando: mando
    armena: arry mena
    armilda: milly
    arminda: mindie
    arminta: minite minnie
    arnold: arnie
    arnoldus: arnold nol
    aron: ron ronnie
    artelepsa: epsey
    artemus: art
    arthur: art artie
    arthusa: thursa
    arturo: turo
    artyom: tyoma tema
    arvind: arvi
    arzada: zaddi
    asahel: asa
    asaph: asa
    asenath: assene natty sene
    ashley: ash ashly leah lee
    astrid: assi
    asuncion: asun chon
    athanasios: thanasis nasos thanos
    attila: ati
    aubrey: bree
    audrey: audree dee
    august: gus
    augusta: aggy gatsy gussie tina
    augustin: gus
    augustina: aggy gatsy gussie tina
    augustine: gus augie
    augusto: guto
    augustus: gus augie
    aurelia: aurilla ora ree rilly
    aurelio: yeyo
    avarilla: rilla
    avraham: avi avrum abraham
    ayse: aysecik
    azariah: aze riah
    balakrishnan: bala balu
    balasubramanian: bala balu subbu
    balazs: balu
    balint: bali
    barbara: barb barbie babs bobbie babsi barbel basia baska bab barby
    barbora: bara barca
    barnabas: barney
    barnaby: barney
    bartholomeus: bart
    bartholomew: bart bartel bat mees meus
    bartlomiej: bartek
    bartolome: bartolo
    bartolomeo: meo
    bartosz: bartek
    bazaleel: basil
    beata: beatka
    beatrice: bea bee trixie bice trix
    beatriz: bea betty beti bia
    beck: becky
    bedelia: bridgit delia
    belinda: bel linda lindy belle
    benedek: bence
    benedetto: bene
    benedict: ben benny bennie
    bengt: bengan
    benito: beni
    benjamin: ben benny benji benjy bennie benja mincho
    benoit: ben
    bernadette: bernie detta nadette
    bernard: bernie barney berney berny
    bernardo: be nardo
    bernardus: ben bernard
    bernd: berni
    berney: bernie
    bernhard: bernd berni hardy
    bertha: bert bertie birdie
    bertram: bert bertie
    bertrand: bert
    bethena: beth thaney
    bettina: betti tina
    beverly: bev
    bezaleel: zeely
    biddie: biddy
    binyamin: beni bibi benny
    birgit: biggi gitti
    birgitta: gittan britta
    bjorn: bjorne bear
    blanche: bea
    bogdan: bodzio bodya dan
    boguslaw: bogus
    bohdan: bodya dan
    bohumil: bohous
    bohuslav: bohous
    boleslaw: bolek
    borbala: bori
    boris: borya
    botius: bo
    bozena: bozka
    bozidar: bozo
    bradford: brad ford
    bradley: brad
    brady: brody
    branislav: bane brane
    breanna: bree bri
    breeanna: bree
    brenda: brandy
    brian: bryan bryant
    brianna: bri
    bridget: bridie biddy biddie bridgie
    brigitte: gitti gitta biggi britta birgit
    brittany: britt brittnie
    brittney: britt brittnie
    broderick: brody rick ricky rod
    bronislaw: bronek
    bronwyn: bron
    bryanna: bri briana
    burkhard: burki
    caitlin: cait caity
    caitlyn: cait caity
    caldonia: calliedona
    caleb: cal
    california: callie
    calista: kissy
    calpurnia: cally
    calvin: cal vin vinny
    cameron: cam
    camile: cammie
    camilla: milla millie cami
    camille: cammie millie
    campbell: cam
    candace: candy dacey
    carl: calle kalle
    carla: carly
    carlo: carletto
    carlos: carlitos charly charlie carlinhos carlao
    carlota: lota
    carlotta: lotta lottie
    carlton: carl
    carmellia: mellia
    carmelo: melo
    carmen: mamen carmela menchu carmina
    carmon: cammie carm charm
    carol: caz carri carrie lynn
    carolann: carole
    carolina: caro
    caroline: carrie caro carol lina caz lynn
    carolyn: carrie caro carol lynn
    carsten: casi
    carthatte: etta etty
    casey: kc
    cassandra: cassie sandra sandy
    cassidy: cass cassie
    caswell: cass
    catalina: cata lina
    catarina: cata
    caterina: cate rina katia
    catharina: toos trijn trijntje ina cato carin kat
    catherine: cathy cate cat kate katie kat kitty kath katy kit kay cath kathy casey cassie
     kittie lena trina
    cathleen: casey cassie cathy kathy katy kay kit kittie trina
    catriona: cat trina
    cecilia: cece celia sissy cissy ceci
    cedric: ced rick ricky
    celeste: celia lessie
    celinda: lindy lynn
    chandrasekhar: chandra sekhar shekhar
    chandrashekhar: chandra shekhar
    charalampos: babis haris lambis
    charity: chat
    charles: charlie chuck chas chaz charley chip charlot chick
    charlotte: charlie lottie lotte char carly lotta
    chauncey: chan
    chelsey: chelsie
    cheryl: cher
    chesley: chet
    chester: chet
    chet: chester
    chiara: chiaretta
    chloe: clo
    christa: chrissi chris
    christelle: chris
    christiaan: chris
    christian: chris chrille kit
    christiana: chris christy crissy kris kristy tina
    christiane: chris
    christiano: chris
    christina: chris chrissy chrissie tina christy christie stina kicki crissy kris kristy
    christine: chris chrissy chrissie christy christie crissy kris kristy tina
    christoffer: stoffer kris chris
    christoph: chris stoffel
    christophe: chris tophe kiki
    christopher: chris kit topher christy
    christos: chris
    chrysoula: chrysa
    cicely: cilla
    cinderella: arilla cindy rella rilla
    claire: clair
    clara: clare
    clarence: clarry
    clarissa: cissy
    claudia: claudi clau claud
    cleatus: cleat
    clement: clem
    clementine: clem titine
    clifford: cliff ford
    clifton: cliff
    clinton: clint
    cole: colie
    columbus: clum
    concepcion: concha conchi conchita concepta
    concetta: cetta tina
    conchobar: conor
    conrad: con conny
    constance: connie
    constantin: costel costica costi titi
    consulo: chelo
    cordelia: cordy delia
    corey: coco cordy ree
    corinne: coco ora
    cornelia: conny nele nelly corrie cor nel lia cornie corny nelia nelle
    cornelis: cor kees cees nelis
    cornelius: corny neil con conny niel
    cory: coco cordy ree
    courtney: court curt
    cristian: cris cristi
    cristiano: cris
    cristina: cris tina cri
    cristobal: cris tobal
    crystal: chris crys stal tal
    curtis: curt
    cynthia: cindy cyndi cintha
    cyrenius: cene cy renius serene swene
    cyrus: cy
    czeslaw: czesiek
    dagmar: dasa dada
    dahl: dal
    dalton: dahl dal
    damian: damianek
    daniel: dan danny dani danek danne dann
    daniela: dani
    daniele: dani lele
    danielle: dani
    daniil: danya danila dan
    danuta: danka
    daphne: daph daphie
    daria: dasha
    dariusz: darek
    darlene: darry lena
    david: dave davey davy dai davi davidek dudu dudi day
    daycia: dacia daisha
    deanne: dee
    debora: deb debbie debby
    deborah: deb debbie debby debs debra
    deidre: deedee
    delbert: bert del
    delilah: dell della lil lila
    deliverance: della delly dilly
    della: adela delilah dell
    delores: dee dell della lola lolly
    delphine: del delf delphi
    demaris: dea maris
    demerias: dea maris
    democrates: mock
    denis: den denya
    dennis: den denny dennie
    dennison: denny
    derek: del derrek rick ricky
    derick: rick ricky
    derrick: rick ricky
    desmond: des
    deuteronomy: duty
    diana: di dicey didi
    diane: di dian dianne dicey didi
    dicey: dicie
    dickson: dick
    diego: dieguito
    dieter: didi
    dietrich: dieter
    dimitar: mitko dimo dimi
    dimitra: mimi
    dimitrios: dimitris mitsos jim jimmy takis dimitri
    dirk: dick
    dmitry: dima mitya dimon dimitri
    dmytro: dima mitya
    dolores: lola loli lolita
    domenic: dom nic
    domenica: mimma
    domenico: mimmo menico mico nico
    dominic: dom nick nic
    dominick: dom nick nicky
    dominico: dom
    dominik: domi dom nick domino domca
    dominika: domi
    dominique: dom domi
    donald: don donnie donny dony
    donato: don
    donna: don dona
    donovan: don donnie donny dony
    dorcus: darkey
    dorinda: dora dorothea
    doris: dora
    dorota: dorotka
    dorothea: doro dorle thea doda dora
    dorothy: dot dottie dolly dora dortha dotty
    dorottya: dori
    dotha: dotty
    dotty: dot
    douglas: doug dougie
    dragan: gagi
    dragoslav: dragan
    drusilla: silla
    dumitru: mitica mitu
    duncan: dunk
    earnest: ernie
    ebbie: eb
    ebenezer: eb ebbie eben
    eberhard: ebi hardy
    edgar: ed eddie eddy
    edit: edo
    edith: edie edye
    edmond: ed eddie eddy
    edmund: ed eddie ted ned eddy
    edna: edny
    edouard: ed doudou
    eduard: edi eddy ed
    eduarda: duda
    eduardo: edu lalo eddie eduar dudu duda ed eddy
    edward: ed eddie ted teddy ned eddy edek
    edwin: ed eddie eddy ned win
    edyth: edie edye
    edythe: edie edye
    efraim: effi
    efstathios: stathis
    efthymios: thymios makis
    egbert: bert burt
    ehud: udi
    eighta: athy
    eirini: rena irene
    ekaterina: katya kate katyusha kat
    elaine: lainie
    elbert: bert
    elbertson: bert
    eldora: dora
    eleanor: ellie nell nellie nora ella elle lanna lenora nelly
    eleazer: lazar
    elena: ele nena lena lenochka alyona helen lenuta ileana
    eleni: lena nitsa helen
    eleonora: ele nora
    elfriede: elfi friedel
    elias: eli lee lias
    eliezer: eli
    elijah: eli lige
    eliphalel: life
    eliphalet: left
    elisabet: lisa lisbet elsa bettan elli liisa
    elisabeta: beti
    elisabeth: lisa elli sissi sisi lisl liesel else elsa ilse betti lisbeth elise liesl babette
     beth lise lilli els elly lies betje bep lisette liesbeth bets babeth zaza bettan
    elisabetta: betta elisa betty lisa
    elisha: eli lish
    eliyahu: eli
    elizabeth: liz lizzie lizzy beth betty betsy bess bessie eliza elsie libby lisa liza lilibet
     ellie bette betsey buffy lib
    elizaveta: liza lisa
    ellen: ellie nell nellie
    ellender: nellie
    ellswood: elsey
    elminie: minnie
    elmira: ellie elly mira
    elswood: elsey
    elvira: elvie
    elwood: woody
    elysia: lisa lissa
    elzbieta: ela elka
    elze: elsey
    emanul: manny
    emanula: manu
    emanule: manu lele
    emeline: em emmy milly
    emil: em
    emilio: emi milo
    emily: em emmy millie mel
    emma: em emmy
    emmanouil: manolis manos
    emmanul: manu
    emmanulle: manu
    encarnacion: encarna encarni
    endre: bandi
    enrico: rico chicco
    enrique: quique kike rique quico
    epaphroditius: dite ditus dyce dyche eppa
    ephraim: eph
    erasmus: rasmus raze
    eric: rick ricky
    erik: jerka
    erika: riki
    ernest: ernie
    ernestine: erna teeny tina
    ernesto: neto tino
    ernst: ernie
    erzsebet: erzsi zsoka bozsi erzsike
    eseneth: senie
    esperanza: espe
    essy: es
    esteban: estebi
    estella: essy stella
    estelle: essy stella
    esther: essie
    etienne: tienne titi
    eudicy: dicey
    eudora: dora
    eudoris: dosie dossie
    eugene: gene
    eugenia: geni
    eugenio: geno genio
    eugeniusz: genek
    eunice: nicie
    euphemia: effie effy
    eurydice: dicey
    eusebio: sebio
    eustacia: stacia
    eva: evi evka evicka eve
    evaline: eve lena
    evangelia: litsa
    evangeline: ev vangie
    evangelos: vangelis
    evelyn: evie eve ev
    evgenia: zhenya eugenia
    evgeny: zhenya eugene gene
    ewa: ewka ewunia
    ewelina: ewelinka
    experience: exie
    ezekiel: zeke ez
    ezideen: ez
    ezra: ez
    fabio: fabinho
    faith: fay
    fallon: fal falcon fall fallie fally falon lon lonnie
    fatemeh: fati
    fatima: fati
    fatma: fatos
    federica: fede chicca
    federico: fede rico
    felicia: fel feli felix
    felicitas: fee feli
    felicity: flick tick
    felipe: pipe feli lipe
    feltie: felty
    ferdinand: ferdi ferdl nando ferdie fred freddie freddy
    ferdinando: nando ferdie fred
    ferenc: feri
    fernanda: fer nanda fe
    fernando: fer nando fernan
    fidelia: delia
    filip: filipek
    filipa: pipa
    filippo: pippo fili
    fionna: fiona
    florence: flo flossie florrie flossy
    florencia: flor
    florian: flo flori
    florin: flo
    floyd: lloyd
    fotini: foteini
    frances: fran frankie fanny francie cissy frannie franniey franny sis
    francesca: fra franci cesca checca
    francesco: fra franco ciccio cecco checco cesco frank
    francine: fran francie frannie franniey franny
    francis: frank frankie fran
    francisca: cisca ciska paca paqui paquita fran pancha chica kika
    francisco: paco fran pancho curro frasco kiko francis cisco quico pacho chico xico
    franciscojavier: javi
    franciscus: frans cis
    franciszek: franek
    francois: fanfan francky
    francoise: fanchon soizic
    franklin: frank fran
    franklind: fran frank
    frantisek: franta fanda fero
    franz: franzl franzi
    franziska: franzi ziska fanny sissi
    frederic: fred
    frederica: erica erika freddy rickey
    frederick: fred freddie freddy rick fritz ricky
    fredericka: ericka freda freddy ricka rickey
    frederico: fred
    frederik: freek fred frits rik frede
    frederique: fred
    fredrik: fredde fred freddan
    frieda: fred freddie freddy
    friedrich: fritz friedl fred freddy fiete
    fyodor: fedya theodor
    gabor: gabi
    gabriel: gabe gaby gabi gabo biel gabby
    gabriela: gabi gaby
    gabriele: gabi gaby gabriela gabri lele
    gabriella: gabri lella gabi gabby
    gabrielle: gaby gabby
    galina: galya
    gareth: gare gary
    garrett: barrett gare garratt garret garry gary jerry rhett
    garrick: garri
    gatano: tano
    gavriel: gabi gavri
    genevieve: gene ginou viviane ginette eve jenny
    gennaro: rino
    genoveva: veva
    geoffrey: geoff jeff
    georg: schorsch girgl jorg jorgen
    george: georgie
    georges: jojo
    georgi: gosha zhora george gosho
    georgia: gogo
    georgiana: georgia
    georgina: georgie gina
    georgios: george yorgos
    gerald: gerry jerry
    geraldine: dina gerri gerrie gerry jerry
    gerard: gerry jerry gege
    gerardina: dien gerda
    gerardo: gera gerri
    gerardus: gerard ger gerrit
    gergely: gergo geri
    gerhard: gerd gert hardy
    gerhardt: gay
    gerrit: ger
    gertrud: gerti trude trudi traudl
    gertrude: gertie trudy gert
    gertrudis: tula
    gheorghe: ghita gelu george gigi
    gholamreza: reza
    giacomo: jack mino
    giancarlo: carlo
    gianfranco: gianni
    gianluca: luca
    gianluigi: gigi
    gianpiero: piero
    gijsbert: gijs
    gilbert: gil bert
    gilles: gillou
    gillian: gill jill gilly
    giorgio: gio
    giovanna: gianna vanna nanna
    giovanni: gianni nanni vanni gio giuanin john
    giovannibattista: gianbattista titta
    giulia: giuli
    giuseppa: giusy pina
    giuseppe: peppe beppe pino peppino beppino bepi joe
    giuseppina: pina peppina giusy
    glenn: glen
    gloria: glori glory
    gonzalo: gonza chalo
    gopalakrishnan: gopal gopi
    gordon: gord gordie
    gottfried: friedl
    governor: govie
    graciela: chela
    graham: gray
    greenberry: berry green
    greggory: gregg
    gregoire: greg
    gregor: greg
    gregorio: goyo gori
    gregory: greg gory
    grigorios: grigoris
    grigory: grisha
    griselda: grissel
    grzegorz: grzesiek grzes greg
    guadalupe: lupe lupita
    guglielmo: memo
    guilherme: gui
    guillaume: guigui guy willy
    guillemette: guiguite
    guillermo: guille memo willy
    gunnar: gunni
    gunter: gunni
    gurpreet: guri
    gustaf: gosta gurra
    gustav: gosta gurra
    gustavo: gus tavo guga guto
    gustavus: gus gussie
    gwendolyn: gwen wendy
    gwenllian: gwen
    gwilym: gwil
    gyorgy: gyuri gyurka george
    gyula: gyuszi
    hailey: haylee hayley
    halina: halinka
    halyna: halya
    hamidreza: hamid reza
    hamilton: ham
    hana: hanka
    hanna: hania hanya anya
    hannah: han nan nanny
    hannelore: hanne lore
    hans: hansi hannes hasse
    hansjoachim: hajo
    harikrishna: hari
    harish: hari
    harold: harry hal hap haps
    harpreet: harry
    harriet: hattie harry
    harrison: harry hap haps
    harvey: harv
    haseltine: hassie
    haylee: hailey hayley
    hayley: hailey haylee
    heather: hetty
    hector: tito
    heikki: heke
    heinrich: heinz heiner heini hein henner
    helen: nell nellie lena ellie
    helena: hela helenka lena nell nellie
    helene: ellie lena
    helga: helgi
    helmut: helmi heli
    heloise: eloise elouise
    hendrik: henk hein rik driek henny
    hendrika: riek rika henny
    henri: riri
    henrietta: hattie etta hetty etty hank henny nettie retta
    henrik: henke rik
    henrique: rique
    henry: harry hank hal hap haps
    henryk: heniek
    hephsibah: hipsie
    hepsibah: hipsie
    herbert: herb bert bertie
    herman: dutch harman
    hermann: manni
    hermione: hermie
    hester: hessy hetty
    hezekiah: hez hy kiah
    hilario: lalo
    hildegard: hilde hilda
    hillary: hilary
    hippolyte: hippo
    hipsbibah: hipsie
    hiram: hy
    honora: honey norah norry
    hopkins: hop hopp
    horace: horry
    hortense: harty tensey
    hortensia: tencha
    hosea: hosey hosie
    howard: howie hal
    hristo: itso
    hubertus: hubert huub bert
    hugh: hughie
    humberto: beto
    humphrey: humph
    huseyin: huso
    ibrahim: ibo brahim ibra
    ignacio: nacho inaki
    ignatius: iggy nace nate natius
    ignatzio: iggy nace naz
    ignaz: naz
    ignazio: gnazio
    igor: gosha
    ildiko: ildi
    ilkka: ile
    ilona: ili ica
    ilya: ilyusha
    immanul: emmanul
    imre: imi
    india: indie indy
    ingeborg: inge inga inger bojan
    inmaculada: inma
    ioan: ionel nelu ionut
    ioanna: joanna
    ioannis: yannis giannis john yiannis
    ion: ionel nelu ionut
    iona: onnie
    ionel: nelu
    iosif: sifis
    irena: irka
    irene: ire rena
    ireneusz: irek
    irina: ira irisha irka
    irmgard: irmi irma
    irving: irv
    iryna: ira
    isabel: bella izzy belle issy isa chabela chavela belen isabelita bel belinha isabelinha bell
     ib nib nibby tibbie
    isabella: bella izzy belle issy isa ib nib nibby tibbie
    isabelle: isa zaza belle bella ib issy nib nibby tibbie
    isac: ike zac zeke
    isadora: izzy dora issy
    isadore: izzy
    isaiah: zadie zay
    isidore: izzy
    isidro: chilo
    ismail: iso
    istvan: pista pisti steve stephen
    iva: ivka ivy
    ivan: vanya vanyusha vanko ivo ivica
    ivana: iva ivanka ivka
    ivanna: ivanka
    izabela: iza
    jacek: jacus
    jackson: jack
    jacob: jake jap jay
    jacoba: coba coby
    jacobus: jap koos co jacob cobus
    jacqueline: jackie jacqui jacky jacquie line jack
    jacques: jacquot jacky
    jadwiga: jadzia
    jahoda: hoda hodie hody
    jaime: jimmy
    jakob: jack jake kobi jeppe
    jakub: kuba jakubek
    jalen: al alen haylen jalin jalyn jailyn jay jaye jaylin jaylyn len lennie lenny
    james: jim jimmy jamie jem jimbo jimmie
    jamey: james jamie
    jan: janek jasiek jas honza jenda jano janne
    jana: janca janicka
    jane: janie jenny jennie
    janet: jan
    janice: jan
    jannett: nettie
    janos: jani jancsi john
    janusz: januszek
    jarmila: jarka
    jaromir: jarda jara
    jaroslav: jarda jarek jaro
    jaroslava: jarka
    jaroslaw: jarek
    jasmine: jas jazz
    jason: jay
    jasper: jap
    jaspreet: jassi
    javier: javi xavi
    jayakumar: jay jaya
    jayaraman: jay
    jayme: jay
    jean: jeannie
    jeanbaptiste: jb
    jeanclaude: jc
    jeanette: jessie nettie
    jeanfrancois: jf jef
    jeanlouis: jl
    jeanmarc: jm
    jeanne: jeannette jeannot jeannie
    jeanphilippe: jp
    jeanpierre: jp
    jebadiah: jeb
    jedediah: diah dyer jed
    jedidiah: diah dyer jed
    jefferey: jeff
    jefferson: jeff sonny
    jeffery: jeff
    jeffrey: jeff geoff
    jehiel: hiel
    jehu: gee
    jemima: mima
    jennet: jenn jenny jessie
    jennifer: jen jenny jenn jenna jennie jenni
    jeremiah: jerry jereme
    jeremy: jem jerry jez jezza
    jerita: rita
    jerome: jerry
    jerzy: jurek jerzyk
    jessica: jess jessie je
    jesus: chus chuy suso
    jesusmaria: chema
    jillian: jill
    jindrich: jindra
    jiri: jirka jura george
    joachim: jochen achim jo jochem
    joakim: jocke kim
    joan: joanie
    joana: joaninha
    joann: jo
    joanna: jo joy asia aska joasia jodi jody
    joanne: jo
    joao: joaozinho jp
    joaopaulo: jp
    joaquim: quim
    joaquin: quino chimo
    jody: jo
    johan: johnny jojje
    johann: hans hannes jo
    johanna: hanna hanne jo anna joke annie jopie
    johannah: jo jody nonie
    johannes: hans hannes jo joe jannes jan joop johan juhani jussi hannu johnny
    john: jack johnny jon jock jonny johnnie jonnie
    johnathan: johny jon jonnie jonny
    johnathon: johny jon jonnie jonny
    jolanta: jola jolka
    jonas: jonte
    jonathan: jon jonny jonty nathan johnny johny jonnie
    jonathon: johny jon jonnie jonny
    jorge: coque jorgito jorginho
    jose: pepe pepito chepe joselito ze zeca zezinho
    josecarlos: zeca
    josef: sepp seppi jupp beppo josi pepa pepik jozka
    josefa: pepa pepita fina
    josefina: josefa fina pepa
    joseluis: joselu
    josemanul: josema
    josemaria: chema josemari
    joseph: joe joy jo jojo jody jos
    josephine: jo josie fifi fina jody joy josey
    josephus: jos jef sjef joseph
    josetta: jettie
    joshua: josh joe jos
    josiah: jos
    josiane: josy
    josip: joso joza
    josophine: jo joy josey
    jovan: jova
    joyce: joy
    jozef: jozek jozo
    jozsef: jozsi joe
    juan: juanito juancho
    juana: juanita
    juancarlos: juanca
    juanjose: juanjo
    juanmanul: juanma
    juanpablo: juampa
    judah: jude juder
    judit: jutka
    judith: judy jude judi juda judie
    judson: jud sonny
    juhani: jussi juha
    jukka: juge
    julia: jules julie ju jula
    julian: jules juli jule
    juliana: ju
    julianna: juli
    julias: jule jules
    juliet: jules julie
    julio: julito
    june: junius
    juraj: juro
    jurgen: jogi jorg
    justin: jus
    justyna: justynka
    kaitlin: kait kaitie
    kaitlyn: kait kaitie
    kaitlynn: kait kaitie
    kalevi: kale
    kalli: cali kali
    kameron: kam
    kamil: kamilek
    karel: kaja karlik
    karen: kaz
    karin: kari kajsa
    karina: kaija
    karl: kalle charly
    karla: carly
    karlheinz: kalle
    karolina: karola
    karoline: karo lina
    karoly: karcsi
    kasey: kc
    katalin: kati kata
    katariina: kati katri kaisa
    katarina: katka kata kaca kattis tina
    katarzyna: kasia kaska
    katelin: kate kay kaye
    katelyn: kate kay kaye
    katerina: katka kaca kata katina
    kateryna: katya katia kate
    katharina: kathi kati kate katrin trina kathe nina cathi
    katherine: kathy kate katie kat kitty kath katy kit kay kathie cassie cathy kaye kittie lena
     trina
    kathleen: kathy kath kate katie kay cassie cathy katy kit kittie trina
    kathryn: kate kathy katie
    kayla: kay
    kazimierz: kazik kazek
    kelley: kelli kellie kelly
    kendall: ken kenny
    kendra: kay kenj kenji kenny
    kendrick: ken
    kendrik: ken kenny
    kenneth: ken kenny
    kent: ken kenny
    kerry: kerri
    kevin: kev
    keziah: kizza kizzie
    khadija: khadi
    kimberley: kim kimberli
    kimberly: kim kimmy kimberley kimberli
    kinga: kinia
    kingsley: king
    kingston: king
    kirill: kira
    klaus: klausi
    konrad: conny kurt kondzio
    konstantin: konsti kosta kostya
    konstantina: dina ntina
    konstantinos: kostas costas dinos gus costa
    krishnamurthy: krishna murthy
    krishnan: krish
    kristel: kris
    kristen: chris
    kristian: kris
    kristiina: kirsi tiina
    kristin: chris
    kristina: kris kristy tina stina kicki kia
    kristine: kris kristy chris christy crissy tina
    kristofer: chris kris
    kristoffer: stoffer kris chris
    kristopher: kris topher chris
    kristyna: kristynka tyna
    krisztian: krisz
    krisztina: kriszti
    krystian: krystek
    krystyna: krysia
    krzysztof: krzysiek krzys chris
    ksenia: ksusha ksyusha
    kunigunde: kuni gundi
    kymberly: kym
    kyriakos: kyrkos
    ladislav: lada laco
    lafayette: fate laffie
    lajos: lali
    lakshminarayan: lakshmi
    lambertus: bert lambert
    lamont: monty
    laodicia: cenia dicy
    larisa: lara
    larissa: lari
    lars: lasse larry
    larysa: lara
    laszlo: laci les
    latisha: tish tisha
    laura: laurie lori lauri
    laurel: laurie
    lauren: laurie ren
    laurence: larry laurie loz lolo lon lonny lorry
    laurens: lau rens
    laurent: lolo lau
    laurinda: laura
    lauryn: laurie
    laveda: veda
    laverne: verna vernon
    lavina: ina vina viney
    lavinia: ina vina viney
    lavonia: vina viney vonnie wyncha
    lavonne: von
    lawrence: larry laurie lawrie loz lon lonny lorry
    leanne: lea
    lecurgus: curg
    leif: leffe
    leilani: lani
    lemul: lem
    lennart: lenny
    lenora: lee
    leonard: len lenny leo lineau
    leonardo: leo nardo
    leonardus: leo leon
    leonhard: leo hardl
    leonid: lenya leo
    leonidas: leo lee
    leonora: nora nell nellie
    leonore: elenor honor
    leopold: poldi leo
    leroy: roy lr lee
    lesley: les
    leslie: les
    lester: les
    leszek: lesio
    leticia: leti le
    letitia: lettice lettie tish titia
    letizia: leti
    lev: lyova leo
    levente: levi
    levicy: vicy
    levone: von
    lewis: lew
    lidia: lida lyddy
    lieselotte: lilo lotte liesel
    lillah: lil lilly lily lolly
    lillian: lil lily lilly lolly
    lincoln: link
    linda: lindy lin lynn
    lindsay: linds lin lindsey lindsie lindsy
    lionel: leon
    littleberry: berry lb little
    liudmyla: liuda mila
    ljubomir: ljubo
    lodewijk: lode wijk
    lonzo: lon
    lorelei: laurie lori lorrie
    lorenzo: loren lollo enzo renzo
    loretta: etta lorie lorrie retta
    lorraine: lorie lorrie
    louis: lou louie loulou lewis
    louisa: lou lulu
    louise: lou lulu loulou
    lourdes: lulu lurdes
    louvinia: vina viney vonnie wyncha
    luana: lu
    lubomir: lubos lubo
    lucas: luuk
    lucia: luci luchi
    luciana: lu
    lucille: lucy lu cille lou
    lucina: sinah
    lucinda: lucy cindy lou lu
    lucretia: creasey
    lucy: lu
    lucyna: lucynka
    ludmila: lida
    ludwig: lutz wiggerl lucki
    luigi: gigi gino luigino
    luigia: gina
    luis: lucho luisito luisinho lula
    luisa: lucha isa
    luismigul: luismi
    luiz: lula luizinho
    luiza: lu
    luka: lule
    lukas: lukasek
    lukasz: lukaszek lucas
    lulla: lu lula
    lunetta: nettie
    lurana: lura
    lydia: liddy lyddy
    lyndon: lynn
    lyubov: lyuba luba
    lyudmila: lyuda mila lyusya luda
    mabel: amabel
    macarena: maca
    maciej: maciek
    mackenzie: kenzy mac mack
    maddalena: lena
    maddison: maddi maddie
    madeleine: maddie maddy madou mado
    madeline: lena maddi maddie maddy madge madie magda maggie
    madelyn: maddy madie
    madison: mattie
    magdalena: lena magda leni madlen malena madzia maggie
    magdalene: maggie lena
    magdelina: lena madge magda maggie
    magdolna: magdi
    magen: meg
    magnus: mange manne
    mahala: hallie
    mahmoud: hamoudi
    maksim: max maks
    malachi: mally
    malcolm: mal mac malc
    malgorzata: gosia malgosia gocha
    malinda: lindy
    manerva: eve nerva nervie
    manfred: manni fredl
    manikandan: mani
    manoah: noah
    manpreet: mani
    manul: manolo manu manolito lolo manel emanul manny
    manula: manu ela manoli manulita manola lola
    marcelino: chelo
    marcello: celio
    marcelo: chelo celo
    marcin: marcinek
    marcus: marc mark
    marek: mareczek mara
    margaret: maggie meg peg peggy marge margie margo madge greta daisy rita megan maisie mags
     meggie gretta maggy margy midge
    margareta: greta maggan
    margarete: grete gretel greta gretchen margot marga gitte rita gret
    margaretha: greet greta griet gretha margriet
    margarethe: grete gretel greta gretchen margot marga rita
    margaretta: daisy gretta madge maggie marge margery margie meg midge peg peggy rita
    margarita: marga rita daisy greta madge maggie maisie marge margo meg metta midge peggie
    margherita: rita marghe ghita
    margit: manci
    margita: gita
    margurite: margot maggy guitte peggy
    maria: mia marijke ria marie miep rie mieke mies mariette mari maruja marieta marysia maryla
     mania majka masha manya marusya mary marika maricica maija
    mariaangeles: mariangeles
    mariadelcarmen: maricarmen
    mariadolores: lola
    mariaelena: malena
    mariafernanda: mafer
    mariaisabel: maribel
    mariajoao: mj
    mariajose: majo cote ze mize
    marialuisa: marisa
    marian: mari
    mariana: mari
    marianne: mari nanni janne
    mariano: nano
    mariateresa: maite mayte
    marie: manon marion mimi maruska marka mae
    marieluise: marlies marlis
    marietta: mae mamie may mercy minnie mitzi mollie molly polly
    mariia: masha marichka
    marija: mara marica
    marilyn: mari
    marina: marinka
    mario: mayito marinho
    marissa: rissa
    mariusz: mariuszek
    marjorie: marge margie margy
    marketa: make
    marni: marnie
    marsha: marcia marcie
    marta: martusia
    martha: marty patty mattie mat
    martin: marty mart maddin tincho martas matte
    martina: tina marti marta
    martine: titine tine
    marton: marci
    marvin: marv
    mary: molly polly mamie may moll mae mitzi
    masayuki: masa
    masoumeh: masi
    massimiliano: max massi
    massimo: max massi mimmo
    matej: mata
    mateusz: mati
    mathew: mat matt maty
    mathias: matze hias matti
    mathieu: mat math
    mathijs: thijs matt
    mathilda: tilly tilda mattie maud tillie
    mathilde: tilde tilda
    matilda: matty tilla tilly
    matilde: tilde
    mats: masse
    matteo: teo matti
    matthaus: matze
    matthew: matt matty mattie
    matthews: matt mattie matty
    matthias: thijs matt thias thys
    matti: masa
    mattia: matti
    mattias: matte
    matyas: matyi
    maureen: mo
    maurice: maury moe mo morey
    mauricio: mauri
    maurizio: mauri
    mavery: mave
    mavine: mave
    maxime: max
    maximiliaan: max
    maximilian: max maxi
    maximiliano: maxi max
    maximillian: max
    maxine: max
    maxwell: max
    mckenna: ken kenna meaka
    medora: dora
    meghan: meg
    mehitabel: hetty hitty mitty
    mehmet: memo mehmetcik
    melanie: mel melli mellie
    melchizedek: zadock
    melinda: lindy lynn mel mindy
    melissa: mel missy lissa milly
    mellony: mellia
    melody: lodi
    melvin: mel
    melvina: vina
    menachem: mendel
    mercedes: merche meche merceditas merci mercy sadie
    meredith: merry
    mervin: merv
    mervyn: merv
    micajah: cage
    micala: mica
    michail: michalis mike
    michal: mike mick mickey mikey micky mitch mic michi michel much michl michalek misa misko
     micah
    michala: michi ela micha misa
    micheal: mick mike mikey miky
    michel: mich michou
    michele: mimi lino mike miky
    michelle: shelly chelle shell mich mickey shelley shellie shely
    michiel: chiel
    mieczyslaw: mietek
    migul: migue migulito mig miggy miguael miguaell miguail miguaill miguayl miguayll migull mike
    mihai: misu
    mihala: miha
    mihaly: misi
    mikal: micke mike mikko
    mikhail: misha michal mike
    mikko: miksu
    miklos: miki
    mikolaj: miki
    milagros: mila
    milan: milda mica
    mildred: millie milly
    millicent: milly missy
    milorad: mile
    miloslav: milos
    minerva: minnie
    miodrag: mija
    miranda: mandy mira randi randy
    miriam: mimi miri mira mitzi mitzie
    miroslav: mirek miro
    miroslava: mirka
    miroslaw: mirek
    mitchell: mitch
    mitzie: mittie mitty
    mohammadali: ali mohammad
    mohammadreza: reza mohammad
    mohammed: mo moe hamed hamo
    momcilo: moma
    monet: nettie
    monica: moni monna monnie
    monika: moni mona nika monia monca
    monique: momo
    monteleon: monte
    montesque: monty
    montgomery: monty gum
    montserrat: montse
    mordechai: motti moti mordy
    morris: moe morey
    mortimer: mort morty
    moses: moe mose moss
    moshe: moishe
    muriel: mur
    mustafa: musti muso mus
    muthukumar: muthu
    mykhailo: misha mykhas michal mike
    mykola: kolya nick mykolka
    myrtle: mert myrt myrti
    nadezhda: nadya nadia
    nadiia: nadya
    nadine: deedee nada
    nancy: nan nanny
    naomi: omi
    napoleon: leon nap nappy
    narayanan: narayan
    natalia: nati nata natka natasha natalya natalie
    natalie: nat tilly natty nettie
    nataliia: natasha natalka
    natan: nati
    natasha: tasha nat
    nathalie: nath nat
    nathan: nat nate
    nathaniel: nat nate nathan natty than
    natividad: nati
    nebojsa: nesa
    nelle: nelly
    nelson: nels
    netanel: nati
    neville: nev
    newton: newt
    nicholas: nick nicky nico nicolas klaus nik nicko clas nic nickie
    nicholette: nichole nickey nicki nicky nikki
    nicklas: nicke
    nicodemus: nic nick nickie nicky nico
    nicola: nicky nikki nic nico nick
    nicolae: nicu nae
    nicolas: nico klas nick clas nic nickie nicky
    nicole: nicky nikki niki nicki nole
    nicoletta: nico
    nikita: nik nikitka
    niklas: nicke niko
    nikola: niki nidzo nix
    nikolai: kolya nick nicholas
    nikolaos: nikos nick
    nikolas: clas nic nick nickie nicky nico
    nikolaus: klaus niko klas nik
    nikolay: niki
    nikole: nikki
    nils: nisse
    norbert: bert nobbi norby
    norberto: beto
    norbusamte: norbu
    norman: norm
    nowell: nol
    obadiah: diah dyer obed obie
    obediah: obie
    obedience: beda beedy biddie obed
    octavia: tave tavia
    octavio: tavo
    odell: odo
    oksana: ksana ksenia
    olavi: olli
    oldrich: olda
    oleg: olezhka
    oleksandr: sasha olek sashko alex oles les
    oleksandra: sasha olesya lesya alex
    oleksii: oleksa lyosha alex
    olena: lena olenka helen
    olga: olya olia
    olha: olya
    oliver: ollie olly
    olivia: liv livvy ollie livia nollie
    olivier: oliv olive
    olof: olle
    ondrej: ondra andrew
    onicyphorous: cy cyphorus one osaforum osaforus syphorous
    orilla: ora rilly
    orphelia: phelia
    oscar: ossie ozzie osqui
    oskar: ossi
    oswald: ozzie ossie ossy ozzy waldo
    otakar: ota
    otis: ode ote
    ottavio: tavio
    ottilie: tilly otti
    oxana: ksana
    pablo: pablito
    padmanabhan: padma
    padraig: paddy pauric podge
    pamela: pam pammy
    panagiotis: panos takis peter
    pandora: dora
    panteleimon: pantelis
    paola: paoletta
    paolo: paolino
    paraskevas: paris
    paraskevi: voula evi vivi
    parmelia: melia milly
    parthasarathy: partha
    parthenia: parsuny pasoonie phenie teeny
    pascal: pascalou
    pascale: pascalou
    pasquale: lino
    patience: patty pat
    patrice: pat
    patricia: pat patty tricia trish patsy patti paddy tish patri pati paty trisha
    patricio: pato
    patrick: pat paddy patsy pad pate
    patrik: putte pat
    paula: polly lina
    paulina: pau lina polly
    pauline: polly
    paulo: paulinho
    pavel: pavlik paja pasha paul
    pavlo: pasha pavlyk paul
    pawel: pawelek
    pedro: perico pedrito pedrinho
    pekka: pekko
    pelegrine: perry
    penelope: penny pen
    per: pelle
    percival: percy
    peregrine: perry
    permelia: mellie melly milly
    pernetta: nettie
    persephone: seph sephy
    petar: pepi pero pera
    peter: pete pit peterl peto peti petter pate
    petr: peta petrik
    petra: peta
    petro: petya petrus peter
    petronella: nel nelly petra ella nellie
    petros: peter
    petrus: piet peter pieter
    petteri: pete
    pheriba: ferbie pherbia
    philadelphia: delphia
    philander: fie
    philetus: leet phil
    philinda: lindy lynn
    philip: phil pip
    philipina: penie pip
    philipp: flip phil lipp
    philippa: pippa pip
    philippe: phil filou
    phillip: phil pip
    philly: delphia
    philomena: menalmena
    phobe: fifi
    pierre: pierrot
    pieter: piet peter
    pietro: piero pierino
    pilar: pili
    pinckney: pink
    piotr: piotrek piotrus peter
    pleasant: ples
    pocahontas: pokey
    polina: polya
    posthuma: humey
    premysl: premek
    prescott: pres scotty
    presentacion: presen
    priscilla: cilla prissy cissy
    priyanka: priya
    providence: provy
    prudence: prue prudy pru
    przemyslaw: przemek
    purificacion: puri
    pyotr: petya peter
    quirinus: quirijn
    rachel: rach rae shelly racheli rachal
    radhakrishnan: radha
    radoslav: radek rade
    radoslaw: radek
    radovan: rade
    radu: raducu
    rafal: rafa fal rafalek
    rafala: rafa
    raffale: raffa lele
    raffalla: raffa
    raimundo: mundo
    rajagopal: raj raja
    rajendra: raj rajen
    rajesh: raj
    rajkumar: raj
    ramachandran: ram rama
    ramakrishnan: ram rama
    ramesh: ram
    ramon: moncho mon
    ramona: mona
    randall: randy
    randolf: dolph randy
    randolph: randy dolph
    raphal: raph rafa rafi ralph
    raphalle: raph
    raquel: raqui
    rasmus: ras
    ravichandran: ravi
    ravindra: ravi
    ravishankar: ravi
    raymond: ray
    rebecca: becky becca bec reba becks beck
    refal: rafi
    regina: gina reggie
    reginald: reg reggie naldo renny
    reinhard: reini hardy
    reinhold: reini holdi
    relief: leafa
    renata: re renia
    renate: reni
    reuben: rube ruby
    rhiannon: rhi
    rhoda: rodie
    rhodella: della
    rhyna: rhynie
    ricardo: ricky richi cayo rica rick
    riccardo: ricky ric
    richard: rick dick rich ricky richie ritchie rickie dickie richi dickon dicky
    rigoberto: rigo beto
    rivka: riki
    robert: bob rob bobby robbie bert robby robin bobbie robbi robcio robban dob dobbin hob hobkin
    roberta: bobbie robbie bobby robi bert bertie birdie birtie roby
    roberto: rober beto tito robert robi berto rob
    robyn: rob
    rocio: chio
    roderick: rod rick roddy rickie
    rodger: hodge rod roge
    rodney: rod roddy
    rodolfo: rodo fito rudi
    rodrigo: rodri digo
    rogelio: roge
    roger: rog rogge hodge rodger roge
    roland: rollo roly roli lanny rolly
    roman: romek romca roma
    ronald: ron ronnie ronny naldo
    ronaldo: ronaldinho
    rosa: rosetta rosina
    rosabel: belle roz
    rosabella: bella belle roz
    rosalind: ros roz rosie
    rosalinda: roz
    rosalyn: roz
    rosanna: rosie rose
    rosario: charo chayo rosarito
    roscoe: ross
    rose: rosie
    roseann: rosie roz
    roseanna: rosie roz
    rosemarie: rosi romy
    rosemary: rosie rose romy rosemarie rosey
    rosina: rosi sina
    roxane: rox roxie
    roxanna: roxie
    roxanne: roxie
    rozalia: rozi
    rudiger: rudi
    rudolf: rudi rolf dolf ruud ruda rudo
    rudolph: rudy dolph olph rolf
    rudolphus: dolph olph rolf rudy
    rupert: rupe rupi
    ruprecht: rupi
    ruslan: rus
    russell: russ rusty
    ryan: ry
    ryszard: rysiek
    sabine: bine biene
    sabrina: bri brina
    safieel: safie
    salome: loomie
    salvador: salva chava sal sally
    salvatore: toto turi tore sal salvo
    samantha: sam sammy sammie
    sampson: sam sammy
    samson: sam sammy
    samul: sam sammy
    samyra: myra sam sammy
    sandor: sanyi
    sandra: sandy cassandra
    sanford: sandy
    sanjay: sanju
    santiago: santi chago
    santo: santino
    sarah: sally sadie sara
    sarilla: silla
    sarolta: sari
    satyanarayana: satya
    savannah: savanna vannie
    scott: sceeter scottie scotty squat
    seamus: shay
    sebastiaan: bas
    sebastian: seb bas basti baz wastl bastian seba sebas sebbe basse sebby
    sebastiano: seba nello iano
    sebastiao: bastiao tiao
    sebastien: seb bastien
    semyon: syoma senya
    senthilkumar: senthil
    serena: sere rena
    sergei: seryozha serge serhio serg
    sergio: checo
    serhiy: seryozha
    serilla: rilla
    severine: sev
    seymour: morey see
    shaina: sha shay
    shannon: shan
    sharon: shaz sha shay
    shaun: shawn
    shawn: shaun
    sheldon: shelly
    shelton: shel shelly
    sheridan: dan sher
    sheryl: cheri cherie sher sheri sherri sherry sherryl
    shimon: shimi
    shirley: shirl
    shivakumar: shiva
    shlomo: shlomi
    shmul: shmulik muli sam
    sibbilla: sibbell sibbie sybill
    siddharth: sid siddhu
    sidney: sid syd
    siegfried: sigi siggi
    siegmund: sigi siggi
    sigfired: sid
    sigfrid: sid
    sigismund: sig
    sigrid: siggi siri
    silas: si
    silence: liley
    silvester: sly vester si syl vest
    silvia: silvi
    simeon: si sion
    simon: si siem sion
    simona: simo simca
    simone: mona simi momone simo
    simranjit: simran
    sivakumar: siva
    slawomir: slawek
    slobodan: boban sloba
    smith: smitty
    socorro: coco
    socrates: crate
    sofia: sofi sonya sofa fia
    solange: soso
    soledad: sole
    solomon: sol solly sal zolly
    sondra: dre sonnie
    sophia: sophie soph
    sophie: soso
    sophronia: frona fronia
    soren: sorren
    spyridon: spyros spiros
    srinivas: srini vas
    srinivasan: srini vasan
    stacey: staci stacie
    stacie: stacey staci
    stacy: staci
    stanislav: standa stano stas slava stan
    stanislaw: staszek stas stan
    stanley: stan
    stavros: steve
    stefan: steff stef stefek fane steffe
    stefania: stefi fania stefcia
    stefanie: steffi steff stef
    stefano: ste
    sten: stene
    stepan: stepanek styopa
    stephan: steve
    stephane: steph
    stephanie: steph stephie steff steffi fanny steffie stephani stephany stephine stevie
    stephen: steve stevie ste steph
    steven: steph steve stevie
    stewart: stew stu
    stjepan: stipe stevo
    stuart: stu
    stylianos: stelios
    subramaniam: subbu mani subra
    subramanian: subbu mani subra
    sudhakar: sudha
    suleyman: sulo
    sullivan: sully van
    surendra: suri
    suresh: suri
    susan: sue susie suzy suzie susi sukey
    susana: susi
    susannah: sue susie suzy sukie anna sukey
    susanne: susi sanne suse
    suzanne: sue susie suzy suzon suzette suki
    sven: svenne
    svetlana: sveta lana svetik
    svitlana: sveta svitlanka lana
    sybill: sibbie
    sydney: sid
    sylvain: syl
    sylvanus: sly syl
    sylvester: si sly sy syl vessie vester vet
    sylvia: syl
    sylvie: syl
    sylwia: sylwka
    szilvia: szilvi
    szymon: szymek simon
    tabitha: tabby
    tadeusz: tadek tad ted
    tadhg: tim
    tamara: tammy tam toma
    tamarra: tammy
    tamas: tomi tom
    tamila: mila
    tanafra: tanny
    tapani: tapsa
    tatiana: tana tanya tania tata
    temperance: tempy
    teodor: teo
    teodoro: teo doro
    terence: terry tel
    teresa: tere teresita maite teresinha teresina tereska terry tess tessa tessie
    tereza: terka
    terezia: teri
    tetiana: tanya tania
    thaddeus: thad tad
    thelma: thel
    theodor: theo teddy
    theodora: dora
    theodore: ted theo teddy
    theodoros: thodoris theo
    theodorus: theo dirk door dorus
    theodosia: dosia theo theodosius
    theophile: theo
    theophilus: ophi
    theotha: otha
    theresa: terry tess tessie tessa terri tracy thirza thursa traci tracie
    therese: resi thesi tessan
    theresia: resi thesi
    thierry: titi
    thomas: tom tommy thom thommy tompa
    thomasa: tamzine
    tibor: tibi
    tiffany: tiff tiffy
    tilford: tillie
    timea: timi
    timo: timppa
    timofei: tima tim
    timothy: tim timmy
    tisha: tish
    tobias: toby tobi toob tobbe bias
    todor: tosho
    tomas: tomi tomasito tom tomasek
    tomasz: tomek tom
    tomislav: tomo
    tommaso: tommy maso
    torbjorn: tobbe
    torsten: totte
    tranquilla: quilla trannie
    trinidad: trini
    trix: trixie
    tryphena: phena
    tuomas: tommi tuomo
    tzvi: zvika
    ulf: uffe
    ulrich: uli ulli
    ulrika: ulla ullis
    ulrike: uli ulli ricke rike
    ulysses: lyss
    umberto: berto
    ummugulsum: ummu
    unice: nicie
    uriah: riah
    ursula: uschi ulla ursel sula sulie
    urszula: ula
    vaclav: vasek vena
    vadim: vadik
    vaidyanathan: vaidy
    valentin: vale valle val valya
    valentina: vale valya felty val vallie
    valentine: val felty
    valeri: val
    valeria: vale lera valera
    valerie: val
    valerio: vale
    valery: valera
    vanburen: buren
    vandalia: vannie
    vanesa: vane
    vanessa: nessa ness essa vanna
    vasile: vasilica
    vasileios: vasilis bill
    vasiliki: vasso vicky
    vasily: vasya basil
    vasyl: vasylko
    venkataraman: venkat
    venkatesh: venkat venky
    venkateswaran: venkat
    vera: verochka
    vernisee: nicey
    veronica: ronnie ronny vera nica vero franky frony ronie ronna vonnie
    veronika: vroni vero nika verca vera
    veronique: vero
    viacheslav: slava
    vicenta: vicen
    vicente: chente vicen
    victoire: vic
    victor: vic vito
    victoria: vicky vicki vickie tori toria vic vika viktoria torie torri torrie tory
    vijayakumar: vijay
    vikram: vicky
    viktor: vicky vikina vitya vitia victor vicke
    viktoria: vicky vicki viki
    vincent: vince vinny vinnie vin
    vincenza: enza
    vincenzo: enzo vinnie vince cenzo vincent vin vinny
    vinson: vin vince vinnie vinny
    vinzenz: vinz zenz
    viola: vi ola
    violet: vi
    violetta: lettie
    virginia: ginny ginger ginnie vir jennie virgy
    virginie: gigi nini
    vishwanath: vishu
    vit: vitek
    vitaly: vitalik vitya
    vitoria: vivi
    vittoria: vicky
    vittorio: vito rio
    vivek: vicky
    vivian: viv vi
    vladimir: vlada vlado volodya vova vladi vlad
    vladislav: vlada vlad slava vladik
    vojislav: voja
    vojtech: vojta
    volker: volki
    volodymyr: volodya vova vlad
    vsevolod: seva
    vyacheslav: slava
    waclaw: wacek
    waldemar: waldek
    wallace: wally
    walter: walt wally wat
    waltraud: traudl traudi trude
    warren: waz
    washington: wash
    webster: webb
    wendell: del
    werner: werni
    weronika: wera
    wesley: wes
    westley: farmboy wes west
    wieslaw: wiesiek
    wiktor: wiktorek
    wiktoria: wika
    wilber: bert will
    wilbur: will willie willy
    wilda: willie
    wilfred: wilf will fred wil willie
    wilhelm: willi willy wim bill wil willie
    wilhelmina: mina minnie willa wilma billie mien wil willy willemijn willie
    wilhelmine: minna mina helma wilma
    wilhelmus: wim willem wil
    willem: wim pim
    william: bill will billy willie willy liam wills wil
    willis: willy
    wilson: will willie willy
    winfield: field win winny
    winifred: winnie freda winnet
    winnifred: fred freddie freddy winnie winny
    winston: win
    winton: wint
    witold: witek
    wladyslaw: wladek
    wlodzimierz: wlodek
    wojciech: wojtek
    wolfgang: wolfi wolf gangerl
    wolfram: wolf
    woodrow: drew wood woody
    xavier: xav
    ximena: xime
    yakov: yasha yaki kobi koby jacob
    yana: yanochka
    yaroslav: yarik slava
    yaroslava: yara slava
    yaryna: yara
    yasemin: yaso
    yechezkel: hezi
    yegor: yegorka
    yehoshua: shuki
    yehuda: udi yudi
    yekaterina: katya kate
    yelena: lena alyona helen
    yelizaveta: liza lisa
    yeona: ona onie
    yevgenia: zhenya eugenia
    yevgeny: zhenya eugene gene
    yevhen: zhenya eugene
    yevhenia: zhenya
    yitzhak: itzik izzy isac
    yogesh: yogi
    yolanda: yoli
    yonatan: yoni jonathan
    yosef: yossi yosi joseph joe
    yoshihiko: yoshi
    yrjo: yka
    yulan: lan yul
    yulia: yulya julie
    yuliia: yulya
    yuri: yura george
    yurii: yura yurko
    yves: yvon yvou
    yvonne: vonnie vonna
    zachariah: zac zach zachy zack zak zakk zeke
    zacharias: zachos
    zachary: zach zack zac zak zachy zakk
    zachery: zac zach zachy zack zak zakk zeke
    zaynab: zizi
    zbigniew: zbyszek
    zdenek: zdena zdenda
    zdenka: zdena
    zdravko: zdravka
    zdzislaw: zdzisiek
    zebedee: zeb
    zedediah: diah dyer zed
    zeinab: zizi zouzou
    zephaniah: zeph
    zinaida: zina
    zofia: zosia zoska
    zoltan: zoli
    zoran: zoki
    zsigmond: zsiga
    zsofia: zsofi
    zsolt: zsolti
    zsuzsanna: zsuzsi zsuzsa
    zuzana: zuzka zuza
    zuzanna: zuzia
    zygmunt: zygmus
    """
}
