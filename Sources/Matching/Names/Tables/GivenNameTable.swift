// Made by Scripts/name-tables from PyPI Faker (MIT) and Scripts/name-facts.

/// Usual given names. Those that are usual family names too are in both tables.
enum GivenNameTable {
  /// Folded words.
  static let names = """
    abbie abby abdallah abdelaziz abdelhamid abdelkader abdelkarim abdellatif abdelmajid
     abdelmalek abdelrahim abdelrahman abdelwahab abdul abdulaziz abdullah abdullahi abdulrahman
     abel abelardo abhijit abhishek abigail abraham abril achille achim ada adalberto adam adan
     adaze adela adelaida adelaide adele adelheid adelina adeline adem adil adina adithya aditya
     adnan adolf adolfo adriaan adrian adriana adriano adrien adrienne afonso agata agatha agathe
     agnes agnieszka agustin agustina ahmad ahmed ahmet aida aidan aiden aileen aimee aina aisha
     ajit akash akemi akhilesh akira alain alan alana alba albert albertina albertine alberto
     albin albina albrecht aldo alec alejandra alejandro aleksandar aleksander aleksandr
     aleksandra aleksei aleksi alen alena alessandra alessandro alessia alessio alex alexa
     alexander alexandr alexandra alexandre alexandria alexandros alexandru alexei alexia alexis
     alf alfons alfonso alfred alfredo ali alice alicia alicja alida alina aline alireza alisa
     alisha alison alistair alix aliyah aliyu alla allan allen allison alma alois alondra alonso
     alphonse alva alvaro alvin alwin alyssa alzbeta amador amalia amalie amanda amandine amani
     amarachi amaya ambar amber amelia amelie america americo amin amina aminatu amir amira amit
     amparo amy an ana anabel anabela anais anand anas anastasia anastasios anatoly anca anders
     anderson andras andre andrea andreas andree andrei andrej andres andrew andriy andrzej andy
     aneta anette anezka angel angela angele angelica angelika angelina angelique angelo angie
     angus anh anibal anica anika anil anirudh anisa anissa anita anja anka anke ann anna
     annabelle annalena annalisa annalise annamaria annamarie anne annegret anneli annelies
     anneliese annemarie annette annick annie annika anny anouk antero anthony anto antoine
     antoinette anton antonella antoni antonia antonietta antonin antonina antonino antonio
     antonios antonius antony antoon antti antun aonghas april araceli aram archibald ari aria
     ariadna ariana ariane ariel arif aristotelis arkady arlette armand armando armin arnaud arne
     arno arnold arnoldus arnulfo aron arsenio arseny arta artem arthur artur arturo artyom arvind
     aryan aryeh ase ashlee ashleigh ashley ashok ashton ashwin asif asmau asta astrid asuka
     asuncion athanasios atsushi attila audrey august augusta auguste augustin augustine augusto
     augustus aura aurel aurelia aurelie aurelio aurora aurore austin autumn ava avraham axel aya
     ayan ayla aylin ayman ayoub ayse ayten aziz baba bailey balakrishnan balasubramanian balazs
     balint bao barbara barbora barnaby barry bart bartholomeus bartholomew bartlomiej bartolome
     bartolomeo bartosz bashir basil bastian beata beatrice beatrix beatriz beau becky behnam
     behzad belen belinda bella ben benedek benedetto benedict benedicte benedikt bengt benita
     benito benjamin benny benoit bente berenice berit bernabe bernadette bernard bernarda
     bernardo bernardus bernd bernhard bernt bert berta bertha berthe bertram bertrand beth
     bethany bettina betty beverley beverly bianca bianka bibiana bilal bilkisu bill billy
     binyamin birger birgit birgitta bjorn blake blanca blanka blas blessing bo bob bobby bogdan
     boguslaw bohdan bohumil bohuslav boleslaw bonnie borbala boris boutros bozena bozidar brad
     bradford bradley brady brandi brandon brandy branislav branka branko brayan breanna brenda
     brendan brent brett brian briana brianna bridget brigid brigita brigitta brigitte britney
     britt britta brittany brittney bronislaw bronwyn brooke brooklyn bruce bruna bruno bryan
     bryce burkhard caitlin caitlyn caleb calista callum calogero calvin cameron camila camilla
     camille camilo candace candelaria candice caoimhe cara carin carina carine carl carla carlo
     carlos carlota carlotta carly carmel carmela carmelo carmen carmine carol carola carole
     carolin carolina caroline carolyn carrie carsten carter cas casandra casey casper cassandra
     cassidy cassie catalina catano catarina caterina catharina catherine cathleen cathrine cathy
     catriona cecile cecilia cedric celestino celia celina celine cesar chad chaim chandrasekhar
     chandrashekhar chantal chantelle chao charalampos charity charlene charles charlie charline
     charlotte charly chase chau che chelsea chelsey chengen chenghan chenghsiung chenghung chengi
     chenjui cherie cheryl chewei cheyenne chi chiahao chiahung chiajung chialing chiamaka
     chiaming chiara chiawei chiaying chibuzo chidimma chiencheng chienchih chienchung chienhsing
     chienhua chienhung chienliang chienming chigozie chihcheng chihchiang chihchung chihhao
     chihhsien chihhsiung chihhung chihming chihwei chihwen chihyuan chijioke chinedu chinelo
     chinfa chinfeng chingi chinhsing chinlien chinlung chintsai chinyere chiuhsiang chiuyuh chiyo
     chizoba chloe chris christa christel christelle christiaan christian christiana christiane
     christie christin christina christine christof christoffer christoph christophe christopher
     christos christy chrysostomos chrysoula chukwudi chukwumeka chunchieh chunhao chunhsien
     chunhsiung chunhung chunliang chunmei chunming chunnan chunting chunyu ciara cindy cinthia
     cipriano ciro claire clara clare clarence clarisa clarissa claude claudette claudia claudine
     claudio claus clayton clemence clemens clement clemente clementina clementine clifford
     clinton clive cloe clotilde cody cole colette colin colleen collette collin colton comfort
     concepcion concetta conchobar connie connor conny conor conrad constance constantin constanza
     consula consulo cora coralie corey corina corine corinna corinne cornel cornelia cornelio
     cornelis cornelius cory courtney craig cristian cristiano cristina cristobal cruz crystal
     curt curtis cynthia cyril czeslaw dafne dagmar dagny daisy dakota dale dalia dalibor dalton
     damaris damian damien damir damon dan dana dani danica daniel daniela daniele daniella
     danielle daniil danijel danijela danilo danjuma danny dante danuta dany daoud daphne dara
     daria darin dario darius dariusz darko darlene darrell darren darrin darryl darwin darya
     daryl dave david dawn dayana dean deanna debbie debora deborah debra declan deepa deepak
     deepika dejan delfina delia delphine demi denis denisa denise dennis derek derrick desiree
     desmond destiny devin devon deyanira diamond diana diane dianne didier diego dieter dietrich
     dilara dillon dimitar dimitra dimitri dimitrios dimitry dina dinesh dino diogo dion dionysios
     dirk divya dmitry dmytro dolores domenica domenico dominga domingo dominic dominik dominika
     dominique don donal donald donato donna dora doreen dorian dorina doris dorota dorothea
     dorothee dorothy dorottya douglas dragan dragica dragoslav drew driss duane dulce dumitru
     duncan dung duong dusan dustin duyen dwayne dylan earl eberhard ebony ebuka eda eddie eddy
     eden edgar edgard edgardo edison edit edita edith edmond edmund edouard eduard eduarda
     eduardo edvard edward edwin efraim efrain efstathios efthymios egon ehud eileen eilidh eilish
     einar eirini ekaterina ekene ekrem ela elaine elba elea eleanor elena eleni eleonora eleonore
     elfriede eli elia eliana eliane elias elie eliezer elif elijah elin elina eline elio elisa
     elisabet elisabeta elisabeth elisabetta elise eliseo elisheva eliyahu eliza elizabeth
     elizaveta elke ella ellen ellie elliot elliott elly elma elmar elmer elna elodie eloisa
     eloise eloy elsa else elsie elton elvia elvin elvira elvis elza elzbieta ema emanul emanula
     emanule emeka emelina emerson emil emile emilia emilian emiliano emilie emilija emilio emily
     emin emine emir emma emmanouil emmanul emmanulle emmet emmett emmy encarnacion endre enrico
     enrique ensho enver enya enzo erasmo eric erica erich erick erik erika erin erkan erling erna
     ernest ernestina ernestine ernesto ernst ervin erwin erzsebet esmeralda esperanza esteban
     estefania estela estella estelle ester esther estrella ethan ethel etienne etta eugen eugene
     eugenia eugenie eugenio eugeniusz eulalia eunice eusebio eva evamaria evan evangelia
     evangelos eve evelin evelina eveline evelyn evelyne evgenia evgeny evi evie evita evy ewa
     ewald ewelina ezekiel ezequiel fabia fabian fabiana fabienne fabio fabiola fabrice fabrizio
     fadi faisal faith fang fanny farah farhad farid farzaneh fatemeh fatih fatima fatma faustino
     fausto faye federica federico felicia felicitas felipe felix feodor ferdinand ferdinando
     ferenc fernand fernanda fernande fernando fidel filip filipa filippa filippo filippos
     filomena finn fiona flavia flavio flor flora flore florence florencia florencio florent
     florentina florentino florian florin florina fotini fran franca frances francesca francesco
     francine francis francisca francisco franciscus franciszek franck franco francois francoise
     frangiskos franjo frank franklin frans frantisek franz franziska fred freddy frederic
     frederick frederico frederik frederique fredrik fredy freya frida fridolin frieda friedrich
     fritz fyodor gabor gabriel gabriela gabriele gabriella gabrielle gail gal galina galle gambo
     ganesh gang garegin gareth garrett garry gary gaspar gaston gatano gavin gavriel geeta gemma
     genaro gene genevieve gennaro genoveva geoff geoffrey georg george georges georgette georgi
     georgia georgina georgios georgy gerald geraldine gerard gerardina gerardo gerardus gerd
     gerda gergely gerhard germaine german gerold geronimo gerrit gerry gert gertrud gertrude
     gertrudis gheorghe ghislain ghislaine gholamreza giacomo giada gian giancarlo gianfranco
     gianluca gianluigi gianna gianni gianpiero gijsbert gil gilbert gilberte gilberto gilda
     gilles gillian gina ginette gino giorgi giorgio giovanna giovanni giovanny girish gisela
     gisele gitte giulia giuliana giuliano giuseppa giuseppe giuseppina gladys gleb glen glenda
     glenn gloria goncalo gonzalo gopalakrishnan goran gordana gordon gottfried gottlieb grace
     graciela graham grame grant graziella greg gregg gregoire gregor gregorio gregory greta grete
     grigorios grigory griselda grzegorz guadalupe gudrun guglielmo guido guilherme guillaume
     guillemette guillermina guillermo guiying gulay gunhild gunnar gunter gunther gurpreet gustaf
     gustav gustavo guy gwendolyn gwenllian gwilym gyorgy gyula ha habiba habibu hadiza hafsat hai
     hailey hakan hakim hakob haley halil halima halina halyna hamid hamidreza hamza hana hanako
     hanh hanna hannah hanne hannelore hannes hans harald hardy harikrishna harish harold haroun
     harpreet harriet harrison harry haruka haruna harvey hasan hassan hauwa hayden hayley hazel
     heather hector hedwig heidi heidy heikki heinrich heinz helen helena helene helga helge
     helmut hendrik hendrika henri henrietta henriette henrik henrique henry henryk herbert
     heriberto herman hermann hermina hermine herminia hernan hideki hilario hilary hilda hilde
     hildegard hilma hippolyte hiroshi hisham hoang holger hollie holly hong hope horacio hortense
     hortensia hovhannes howard hristo hsinhung hsini hsinyu hsiuchen hsiuchih hsiuchin hsiuchu
     hsiuchuan hsiufeng hsiuhsia hsiuhua hsiulan hsiulien hsiuling hsiumei hsiuying hsiuyu hsiuyun
     hubert hubertus hugh hugo hugus hugutte huichen huiling huimei hulda humberto humphrey hung
     hunter huong huseyin hussein huy ian ibrahim ichen iching ichun ida ifeanyi ifechukwu ifei
     ifeoma ifunanya ignacio ignaz ignazio igor ihsan ihsiung ihsuan ikenna ildiko ilias ilija
     ilkka ilona ilse ilya ilyas imam imelda imran imre ina inaya ines inez inga inge ingeborg
     inger ingrid ingrida inmaculada inna ioan ioanna ioannis ion ionel iosif ira iraklis irena
     irene ireneusz irfan irina iris irma irmgard irving iryna isa isabel isabela isabell isabella
     isabelle isac isadora isaiah isaias isak isidor isidore isidro isis ismail ismal ismet isobel
     isral istvan iting iva ivan ivana ivanna iveta ivica ivo ivona ivonne ivy izabela jacek
     jacinta jacinto jack jackie jackson jacky jaclyn jacob jacoba jacobus jacqueline jacques jade
     jadwiga jaime jair jairo jake jakob jakub jamal james jamie jamil jamila jan jana jane janet
     janette janice janina janine janis janko jann janna janne jannis janos janusz jaqueline jared
     jari jarmila jaromir jaroslav jaroslava jaroslaw jasmin jasmina jasmine jason jasper jaspreet
     javier jay jayakumar jayanth jayaraman jayden jayne jazmin jean jeanclaude jeanette jeanine
     jeanluc jeanmarie jeanne jeannette jeannine jeanpaul jeanpierre jeff jefferson jeffery
     jeffrey jelena jemma jenchieh jenifer jenna jenni jennifer jenny jens jeremiah jeremias
     jeremie jeremy jermaine jerome jeronimo jerry jerzy jesper jesse jessica jessie jessy jesus
     jie jill jillian jim jimena jimmy jindrich jing jiri jitka jo joachim joakim joan joana joann
     joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodi jodie jody joe johan johana
     johann johanna johanne johannes john johnathan johnny johny jol jolanda jolanta jolene jolle
     jon jonas jonatan jonathan jonathon jonna jordan jordi jordy jorge jorgen joris jose josee
     josef josefa josefina josefine joseluis josemaria joseph josephine josephus josette josh
     joshua josiah josiane josip josue jovan jovita joy joyce jozef jozsef juan juana juanita jude
     judit judith judy juhani juien jukka jule jules julia julian juliana juliane julianna julie
     julien juliet julieta juliette julijana julio julius jun june junghua junior juraj jurgen
     juri justin justina justine justus justyna jyoti kabiru kai kaihsiang kaitlin kaitlyn kala
     kalevi kamal kamil kamila kana kane kaori kara karan karel karen kari karim karin karina
     karine karl karla karlo karol karolina karoline karoly karsten karthik kasia kasim kaspar
     kasper kata katalin katariina katarina katarzyna kate katelyn katerina kateryna katharina
     katharine katherin katherine kathi kathleen kathryn kathy kati katia katie katja katrin
     katrina katy katya kavita kay kayla kaylee kayleigh kazim kazimierz kazuya keith kelechi
     kelli kellie kelly kelsey kelvin kemal ken kenan kendall kendra kenichi kenneth kenny kent
     kerri kerry kerstin kevin khadija khaled khalid khoa kian kiara kieran kilian killian kim
     kimberley kimberly kinga kira kirill kirk kirsten kirstin kirsty kjell klara klas klaudia
     klaus knut kon konrad konstantin konstantina konstantinos kornel kornelia kosisochukwu
     krishna krishnamurthy krishnan krista kristen kristi kristian kristie kristiina kristijan
     kristin kristina kristine kristof kristoffer kristopher kristy kristyna krisztian krisztina
     krystal krystian krystyna krzysztof ksenia kuanhung kuanlin kuanting kuanyu kumiko kunigunde
     kuohsiung kuohua kuojung kurt kyara kyle kylie kyosuke kyra kyriakos lacey ladislav laila
     lajos lakshmi lakshminarayan lalit lam lambert lambertus lan lana lance lara larisa larissa
     larry lars larysa lasse laszlo latasha latha latitia latoya laura laure lauren laurence
     laurens laurent laurenz laurie laurin lavanya lavinia lawrence layla lea leah lean leana
     leander leandra leandro leanne lee leena lefteris lei leif leigh leila lena lene leni lenka
     lennart lenny leo leon leona leonard leonardo leonardus leone leonel leonhard leonid leonidas
     leonie leonor leonora leontina leontine leopold leopoldo leroy lesley leslie lester leszek
     leticia letizia lev levan levente levi levin lewis lex leyla li lia liam lian liana libor
     lichen lichin liching lichu lichuan lidia lidija lieselotte ligia lihsiang lihsuh lihua lila
     lili lilia lilian liliana liliane liling lilla lilli lillian lilly lily limei lina linda
     lindsay lindsey line linh linn linnea lino linus lionel lisa lisandro lisbeth lise liselotte
     lisette liudmyla liv livia livio liyu liyun liz liza ljiljana ljubica ljubomir ljudmila lloyd
     lodewijk logan loic lois lola lolita lonnie loredana lorena lorenz lorenza lorenzo loretta
     lori lorin loris lorna lorraine lotta lotte lou louie louis louisa louise lourdes luan luana
     lubomir lubov luc luca lucas lucette lucia luciana luciano lucie lucien lucienne lucija
     lucila lucille lucinda lucio lucy lucyna ludivine ludmila ludovic ludwig luigi luigia luis
     luisa luise luiz luiza luka lukas lukasz luke luna luz lydia lydie lynda lynn lynne lyubov
     lyudmila mabel macarena maciej mackenzie maddalena madeleine madeline madhav madison magali
     magda magdalena magdalene magdolna magnus mahdi mahesh mahir mahmoud mahmud mai maia maida
     maike maira maite maja makayla maksim mal malcolm malena malgorzata malik malika malin malle
     mallory malvina manabu mandy manfred manikandan manish manoj manon manpreet manul manula mara
     marc marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcia marcin
     marco marcos marcus mare marek maren margaret margareta margarete margaretha margarethe
     margarita margaux margherita margit margita margot margret margurite mari maria
     mariadelcarmen mariah marialuisa mariam marian mariana mariann marianna marianne mariano
     mariateresa maribel marica maricela marie mariechristine marieclaire mariejeanne mariejose
     mariela mariella marielle marielouise marietherese marietta mariette mariia marija marijan
     marijana marika marilyn marin marina marine marino mario marion marisa marisela marisol
     marissa marit marita maritza marius mariusz marjan marjorie mark marketa marko markus marleen
     marlen marlene marlies marlon marta marten martha marthe martin martina martine marton marvin
     mary maryam maryline maryse mason masoud masoumeh massimiliano massimo matej mateo mateusz
     matheo mathew mathias mathieu mathijs mathilda mathilde mathis matias matilda matilde mato
     mats matteo matthaus matthew matthias matthieu matti mattia mattias matyas maud maude maura
     maureen maurice mauricio maurizio mauro mave max maxim maxime maximiliaan maximilian
     maximiliano maximo maxine maxwell may maya mayra mayte mckenzie meagan meena megan meghan
     mehdi mehmet mehran meichen meichu meichuan meifeng meihua meihui meilan meili meiling
     meiying meiyu meiyun melania melanie melina melinda melisa melissa melody melvin menachem
     menashe mercedes meredith merlin mervyn meryem mette mia micala micha michail michal michala
     michalis micheal michel michele micheline michelle michiel mieczyslaw migul migulangel mihai
     mihala mihaly mika mikako mikal mikala mikayla mike mikhail miki mikkel mikko miklos mikolaj
     mila milagros milan milda mildred milena milica milka milo milorad milos miloslav milton min
     mina mindy ming mingche mingchu minghui minghung mingte mingtsung minh minna minoru miodrag
     mira miran miranda mirco mireille mirella mireya miriam mirjam mirjana mirko miro miroslav
     miroslava miroslaw misal misty mitchell mituru modesto mogens mohamad mohamed mohammad
     mohammadali mohammadreza mohammed mohan mohsen moira moises molly momcilo momoko mona monica
     monika monique montgomery montserrat mordechai morena morgan morgane moritz morris morteza
     mortimer moses moshe mounir mourad moustafa muhammad muhammed mukesh murat muriel murielle
     musa mustafa mustapha muthukumar mya mykhailo mykola myles myriam na nabil nada nadege
     nadezda nadezhda nadia nadiia nadim nadine nadir nadja naim nal nam nanami nancy nando nanna
     naoki naoko naomi naoto narayanan naresh nasiru nasser natacha natalia natalie nataliia
     natalija nataly natan natanal natasa natascha natasha nathalie nathan nathanal nathaniel
     natividad nebojsa nechama neha neil nektarios nela nelly nelson nenad nestor netanel nevenka
     neville ngoc ngozi nhat nhien niamh nicanor nicholas nichole nick nicklas niclas nico nicola
     nicolae nicolai nicolas nicole nicoletta nidia niels nigel nika nikhil nikita nikki niklas
     niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina nilda nilesh nils nina
     nino nitin nkiruka nnamdi nneka noa noah noe nol nolan nolia nolle nomi nomie nonso noor nora
     norah norbert norberto norma norman nour noureddine nova nuria obianuju obinna oceane octavia
     octavio oda odette odile ofelia ogechi okechukwu oksana ola olaf olav olavi oldrich ole oleg
     oleksandr oleksandra oleksii olena olga olha oliva olive oliver olivia olivier olof oluchi
     omar omer ondrej onyinye oriana orla orlando ornella osama osamu oscar oskar osman osvaldo
     oswald oswaldo otakar othman otilia oto ottavio ottilia ottilie otto owen oxana ozioma pablo
     padmanabhan padraig paige paihan paihung paijui pailin paiyen paiyu paloma pam pamela
     panagiotis panteleimon paochu paola paolo paraskevas paraskevi paris parker parthasarathy
     parviz pascal pascale pascual pasquale patience patric patrice patricia patricio patrick
     patrik patrizia patty paul paula paulette paulina pauline paulo pavel pavlo pawel peace peder
     pedram pedro peggy peishan pekka penelope penny per percival perla pero perry petar peter
     petr petra petro petronella petros petrus petteri phil philip philipp philippa philippe
     phillip philomena phobe phuc phuong phyllis pia pichu pierce piero pierre pieter pietro
     pihsia pilar ping pinjui pinyen pinyu piotr piyun pol polina pooja poornima porfirio powen
     prabhakar pradeep prakash pranav prashant pratik praveen preeti premysl presentacion preston
     priscila priscilla priya priyanka prudence przemyslaw puneet purificacion pyotr qasim qiang
     quang quentin quinn quinten quirinus rabi rabia rachal rachel rachelle rachid radhakrishnan
     radoslav radoslaw radovan radu rafal rafala raffal raffale raffalla raghav ragnhild rahel
     rahim raimo raimundo rainer rajagopal rajeev rajendra rajesh rajkumar rakesh ralf ralph
     ramachandran ramakrishnan ramesh ramiro ramiz ramon ramona randall randi randolph randy rania
     ranjit raoul raphal raphala raphalle raquel rasmus rasoul raul raven ravichandran ravindra
     ravishankar ray rayan raymond raymonde rebeca rebecca rebeka rebekah reece refal regan regina
     reginald regine regis rei reina reinaldo reinhard reinhold remi remy rena renata renate
     renato rene renee renzo reuben reynaldo reza rhiannon rhonda rhys ria ricardo riccardo
     richard rick rickey ricky rico rigoberto rika riley rita rivka robby robert roberta roberto
     robin robyn rocco rocio roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland
     rolando rolf romain romaine roman romana romeo romina romy ron ronald ronaldo ronan ronja
     ronnie ronny rory rosa rosalba rosalia rosalie rosalind rosanna rosaria rosario rose
     rosemarie rosemary rosendo rosie rosina rosita ross rowan roxana roxane roy roza rozalia
     ruben ruby rudi rudiger rudolf rudolph rudy rune rupert ruprecht ruqayya ruslan russell ruth
     ryan ryohei ryosuke ryszard sabina sabine sabir sabri sabrina sacha sachin sadat safiya said
     salah saleh salih salim sally salma salome salomon salvador salvatore sam saman samanta
     samantha sameer sami samir samira samson samul sandeep sander sandor sandra sandrine sandro
     sandy sangeeta sani sanja sanjay sanjeev sanne santiago santino santo santos santosh sara
     sarah saraswati sargis sarina sarolta sasa sascha sasha saskia satish satomi satyanarayana
     saul savannah saverio savita sayuri scarlett scott seamus sean sebastiaan sebastian
     sebastiano sebastiao sebastien seema selena selim selina selma semyon senthilkumar serafina
     serena serge sergei sergej sergio serhiy seth severin severine shahid shahram shamsuddeen
     shana shane shania shannon shari sharif sharon shaun shauna shawn shawna sheena shehu sheila
     shekhar shelby shelia shelley shelly shenghsiung sheree sheri sherri sherry sheryl shihchang
     shihhan shihming shimon shira shirley shiva shivakumar shlomo shmul shobha shohei shona shota
     shreya shruti shuchen shuching shuchuan shufang shufen shuhua shuhui shuling shumei shumin
     shweta siddharth sidney siegfried siegmund sienna sierra signe sigrid sigurd silas silke
     silvana silvester silvia silvio simon simona simone simonne simranjit sina sinead siobhan
     sita sivakumar slavica slavko slawomir slobodan smita sneha socorro sofia sofie soheil
     sokratis sol solange soledad solomon solveig somadina somtochukwu sona sonia sonja sonny
     sonya sophia sophie soraya soren sotaro spencer spyridon sreenivas srinivas srinivasan ssuyu
     stacey stacie stacy staffan stan stanislav stanislava stanislaw stanley stavros stefan
     stefani stefania stefanie stefano stella sten stepan stephan stephane stephanie stephen steve
     steven stewart stig stjepan stoyan stuart stylianos subhash subramaniam subramanian suchen
     suchin suching suchu sudhakar sudheer sue sujata sulan suleiman suleyman sumayya summer
     suneel sunita surendra suresh surya susan susana susann susanna susannah susanne suzana
     suzanne sven svenja svetlana svitlana swati sydney sylvain sylvester sylvia sylviane sylvie
     sylwia szilvia szymon tabitha tadeusz tadhg tahir taichi takuma tamara tamas tami tamila
     tammie tammy tania tanimu tanja tanner tanya tao tapani tara tareq taro tasha tatiana tatjana
     taylor tea teddy teodor teodora teodoro terence teresa tereza terezia terrance terrence terri
     terry tess tessa tetiana thaddeus thanh thao thea thelma theo theodor theodora theodore
     theodoros theodorus theophile theres theresa therese theresia thi thiago thibault thibaut
     thierry thomas thor tia tiago tibor tiffany tigran till tim timea timo timofei timon timothee
     timothy tina tine tito tiziana tiziano tobias toby todd todor tom tomas tomasz tomislav
     tommaso tommy tomoya toni tony tonya torbjorn tori torsten tove tracey traci tracie tracy
     travis trevor tricia trine trinidad tristan trong troy trung tsubasa tsunghan tsunghsien
     tsunglin tsungming tsvi tu tung tuomas tyler tyrone tzuchen tzuching tzuhan tzuhao tzuhsiang
     tzujui tzvi uche uchenna uday ujunwa ulf uli ulises ulla ulrich ulrika ulrike ulysses umar
     umberto ummugulsum una urban uriel ursula urszula usman vaclav vadim vaibhav vaidyanathan
     valdemar valentin valentina valentine valentino valeria valerie valerio valery valter van
     vanesa vanessa vartan varun vasant vasile vasileios vasiliki vasily vasyl veli venkataraman
     venkatesh venkateswaran vera verena verner vernon veronica veronika veronique vesna vi
     viacheslav vicenta vicente vicki vickie vicky victoire victor victoria victoriano vida vidya
     vijay vijayakumar vikas vikram viktor viktoria ville vilma vince vincent vincenza vincenzo
     vineet vinod vinzenz viola violet violeta violetta violette virginia virginie vishal
     vishwanath vit vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana viviane
     vivien vivienne vladimir vladislav vlado vlasta vojislav vojtech volker volodymyr vsevolod vu
     vyacheslav waclaw waldemar walid walter waltraud wanda wanting warren wayne wei weiting
     wenchang wencheng wenchieh wenchin wenchung wendell wendy wenhsiang wenhsien wenhsiung wenhua
     wenlung wenpin wenzel werner weronika wesley whitney wieslaw wiktor wiktoria wilfred wilfredo
     wilfried wilhelm wilhelmina wilhelmine wilhelmus willem william willie willy wilma wilmer
     wilson winifred winston witold wladyslaw wlodzimierz wojciech wolfgang wolfram wuhsiung wyatt
     xaver xavier xenia xia ximena xiomara xiulan xiuying xuan yachu yacov yahui yahya yakov
     yaling yan yana yang yanis yann yannick yaping yara yaroslav yaroslava yaryna yasar yasemin
     yash yasin yasmin yasmina yasmine yasser yassin yasuhiro yating yawen yechezkel yegor
     yehoshua yehuda yekaterina yelena yelizaveta yen yenting yesenia yesica yessica yevgenia
     yevgeny yevhen yevhenia yitzhak yoav yogesh yohana yoichi yoko yolanda yolande yonatan yong
     yosef yosuke younes yousef youssef yrjo yuchen yuchin yufei yufeng yuho yuhsiang yuhsuan
     yuhtung yuhying yui yuki yulan yulia yuliana yuliia yuling yumei yumiko yunfei yungchang
     yungching yuri yurii yusuf yuta yuting yutung yuying yvan yves yvette yvonne zacarias
     zacharias zacharie zachary zahid zahra zaid zainab zakaria zane zara zaynab zbigniew zdenek
     zdenka zdravko zdzislaw zeev zehra zeinab zeljko zelma zeno zeynep ziad zina zinaida zita
     zlatko zoe zofia zohreh zoltan zora zoran zoy zoya zsigmond zsofia zsolt zsuzsanna zuzana
     zuzanna zygmunt август авдеи аверкии аверьян авксентии автоном агап агата агафон агафья аггеи
     адам адриан азарии аким акулина алевтина александр александра алексеи алина алла амвросии
     амос анании анастасия анатолии ангелина андреи андрон андроник анжела анжелика аникеи аникита
     анисим анна антип антонин антонина аполлинарии аполлон арефии аристарх аркадии арсении артем
     артемии архип аскольд афанасии афиноген бажен богдан болеслав борис борислав боян бронислав
     будимир вадим валентин валентина валерии валерия валерьян варвара варлаам варфоломеи василии
     василиса вацлав велимир венедикт вениамин вера вероника викентии виктор викторин виктория
     виссарион виталии владилен владимир владислав владлен влас всеволод всемил всеслав вышеслав
     вячеслав гаврила галактион галина гедеон геннадии георгии герасим герман глафира глеб гордеи
     гостомысл гремислав григории гурии давыд данила дарья дементии демид демьян денис дмитрии
     добромысл доброслав дорофеи евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи
     евстафии евстигнеи евфросиния егор екатерина елена елизавета елизар елисеи емельян епифан
     еремеи ермил ермолаи ерофеи ефим ефрем жанна захар зинаида зиновии зосима зоя иван иванна
     игнатии игорь измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида
     ираклии ирина исаи исидор ия казимир каллистрат капитон карл карп касьян ким кир кира кирилл
     клавдии клавдия климент кондрат кондратии конон константин корнил ксения кузьма куприян лавр
     лаврентии ладимир ладислав лазарь лариса лев леон леонид леонтии лидия лонгин лора лука лукия
     лукьян лучезар любим любовь любомир любосмысл людмила маия макар максим максимильян маргарита
     мариан марина мария марк марко мартын мартьян марфа матвеи мефодии мечислав милан милен милии
     милица милован мина мир мирон мирослав митофан михаил михеи модест моисеи мокеи мстислав
     надежда назар наина наркис наталья натан наум нестор никандр никанор никита никифор никодим
     николаи никон нина нинель нифонт нонна оксана октябрина олег олимпиада олимпии ольга онуфрии
     орест осип остап остромир павел панкрат панкратии пантелеимон панфил парамон парфен пахом
     пелагея петр пимен платон поликарп полина порфирии потап прасковья пров прокл прокофии прохор
     радим радислав радован раиса ратибор ратмир регина родион роман ростислав рубен руслан рюрик
     савва савватии савелии самсон самуил светлана светозар святополк святослав севастьян селиван
     селиверст семен серафим сергеи сигизмунд сидор сила силантии сильвестр симон синклитикия
     сократ соломон софия софон софрон спартак спиридон станимир станислав степан стоян таисия
     тамара тарас татьяна твердислав творимир терентии тимофеи тимур тит тихон трифон трофим ульян
     ульяна устин фадеи фаина феврония федор федосии федот фекла феликс феоктист феофан ферапонт
     филарет филимон филипп фирс флорентин фока фома фортунат фотии фрол харитон харлампии
     христофор чеслав эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналии юлиан юлии
     юлия юрии яков якуб ян януарии ярополк ярослав
    """
}
