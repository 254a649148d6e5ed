// Made by Scripts/name-tables from PyPI japanese-personal-name-dataset (MIT) and Scripts/name-facts.

/// Japanese names and their readings in Hepburn romanisation, long vowels short and as in the
/// kana.
enum JapaneseNameTable {
  /// The most frequent family names: `name: reading reading`.
  static let surnames = """
    佐藤: sato satou
    鈴木: suzuki
    高橋: takahashi
    田中: tanaka
    伊藤: ito itou
    渡辺: watanabe
    山本: yamamoto
    中村: nakamura
    小林: kobayashi
    加藤: kato katou
    吉田: yoshida
    山田: yamada
    佐々木: sasaki
    山口: yamaguchi
    松本: matsumoto
    井上: inoue
    木村: kimura
    林: hayashi
    斎藤: saito saitou
    清水: shimizu
    山崎: yamazaki yamasaki
    森: mori
    池田: ikeda
    橋本: hashimoto
    阿部: abe
    石川: ishikawa
    山下: yamashita
    中島: nakajima nakashima
    石井: ishii
    小川: ogawa
    前田: mada
    岡田: okada
    長谷川: hasegawa
    藤田: fujita
    後藤: goto gotou
    近藤: kondo kondou
    村上: murakami
    遠藤: endo endou
    青木: aoki
    坂本: sakamoto
    斉藤: saito saitou
    福田: fukuda
    太田: ota oota
    西村: nishimura
    藤井: fujii
    岡本: okamoto
    藤原: fujiwara
    金子: kaneko
    三浦: miura
    中野: nakano
    中川: nakagawa
    原田: harada
    松田: matsuda
    竹内: takeuchi
    小野: ono
    田村: tamura
    中山: nakayama
    和田: wada
    石田: ishida
    森田: morita
    上田: uda
    原: hara
    内田: uchida
    柴田: shibata
    酒井: sakai
    宮崎: miyazaki
    横山: yokoyama
    高木: takagi
    安藤: ando andou
    宮本: miyamoto
    大野: ono oono
    小島: kojima
    工藤: kudo kudou
    谷口: taniguchi
    今井: imai
    高田: takada takata
    増田: masuda
    丸山: maruyama
    杉山: sugiyama
    村田: murata
    大塚: otsuka ootsuka
    新井: arai
    藤本: fujimoto
    小山: koyama oyama
    平野: hirano
    河野: kono kouno kawano
    上野: uno
    武田: takeda
    野口: noguchi
    松井: matsui
    千葉: chiba
    菅原: sugawara
    岩崎: iwasaki
    久保: kubo
    木下: kinoshita
    佐野: sano
    野村: nomura
    松尾: matsuo
    菊地: kikuchi
    杉本: sugimoto
    市川: ichikawa
    古川: furukawa
    大西: onishi oonishi
    島田: shimada
    水野: mizuno
    桜井: sakurai
    渡部: watabe watanabe
    高野: takano
    吉川: yoshikawa kikkawa
    山内: yamauchi
    西田: nishida
    菊池: kikuchi
    飯田: iida
    小松: komatsu
    西川: nishikawa
    北村: kitamura
    安田: yasuda
    五十嵐: igarashi ikarashi
    川口: kawaguchi
    平田: hirata
    関: seki
    中田: nakada
    久保田: kubota
    東: higashi azuma
    服部: hattori
    岩田: iwata
    川崎: kawasaki
    土屋: tsuchiya
    福島: fukushima
    本田: honda
    樋口: higuchi
    辻: tsuji
    秋山: akiyama
    田口: taguchi
    永井: nagai
    山中: yamanaka
    中西: nakanishi
    吉村: yoshimura
    川上: kawakami
    松岡: matsuoka
    浜田: hamada
    大橋: ohashi oohashi
    石原: ishihara
    馬場: baba
    森本: morimoto
    矢野: yano
    松下: matsushita
    浅野: asano
    星野: hoshino
    吉岡: yoshioka
    大久保: okubo ookubo
    小池: koike
    野田: noda
    荒木: araki
    松浦: matsura matsuura
    熊谷: kumagai kumagaya
    大谷: otani ootani oya
    内藤: naito naitou
    黒田: kuroda
    尾崎: ozaki
    望月: mochizuki
    川村: kawamura
    永田: nagata
    松村: matsumura
    堀: hori
    田辺: tanabe
    菅野: sugano kanno
    荒井: arai
    大島: oshima ooshima
    平井: hirai
    西山: nishiyama
    早川: hayakawa
    栗原: kurihara
    広瀬: hirose
    横田: yokota
    石橋: ishibashi
    岩本: iwamoto
    萩原: hagiwara
    片山: katayama
    関口: sekiguchi
    宮田: miyata
    大石: oishi ooishi
    本間: honma
    高山: takayama
    須藤: sudo sudou
    吉野: yoshino
    岡崎: okazaki
    小田: oda
    鎌田: kamata
    伊東: ito itou
    上原: uhara
    篠原: shinohara
    小西: konishi
    松原: matsubara
    福井: fukui
    古賀: koga
    大森: omori oomori
    成田: narita
    小泉: koizumi
    南: minami
    奥村: okumura
    内山: uchiyama
    三宅: miyake
    桑原: kuwabara
    沢田: sawada
    岡: oka
    川島: kawashima
    片岡: kataoka
    富田: tomita
    奥田: okuda
    八木: yagi
    杉浦: sugiura
    松永: matsunaga
    北川: kitagawa
    小沢: ozawa kozawa
    関根: sekine
    平山: hirayama
    牧野: makino
    河合: kawai
    白石: shiroishi
    今村: imamura
    寺田: terada
    青山: aoyama
    中尾: nakao
    小倉: ogura
    渋谷: shibuya
    上村: umura kamimura
    小野寺: onodera
    大山: oyama ooyama
    岡村: okamura
    坂口: sakaguchi
    足立: adachi
    多田: tada
    天野: amano
    根本: nemoto
    佐久間: sakuma
    豊田: toyoda
    村山: murayama
    角田: tsunoda kakuta
    飯塚: iizuka
    田島: tajima
    西: nishi
    武藤: muto mutou
    竹田: takeda
    宮下: miyashita
    白井: shirai
    塚本: tsukamoto
    児玉: kodama
    坂田: sakata
    坂井: sakai
    榎本: enomoto
    水谷: mizutani
    神谷: kamiya
    齋藤: saito saitou
    小原: ohara
    小笠原: ogasawara
    岡部: okabe
    森下: morishita
    浅井: asai
    神田: kanda
    植田: uda
    中井: nakai
    河村: kawamura
    前川: makawa
    宮川: miyagawa
    稲垣: inagaki
    大川: okawa ookawa
    松崎: matsuzaki
    長田: osada nagata
    若林: wakabayashi
    飯島: iijima
    谷: tani
    安部: abe
    大沢: osawa oosawa
    石塚: ishitsuka
    及川: oikawa
    堀内: horiuchi
    田代: tashiro
    中嶋: nakajima nakashima
    山根: yamane
    江口: eguchi
    中谷: nakaya
    岸本: kishimoto
    荒川: arakawa
    西尾: nishio
    本多: honda
    森山: moriyama
    今野: konno
    細川: hosokawa
    岡野: okano
    金井: kanai
    安達: adachi
    戸田: toda
    稲葉: inaba
    津田: tsuda
    森川: morikawa
    土井: doi
    星: hoshi
    落合: ochiai
    村松: muramatsu
    畠山: hatakeyama
    三上: mikami
    町田: machida
    長尾: nagao
    岩井: iwai
    中原: nakahara
    堤: tsutsumi
    野崎: nozaki
    中沢: nakazawa
    米田: yoneda
    金田: kaneda
    松山: matsuyama
    堀田: hotta
    三好: miyoshi
    杉田: sugita
    西野: nishino
    佐伯: saki
    山岸: yamagishi
    西岡: nishioka
    黒川: kurokawa
    泉: izumi
    甲斐: kai
    大竹: otake ootake
    笠原: kasahara
    黒木: kuroki
    徳永: tokunaga
    堀江: horie
    大木: oki ooki
    川田: kawata
    岸: kishi
    須田: suda
    山川: yamakawa
    古田: furuta
    新田: shinden
    梅田: umeda
    三木: miki
    野中: nonaka
    榊原: sakakibara
    村井: murai
    奥山: okuyama
    土田: tsuchida
    大城: oshiro ooshiro
    滝沢: takizawa
    大村: omura oomura
    金城: kinjo kinjou kaneshiro
    川端: kawabata
    井口: iguchi
    梶原: kajiwara
    大場: oba ooba
    宮城: miyagi
    吉原: yoshiwara
    金沢: kanazawa
    長島: nagashima
    宮内: miyauchi
    安井: yasui
    庄司: shoji shouji
    大内: ouchi oouchi
    比嘉: higa
    茂木: mogi
    日高: hidaka
    向井: mukai
    松島: matsushima
    下田: shimoda
    西本: nishimoto
    荻野: ogino
    塚田: tsukada
    奥野: okuno
    竹中: takenaka
    石黒: ishiguro
    広田: hirota
    藤川: fujikawa
    嶋田: shimada
    福本: fukumoto
    栗田: kurita
    北野: kitano
    川原: kawara
    宇野: uno
    谷川: tanigawa
    小谷: kotani
    藤野: fujino
    吉本: yoshimoto
    丹羽: niwa
    藤岡: fujioka
    竹下: takeshita
    竹本: takemoto
    青柳: aoyagi
    緒方: ogata
    古谷: furuya
    藤村: fujimura
    平川: hirakawa
    亀井: kamei
    高島: takashima
    三輪: miwa
    藤沢: fujisawa
    窪田: kubota
    篠崎: shinozaki
    宮原: miyahara
    高井: takai
    下村: shimomura
    高瀬: takase
    山村: yamamura
    根岸: negishi
    川本: kawamoto
    柳沢: yanagisawa
    出口: deguchi
    横井: yokoi
    小森: komori
    吉沢: yoshizawa
    小澤: ozawa
    武井: takei
    長野: nagano
    竹村: takemura
    宮沢: miyazawa
    平松: hiramatsu
    福岡: fukuoka
    黒沢: kurosawa
    志村: shimura
    溝口: mizoguchi
    臼井: usui
    田原: tawara
    稲田: inada
    浅田: asada
    筒井: tsutsui
    柳田: yanagida
    大原: ohara oohara
    永野: nagano
    林田: hayashida
    大平: ohira oohira
    冨田: tomita
    福永: fukunaga
    瀬戸: seto
    入江: irie
    手塚: tezuka
    北原: kitahara
    篠田: shinoda
    富永: tominaga
    湯浅: yuasa
    鶴田: tsuruta
    小出: koide
    沼田: numata
    長岡: nagaoka
    矢島: yajima
    高松: takamatsu
    山岡: yamaoka
    堀口: horiguchi
    大田: ota oota
    岩瀬: iwase
    大槻: otsuki ootsuki
    石山: ishiyama
    石崎: ishizaki
    澤田: sawada
    池上: ikegami
    相馬: soma souma
    堀川: horikawa
    二宮: ninomiya
    園田: sonoda
    平岡: hiraoka
    柏木: kashiwagi
    花田: hanada
    島崎: shimazaki
    杉原: sugihara
    川野: kawano
    加納: kano kanou
    村瀬: murase
    長沢: nagasawa
    片桐: katagiri
    内海: uchiumi
    越智: ochi
    倉田: kurata
    野沢: nozawa
    福原: fukuhara
    河原: kawara
    西原: nishihara
    松野: matsuno
    笠井: kasai
    秋元: akimoto
    小坂: kosaka
    田畑: tahata
    谷本: tanimoto
    千田: senda
    日野: hino
    渡邊: watanabe
    吉井: yoshii
    北島: kitajima
    深沢: fukazawa
    西沢: nishizawa
    相沢: aizawa
    徳田: tokuda
    原口: haraguchi
    新谷: shintani araya
    田上: tagami
    小柳: koyanagi
    菅: suge kan suga
    米山: yoneyama
    細谷: hosoya
    森岡: morioka
    今泉: imaizumi
    浜野: hamano
    畑中: hatanaka
    芳賀: haga
    小嶋: kojima
    磯部: isobe
    大井: oi ooi
    秋田: akita
    大崎: osaki oosaki
    植木: uki
    白川: shirakawa
    坪井: tsuboi
    中本: nakamoto
    皆川: minagawa
    浅見: asami
    相原: aihara
    細田: hosoda
    荻原: ogiwara
    三谷: mitani
    福山: fukuyama
    岸田: kishida
    浜口: hamaguchi
    辻本: tsujimoto
    大友: otomo ootomo
    畑: hatake
    木原: kihara
    川瀬: kawase
    平林: hirabayashi
    塩田: shioda
    河内: kawachi
    島村: shimamura
    遠山: toyama tooyama
    古屋: furuya
    大坪: otsubo ootsubo
    神山: kamiyama
    難波: nanba
    三井: mitsui
    植村: umura
    中里: nakazato
    齊藤: saito saitou
    大澤: osawa oosawa
    三村: mimura
    三橋: mitsuhashi
    岩下: iwashita
    渡邉: watanabe
    栗山: kuriyama
    井手: ide
    松川: matsukawa
    吉永: yoshinaga
    早坂: hayasaka
    川畑: kawahata
    長井: nagai
    佐竹: satake
    井出: ide
    河田: kawada
    亀山: kameyama
    浜崎: hamazaki hamasaki
    川合: kawai
    朝倉: asakura
    橘: tachibana
    柳: yanagi
    草野: kusano
    堀井: horii
    保坂: hosaka
    村岡: muraoka
    尾形: ogata
    志賀: shiga
    半田: handa
    高村: takamura
    若松: wakamatsu
    小宮: komiya
    狩野: karino
    水上: mizukami
    大津: otsu ootsu
    高岡: takaoka
    中根: nakane
    亀田: kameda
    立石: tateishi
    高柳: takayanagi
    柴崎: shibazaki shibasaki
    市村: ichimura
    瀬川: segawa
    三島: mishima
    寺島: terashima
    奈良: nara
    新垣: aragaki arakaki
    武内: takeuchi
    清野: seino
    真鍋: manabe
    内野: uchino
    平: hira
    玉井: tamai
    水口: mizuguchi
    藤崎: fujisaki
    木内: kiuchi
    植松: umatsu
    久野: kuno
    江藤: eto etou
    進藤: shindo shindou
    橋口: hashiguchi
    大沼: onuma oonuma
    玉城: tamaki
    高見: takami
    深谷: fukaya
    寺本: teramoto
    守屋: moriya
    織田: oda
    宮地: miyaji
    河本: kawamoto
    藤森: fujimori
    菅谷: sugaya
    毛利: mori mouri
    並木: namiki
    有馬: arima
    大江: oe ooe
    宮島: miyajima
    下山: shimoyama
    有田: arida
    那須: nasu
    高原: takahara
    矢部: yabe
    市原: ichihara
    石渡: ishiwata
    飯野: ino
    鳥居: torii
    北山: kitayama
    関谷: sekiya
    坂下: sakashita
    板垣: itagaki
    松沢: matsuzawa
    野上: nogami
    前原: mahara
    牧: maki
    三原: mihara
    坂上: sakagami
    川井: kawai
    立花: tachibana
    田崎: tazaki
    葛西: kasai
    岩佐: iwasa
    松木: matsuki
    平尾: hirao
    外山: toyama
    高尾: takao
    長谷: hase
    成瀬: naruse
    染谷: someya
    小室: komuro
    三田: mita
    阪本: sakamoto
    滝本: takimoto
    長瀬: nagase
    宇佐美: usami
    野本: nomoto
    小寺: kodera
    板倉: itakura
    山城: yamashiro
    秋葉: akiba
    塚原: tsukahara
    高崎: takasaki
    門脇: kadowaki
    石垣: ishigaki
    滝口: takiguchi
    海野: umino
    井田: ida
    山野: yamano
    長谷部: hasebe
    大倉: okura ookura
    秦: shin
    土居: doi
    江崎: ezaki
    和泉: izumi
    仲村: nakamura
    高梨: takanashi
    正木: masaki
    今田: imada
    中澤: nakazawa
    椎名: shiina
    相川: aikawa
    平塚: hiratsuka
    奥: oku
    小関: koseki
    宍戸: shishido
    島: shima
    都築: tsuzuki
    岩永: iwanaga
    藤木: fujiki
    西谷: nishitani
    木田: kida
    細井: hosoi
    堀越: horikoshi
    江川: egawa
    小杉: kosugi
    金谷: kanaya
    石丸: ishimaru
    金山: kinzan
    永山: nagayama
    田川: tagawa
    諏訪: suwa
    乾: inui
    森谷: moriya
    金森: kanamori
    下川: shimokawa
    黒岩: kuroiwa
    富樫: togashi
    細野: hosono
    小畑: obata
    布施: fuse
    杉村: sugimura
    北田: kitada
    山上: sanjo sanjou
    大貫: onuki oonuki
    大熊: okuma ookuma
    上山: kamiyama
    野原: nohara
    梅原: umehara
    石本: ishimoto
    豊島: toshima
    米沢: yonezawa
    小野田: onoda
    末永: sunaga
    赤松: akamatsu
    宮脇: miyawaki
    阿久津: akutsu
    大矢: oya ooya
    宮野: miyano
    古沢: furusawa
    島袋: shimabukuro
    今西: imanishi
    塩谷: shioya
    倉持: kuramochi
    水田: suiden
    風間: kazama
    本橋: motohashi
    麻生: aso asou
    仲田: nakada
    香川: kagawa
    菅沼: suganuma
    坂元: sakamoto
    生田: ikuta
    喜多: kita
    門田: kadota
    小幡: obata
    井川: igawa
    西口: nishiguchi
    大庭: oba ooba
    大和田: owada oowada
    平良: taira
    中林: nakabayashi
    小久保: kokubo
    梅本: umemoto
    須賀: suga
    浦田: urata
    佐川: sagawa
    富岡: tomioka
    岩渕: iwabuchi
    浜本: hamamoto
    岩間: iwama
    大滝: otaki ootaki
    海老原: ebihara
    土橋: dobashi
    木本: kimoto
    日下: kusaka
    川辺: kawabe
    矢口: yaguchi
    杉野: sugino
    木戸: kido
    永島: nagashima
    波多野: hatano
    金丸: kanemaru
    砂川: sunagawa
    長崎: nagasaki
    羽田: haneda hata
    目黒: meguro
    小沼: konuma
    小椋: ogura
    立川: tachikawa
    平沢: hirasawa
    森脇: moriwaki
    依田: yoda
    白鳥: hakucho hakuchou
    真田: sanada
    浅川: asakawa
    雨宮: amamiya
    板橋: itabashi
    山形: yamagata
    影山: kageyama
    石坂: ishizaka
    神崎: kanzaki
    大畑: ohata oohata
    深田: fukada
    濱田: hamada
    寺尾: terao
    曽根: sone
    矢田: yada
    松元: matsumoto
    山元: yamamoto
    三枝: mieda
    高倉: takakura
    北沢: kitazawa
    橋爪: hashizume
    勝又: katsumata
    赤木: akagi
    宇田川: udagawa
    清田: kiyota
    梅津: umetsu
    丹野: tanno
    宇都宮: utsunomiya
    柳川: yanagawa
    尾上: onoe
    芦田: ashida
    瀬尾: seo
    櫻井: sakurai
    岩城: iwaki
    神野: jinno
    江原: ehara
    横尾: yoko yokoo
    鶴岡: tsuruoka
    池内: ikeuchi
    柳原: yanagihara
    坂野: sakano
    栗林: kuribayashi
    吉澤: yoshizawa
    西脇: nishiwaki
    久米: kume
    桑田: kuwata
    角: kado
    結城: yuki yuuki
    川西: kawanishi
    日比野: hibino
    森口: moriguchi
    西島: nishijima
    小堀: kobori
    大嶋: oshima ooshima
    梅村: umemura
    上杉: usugi
    飛田: tobita
    浦野: urano
    手島: teshima
    井原: ihara
    首藤: shudo shudou
    小菅: kosuge
    赤坂: akasaka
    田端: tabata
    玉置: tamaoki
    青野: aono
    北: kita
    横川: yogawa
    柏原: kashiwara
    小玉: kodama
    小高: odaka
    大林: obayashi oobayashi
    水島: mizushima
    合田: goda gouda
    浅沼: asanuma
    梅沢: umezawa
    竹原: takehara
    角谷: tsunotani
    宮坂: miyasaka
    脇田: wakita
    有賀: ariga
    志田: shida
    本村: motomura
    池本: ikemoto
    三沢: misawa
    柴山: shibayama
    島津: shimazu
    明石: akashi
    妹尾: seo
    春日: kasuga
    池谷: ikeya
    宮里: miyazato
    大下: oshita ooshita
    大和: yamato
    勝田: katsuta
    滝川: takigawa
    加瀬: kase
    中塚: nakatsuka
    富山: toyama
    楠: kusunoki
    前島: majima
    会田: aida
    阪口: sakaguchi
    柿沼: kakinuma
    戸塚: totsuka
    恩田: onda
    曽我: soga
    笹川: sasagawa
    益田: masuda
    谷村: tanimura
    川越: kawagoshi
    前野: mano
    国分: kokubu
    石野: ishino
    古山: furuyama
    楠本: kusumoto
    吉崎: yoshizaki
    磯野: isono
    白木: shiraki
    小栗: sasaguri
    菅井: sugai
    野島: nojima
    坂東: bando bandou
    夏目: natsume
    岡山: okayama
    日下部: kusakabe
    内村: uchimura
    井本: imoto
    熊田: kumada
    花岡: hanaoka
    高畑: takahata
    石倉: ishikura
    玉木: tamaki
    沖: oki
    中: naka
    田渕: tabuchi
    滝: taki
    金澤: kanazawa
    持田: mochida
    城戸: kido
    倉本: kuramoto
    末吉: sukichi
    神戸: kobe koube
    福地: fukuchi
    東海林: shoji shouji
    浜: hama
    田所: tadokoro
    鬼頭: kito kitou
    沖田: okita
    児島: kojima
    塩見: shiomi
    若山: wakayama
    森井: morii
    黒崎: kurosaki
    八田: hatta
    寺沢: terasawa
    沢井: sawai
    廣瀬: hirose
    森永: morinaga
    重松: shigematsu
    大浦: oura ooura
    高嶋: takashima
    本山: motoyama
    高谷: takaya
    寺西: teranishi
    村木: muraki
    大高: otaka ootaka
    井村: imura
    重田: shigeta
    田尻: tashiri
    今: ima
    深井: fukai
    粕谷: kasuya
    長坂: nagasaka
    南部: nanbu
    平賀: hiraga
    菊田: kikuta
    玉田: tamada
    鵜飼: ukai
    米倉: yonekura
    川嶋: kawashima
    秋本: akimoto
    寺岡: teraoka
    岡島: okajima
    磯崎: isozaki
    岩谷: iwatani
    猪股: inomata
    熊倉: kumakura
    笹原: sasahara
    桜田: sakurada
    増井: masui
    畠中: hatanaka
    冨永: tominaga
    野呂: noro
    知念: chinen
    氏家: ujiie
    古橋: furuhashi
    紺野: konno
    大関: ozeki oozeki
    長浜: nagahama
    富沢: tomisawa
    小俣: omata
    小口: koguchi
    小平: kodaira
    五味: gomi
    小暮: kogure
    川添: kawazoe
    牧田: makita
    新村: niimura
    土谷: tsuchiya
    梶田: kajita
    西井: nishii
    西浦: nishiura
    下地: shitaji
    安永: yasunaga
    平本: hiramoto
    岩村: iwamura
    柳瀬: yanase
    境: sakai
    丸田: maruta
    相田: aida
    河西: kasai
    鹿野: kano
    倉橋: kurahashi
    寺崎: terasaki terazaki
    城間: shiroma
    髙橋: takahashi
    﨑山: sakiyama
    國分: kokubun kokubu
    """

  /// Usual given names: `name: reading reading`.
  static let given = """
    太郎: taro tarou
    一郎: ichiro ichirou kazuo
    次郎: jiro jirou
    二郎: jiro jirou
    三郎: saburo saburou
    四郎: shiro shirou
    五郎: goro gorou
    健: kiyoshi suguru takashi takeshi takeru tsuyoshi masaru
    健一: kenichi
    健二: kenji takeshi
    健太: kenta
    健太郎: kentaro kentarou
    健司: kenshi kenji takeshi tsuyoshi
    健治: kenji
    健次: kenji
    健児: kenji
    健吾: kengo
    健介: kensuke
    健志: kenshi kenji takeshi takeyuki tsuyoshi
    健人: kenji kento takehito hayato masato
    謙: takashi hiroshi yuzuru
    謙一: kenichi
    賢: satoshi satoru suguru takashi tadashi masashi masaru
    賢一: kenichi toshikazu masakazu
    賢二: kenji
    賢治: kenji
    憲一: kenichi norikazu
    憲二: kenji
    研二: kenji
    研一: kenichi
    拳: tsuyoshi
    浩: hiroshi
    浩一: koichi kouichi hirokazu
    浩二: koji kouji hirotsugu
    浩司: koshi koushi koji kouji hiroshi
    浩之: koshi koushi koji kouji hiroshi hiroyuki
    浩介: kosuke kousuke hirosuke
    浩平: kohei kouhei
    博: hiroshi
    博之: hiroshi hiroyuki
    博史: hiroshi hirofumi
    博文: hiroaki hiroshi hirofumi
    博司: hirokazu hiroshi
    弘: hiroshi
    弘樹: koki kouki hiroki
    裕: hiroshi yutaka
    裕之: hiroshi hironobu hiroyuki
    裕司: hirokazu hiroshi yushi yuji
    裕二: hirotsugu yuji
    裕一: hirokazu yuichi
    裕介: hirosuke yusuke
    裕太: yuta
    裕樹: hiroki yuki
    寛: takashi hiroshi
    寛之: tomoyuki nobuyuki noriyuki hiroshi hironobu hiroyuki
    洋: hiroshi
    洋一: hirokazu yuichi yoichi youichi
    洋介: hiroaki hirosuke yosuke yousuke
    洋平: yohei youhei
    洋二: yoji youji
    洋司: hiroshi yoji youji
    広: hiroshi
    大: osamu suguru takashi takeshi tsuyoshi hajime hitoshi hiroshi masaru
    大輔: taisuke daisuke hirosuke
    大介: taisuke daisuke
    大樹: taiki taiji daiki daisuke tomoki hiroki
    大地: taiji taichi daichi
    大輝: taiki daiki tomoki hiroki
    大翔: hiroto yamato
    大和: tomokazu hirokazu yamato
    大吾: daigo
    翔: akira sho shou takashi takeru tsubasa
    翔太: shota shouta
    翔平: shohei shouhei
    翔吾: shogo shougo
    拓: takumu hajime hiroshi
    拓也: takuya hiroya
    拓哉: takuya
    拓真: takuma
    拓海: takumi
    卓也: takuya
    卓: suguru takashi takumi takeru
    琢磨: takuma
    哲也: tetsuya
    哲郎: tetsuo tetsuro tetsurou
    哲夫: akio tetsuo norio
    哲: akira satoshi satoru toru masaru
    徹: akira osamu satoshi toru hitoshi
    透: toru
    亨: akira toru ryo ryou
    達也: tatsuya
    達郎: tatsuro tatsurou
    達夫: tatsuo
    竜也: tatsuya ryuya
    龍一: ryuichi
    竜一: ryuichi ryoichi ryouichi
    龍太郎: ryutaro ryutarou
    龍馬: tatsuma ryoma ryouma
    隆: takashi
    隆一: takaichi takakazu ryuichi
    隆之: takaki takashi takayuki toshiharu
    隆史: takashi takafumi
    隆司: takashi ryuji
    孝: takashi
    孝之: takashi takayuki noriyuki
    孝志: atsushi koshi koushi koji kouji takashi takayuki
    孝明: takaki takanori takahiro
    崇: takashi takahito tadashi
    貴: takashi
    貴之: atsuyuki takashi takanori takayuki
    貴志: atsushi kiyoshi takashi
    貴史: atsushi takashi takahisa takahito takahiro takafumi
    敬: akira satoshi takashi tadashi hiroshi
    敬一: keichi
    敬介: keisuke takayuki
    高志: koshi koushi koji kouji takashi
    高明: takaki takatoshi takahiro
    剛: takashi takeshi takeru tsuyoshi
    剛志: koji kouji takashi takamune takayuki takeshi takeyuki tsuyoshi masashi
    毅: atsushi takashi takeshi tsuyoshi
    武: isamu takeshi takeru
    武志: takeshi takeyuki
    武史: takeshi takehito
    猛: takeshi takeru tsuyoshi
    豪: isamu suguru takashi takeshi tsuyoshi masaru
    誠: akira satoshi makoto
    誠一: seichi masakazu
    誠二: seiji
    誠司: satoshi seiji masashi
    真: tadashi makoto
    真一: shinichi naokazu masakazu
    真二: shinji
    信: akira tadashi
    信一: shinichi
    信二: shinji
    信之: nobuyuki
    信夫: shinobu nobuo
    伸一: shinichi
    伸二: shinji
    慎一: shinichi norikazu
    慎二: shinji
    慎太郎: shintaro shintarou
    慎吾: shingo
    進: susumu toru
    進一: shinichi
    晋: akira susumu
    晋也: shinya
    晋三: shinzo shinzou
    新一: shinichi
    純: atsushi kiyoshi jun suguru
    純一: junichi sumikazu
    純也: atsuya junya masaya
    淳: akira atsushi kiyoshi satoshi jun tadashi aki
    淳一: junichi
    潤: jun masaru
    潤一: junichi
    順: osamu jun hajime
    順一: masakazu
    準: jun hitoshi
    俊: shun suguru takashi masaru
    俊一: shunichi toshikazu
    俊介: toshiyuki
    俊彦: takahiko toshihiko
    俊樹: toshiki
    俊之: toshiyuki
    俊夫: toshio
    駿: shun suguru susumu takashi hayao
    駿介: shunsuke
    隼人: hayato
    隼: jun tsubasa
    敏: satoshi satoru tsutomu
    敏夫: toshio
    敏之: satoshi toshiyuki
    敏彦: toshihiko
    敏明: toshiaki
    利夫: toshio
    利明: toshiaki toshiharu
    智: akira satoshi satoru
    智之: satoshi toshiyuki tomoyuki noriyuki
    智也: satoshi toshiya tomonari tomoya
    智史: satoshi tomochika tomonori tomohito
    朋也: tomonari tomoya
    知之: tomoyuki noriyuki
    友和: tomokazu
    和也: kazunari kazuya katsuya takaya
    和夫: kazuo kazuya
    和彦: kazuhiko katsuhiko masahiko
    和之: kazushi kazuyuki
    和弘: kazuhiro
    和樹: kazuki kazushige
    一樹: ikki kazuki kazushige
    一夫: kazuo
    一也: kazunari kazuya
    一成: issei kazuaki kazushige kazunari kazunori kazumasa
    一馬: kazuma
    克也: katsuya masaya
    克彦: katsuhiko
    勝: sho shou suguru masaru
    勝也: katsuya masaya
    勝彦: katsuhiko katsuhiro masahiko
    勝利: katsutoshi shori shouri masatoshi
    勉: susumu tsutomu tsuyoshi masaru manabu
    努: chikara tsutomu
    勤: tsutomu
    務: tsukasa tsutomu
    学: satoru manabu
    修: osamu shu
    修一: shuichi nobukazu
    修二: shuji
    修平: shuhei nobuyuki
    修司: shuji
    治: osamu hajime
    収: osamu shu
    秀一: hidekazu
    秀樹: hideki
    秀明: hideaki hideharu
    秀夫: hideo
    秀和: hidekazu hidetaka
    秀幸: hideyuki
    英一: eichi hidekazu
    英二: eiji hideji
    英司: eiji hideji
    英樹: eiji hideki
    英明: hideaki hidetoshi
    英夫: hideo
    英之: eiji hideyuki
    栄一: eichi hidekazu
    栄治: eiji
    永一: eichi
    明: akira akari aki
    昭: akira aki
    昭夫: akio teruo
    昭彦: akihiko akihiro akiyoshi
    章: akira sho shou aki
    彰: akira sho shou aki
    晃: akira takashi noboru hikari aki
    晃一: koichi kouichi
    光: akira hikari hikaru mitsuru akari aki
    光一: koichi kouichi
    光男: akio
    光司: koshi koushi koji kouji hiroshi
    輝: akira hikari hikaru
    輝夫: teruo
    輝明: teruaki
    義明: tomoaki yoshiaki
    義男: yoshio
    義雄: yoshio
    義之: yoshiyuki
    良一: yoshikazu
    良二: ryoji ryouji
    良太: nobuyuki ryota ryouta
    良介: yoshisuke
    亮: akira atsushi takashi tasuku toru ryo ryou
    亮太: ryota ryouta
    亮介: akiyoshi
    亮平: ryohei ryouhei
    涼: tasuku ryo ryou suzuka
    涼太: ryota ryouta
    諒: akira satoru ryo ryou aki
    遼: ryo ryou haruka
    遼太: ryota ryouta
    陸: atsushi takashi
    蓮: ren
    悠: hisashi hiroshi haruka
    悠太: yuta
    悠斗: haruto yuto
    悠真: yuma
    悠人: haruto haruhito hiroto yuto
    優: suguru masashi masaru
    優太: yuta
    優斗: yuto
    雄太: yuta
    雄一: yuichi
    雄介: takasuke yusuke
    雄二: yuji
    勇: isao isami isamu takeshi
    勇気: yuki
    勇太: takehiro yuta
    勇人: isao takehito hayato masato yuto
    祐介: yusuke
    祐一: hirokazu yuichi
    祐二: yuji
    幸一: koichi kouichi
    幸男: sachio yukio
    幸雄: sachio yukio
    幸太郎: kotaro koutarou
    幸司: koshi koushi koji kouji takashi
    行雄: ikuo yukio
    由紀夫: yukio
    幹夫: mikio
    幹雄: mikio
    正: akira tadashi masaru
    正一: seichi masakazu
    正夫: masao
    正雄: tadao masao
    正樹: naoki
    正人: naoto masato masahito
    正明: tadaki masaki
    正彦: tadahiko masahiko
    正之: tadayuki masashi masayuki
    雅人: masato masahito
    雅之: masashi masayuki
    雅彦: masahiko
    雅也: masaya
    雅樹: masaki
    雅史: tadashi masashi masanori masahito masafumi
    昌之: masashi masahide masayuki
    昌弘: akihiro atsuhiro masahiro
    政夫: masao
    政明: masaki
    将: akira osamu sho shou susumu takashi tasuku tadashi tamotsu hitoshi
    将太: shota shouta
    将司: shoji shouji masashi
    将人: hayato masato masahito
    匠: sho shou takumi tadashi
    清: kiyoshi
    清志: kiyoshi
    聖: akira kiyoshi satoshi satoru suguru takashi masashi
    茂: shigeru
    茂樹: shigeki
    重雄: shigeo
    滋: shigeru
    繁: shigeru
    実: minoru
    稔: minoru
    豊: noboru yutaka
    満: mitsuru
    守: osamu mamoru
    衛: masaru mamoru
    護: mamoru
    聡: akira satoshi satoru takashi tadashi hajime aki
    聡志: satoshi soshi soushi
    悟: satoshi satoru
    哲司: satoshi takashi tetsuji
    諭: akira isamu satoshi satoru
    仁: satoshi takashi takeru tadashi hitoshi hiroshi
    仁志: satoshi noriyuki hitoshi hiroshi masashi
    均: hitoshi
    斉: osamu tadashi noboru hitoshi masashi
    等: hitoshi
    久: hisashi hisa
    久志: hisashi
    尚: sho shou takashi masaru
    尚人: takahito naoto
    尚之: takashi takayuki naoyuki
    尚樹: naoki
    直: suguru takashi tadashi
    直人: naoto masato
    直樹: naoki
    直也: naoya
    直之: tadayuki naoyuki
    直美: tadayoshi naoyoshi naomi nahomi
    康: yasushi
    康之: koji kouji yasuyuki
    康弘: yasuhiro
    康夫: yasuo
    靖: akira osamu kiyoshi yasushi
    靖之: nobuyuki yasuyuki
    泰: toru hiroshi yasushi
    泰之: taisuke hiroyuki yasuyuki
    保: tamotsu
    恭平: kyohei kyouhei kohei kouhei
    恭介: kyosuke kyousuke
    京介: kyosuke kyousuke
    圭: takashi
    圭介: keisuke
    圭一: keichi
    圭太: keita
    慶: kei
    慶太: keita
    啓: akira satoshi satoru takashi tasuku toru hajime hiroshi
    啓介: keisuke
    啓太: keita hiroto
    啓一: keichi hirokazu
    恵一: keichi
    恵介: keisuke
    渉: ayumu sho shou susumu takashi wataru
    航: susumu hiroshi wataru
    航平: kohei kouhei
    航太: kota kouta
    歩: ayumu susumu
    走: kakeru hashiru
    海斗: kaito
    空: takashi hiroshi
    樹: takashi
    湊: minato
    湧: yu
    颯太: sota souta
    颯: so sou hayate
    奏太: sota souta
    蒼: aoshi so sou aoi
    碧: aoi midori
    律: osamu tadashi
    新: akira arata tadashi hajime
    朝陽: tomoaki tomoharu tomoyo
    陽斗: kiyoto haruto
    陽太: akihiro
    陽一: yoichi youichi
    陽介: yosuke yousuke
    春樹: haruki
    晴: kiyoshi
    晴樹: haruki
    晴彦: haruhiko
    晴人: haruto haruhito
    文雄: fumio
    文彦: tomohiko
    文夫: fumio
    宏: hiroshi
    宏之: koji kouji hiroshi hiroyuki
    宏樹: koki kouki hiroki
    宏明: hiroaki
    邦夫: kunio
    邦彦: kunio kunihiko kuniyoshi
    国雄: kunio
    忠: atsushi tadashi
    忠志: tadashi
    忠雄: tadao
    允: masashi
    元: hajime masashi
    元気: genki
    始: hajime
    肇: akira tadashi hajime
    一: suguru hajime
    元彦: haruhiko motohiko
    善: tadashi masaru
    善之: yoshiyuki
    好: yoshimi yoshi
    宗一郎: shuichiro shuichirou soichiro souichirou
    総一郎: soichiro souichirou
    壮一郎: soichiro souichirou
    惣一郎: soichiro souichirou
    源太郎: gentaro gentarou
    浩太郎: kotaro koutarou hirotaro hirotarou
    孝太郎: kotaro koutarou takataro takatarou
    光太郎: kotaro koutarou
    耕太郎: kotaro koutarou
    耕平: kohei kouhei
    公平: kohei kouhei
    公一: koichi kouichi tomokazu hirokazu masakazu
    虎太郎: kotaro kotarou
    鉄平: teppei
    鉄也: tetsuya
    丈: jo jou takeshi takeru
    譲: jo jou yuzuru
    穣: osamu jo jou minoru yutaka
    城: jo jou
    弦: gen yuzuru
    玄: takashi hajime hiroshi
    力: isao isamu chikara tsutomu tsuyoshi
    陵: takashi ryo ryou
    稜: ryo ryou
    瞬: shun
    花子: hanako
    裕子: nobuko noriko hiroko yuko
    優子: satoko hiroko masako yuko
    祐子: sachiko hiroko masako yuko
    由美子: yumiko
    由美: naomi
    由紀: yuki
    由紀子: yukiko
    由香: yuka
    由佳: yuka
    由香里: yukari
    由里子: yuriko
    由利子: yuriko
    百合子: yuriko
    百合: yuri
    友子: tomoko yuko
    朋子: akiko satoko tomoko
    智子: akiko satoko chikako tomoko noriko
    知子: akiko kazuko satoko satomi chikako tomoko noriko
    明子: akane akiko tomoko noriko hiroko
    昭子: akiko noriko masako
    章子: akiko takako noriko
    晶子: akiko masako
    秋子: akiko
    亜希子: akiko
    亜紀: aki
    亜紀子: akiko
    亜希: aki
    彰子: akiko
    恵子: eiko keiko satoko
    圭子: kiyoko keiko takako
    景子: akiko kyoko kyouko keiko hiroko
    啓子: akiko eiko keiko noriko hiroko
    敬子: akiko kyoko kyouko kiyoko keiko sachiko satoko takako noriko hiroko
    慶子: kyoko kyouko keiko chikako noriko
    桂子: keiko
    恵: satoshi megumi
    恵美: emi satomi hiromi
    恵美子: emiko
    絵美: emi
    恵理: eri
    恵理子: eriko
    絵里: eri
    絵里子: eriko
    絵理: eri
    江里子: eriko
    英子: eiko hanako
    栄子: eiko
    洋子: hiroko yoko youko
    陽子: akiko kiyoko takako hiroko yoko youko
    容子: hiroko masako yoko youko
    葉子: nobuko yoko youko
    庸子: nobuko noriko yoko youko
    久美子: kumiko
    久美: kumi hisami
    久子: hisako
    尚子: takako naoko nahoko hisako
    直子: chikako naoko masako
    奈緒: nao
    奈緒子: naoko
    奈々: nana
    奈々子: nanako
    菜々子: nanako
    菜穂子: naoko nahoko
    奈美: nami
    奈美子: namiko
    奈津子: natsuko
    夏子: natsuko
    夏美: natsumi nami
    夏希: natsuki
    和子: kazushi aiko kazuko kanoko satomi chikako masako wako
    和美: kazuyoshi tomomi
    和代: kazuyo tomoyo
    一美: kazuyoshi hitomi
    加奈: kana
    加奈子: kanako
    可奈子: kanako
    香奈: kana
    香: kaori kaoru
    香織: kaori kaoru
    香里: kaori
    香代子: kayoko
    佳代子: kayoko
    佳代: yoshie
    佳子: keiko yoshiko
    佳奈: kana
    佳織: kaori kaoru
    佳恵: kazue yoshie
    嘉子: hiroko yoshiko
    京子: kyoko kyouko kiyoko keiko takako chikako
    恭子: kyoko kyouko takako chikako tomoko noriko hisako
    今日子: kyoko kyouko
    杏子: kyoko kyouko
    杏: an anzu kyo kyou
    響子: kyoko kyouko
    清美: kiyomi
    清子: kiyoko seiko
    喜代子: kiyoko kiyomi
    貴子: takako noriko hisako
    孝子: kyoko kyouko takako noriko
    隆子: takako
    千恵子: chieko
    千恵: kazue chie chisato
    千恵美: chiemi
    千代: chiyo hisayo
    千代子: chiyoko
    千春: chiharu
    千秋: chiaki
    千夏: chika chinatsu
    千里: chisato
    千尋: kazuhiro chihiro
    千鶴: chizu chizuru
    千鶴子: chikako
    智美: tomoyoshi satomi chiemi tomomi
    友美: tomoyoshi tomomi
    朋美: tomoyoshi tomomi
    知美: tomoyoshi satomi tomomi harumi
    智恵: satomi chie chiemi chisato tomoe
    智恵子: chieko
    知恵子: chieko
    早苗: sanae
    早紀: saki
    沙紀: saki
    咲: emi
    沙織: saori
    沙羅: sara
    里美: satomi
    聡美: satomi
    聡子: akiko kazuko satoko noriko
    里子: satoko riko
    理子: satoko takako chisako naoko noriko masako riko
    理恵: rie
    里恵: rie
    理恵子: rieko
    理沙: risa
    里沙: risa
    梨沙: risa
    里奈: satona rina
    梨奈: rina rinna
    莉奈: rena
    理奈: ayana rina
    里香: rika
    理香: rika
    梨花: rika
    莉子: satoko riko
    律子: etsuko nobuko noriko ritsuko
    利恵: rie
    良子: yoshiko
    涼子: suzuko
    亮子: akiko
    諒子: akiko
    玲子: akiko sachiko satoko reiko
    礼子: akiko noriko hiroko reiko
    麗子: reiko
    怜: satoshi satoru ryo ryou
    瑠璃: ruri
    瑠美: satomi
    留美: rumi
    留美子: rumiko
    真由美: mayumi mayomi
    真弓: mayumi
    麻由美: mayumi
    麻由子: ayuko mayuko
    真由: masayoshi
    真由子: mayuko
    真理: masato masamichi
    真理子: mariko
    麻里: asari mari
    麻里子: mariko
    万里子: mariko
    真紀: nobuki maki
    真紀子: makiko
    麻紀: aki maki
    麻衣: ai mai
    麻衣子: aiko maiko
    舞: mai
    舞子: maiko
    真央: naohisa masao masahiro mao
    麻央: mao
    真奈: mana
    真奈美: sayaka manami
    愛美: akari emi hidemi hitomi
    愛: ai madoka
    愛子: aiko akiko chikako noriko
    愛理: airi eri
    藍: ai
    葵: mamoru ai
    茜: akane
    朱里: akari
    明美: akiyoshi harumi
    明日香: asuka sayaka
    飛鳥: asuka
    梓: azusa
    綾: ryo ryou aya
    綾子: aya ayako
    綾香: ayaka ayako ayuka sayaka
    彩: akari aki
    彩子: akiko saiko
    彩香: ayaka saika saka sayaka
    彩花: ayaka ayana saika saka sayaka
    文: akira
    文子: akiko tomoko nobuko noriko
    史子: seiko chikako tomoko nobuko noriko hisako hiroko
    郁子: kuniko
    育子: nobuko
    泉: izumi
    泉美: izumi
    和泉: izumi
    伊織: iori
    樹里: kisato kiri juri
    純子: junko noriko
    順子: junko naoko nobuko noriko masako
    淳子: akiko kiyoko junko
    潤子: junko hiroko
    静: shizuka
    静香: kiyoka shizuka
    静子: kiyoko shizuko seiko chikako
    志保: shiho
    志穂: shiho
    忍: shinobu
    紫乃: shino
    詩織: shiori
    栞: shiori
    信子: nobuko
    伸子: nobuko noriko
    延子: eiko nobuko
    典子: noriko
    紀子: akiko noriko
    法子: noriko
    則子: noriko
    規子: keiko chikako noriko
    範子: noriko hiroko
    春香: haruka
    春菜: haruna
    遥: haruka
    遥香: haruka fuka
    晴美: haruyoshi harumi
    春美: harumi
    治美: haruyoshi naomi harumi
    晴香: kiyoka haruka
    陽菜: akina
    結衣: yui
    結菜: yuina yuna
    結愛: yua yuai
    結: hitoshi
    唯: tadashi yui
    優衣: yui
    優奈: yuna
    優香: yuka
    悠子: chikako yuko
    友香: yuka
    有希: takahito aki
    有紀: aki
    有里: airi
    雪: setsu yuki
    雪子: setsuko
    幸: ko kou saki sachi miyuki yuki
    幸子: sakiko sachiko takako noriko
    幸恵: sachie tomoe
    博子: hiroko
    弘子: hiroko
    裕美: hiromi
    浩子: hiroko
    宏子: hiroko
    広子: hiroko
    紘子: hiroko
    寛子: chikako tomoko nobuko noriko hiroko
    比呂子: hiroko
    富美子: tomiko fumiko
    芙美子: fumiko
    冬子: toko touko fuyuko
    星: sho shou akari
    穂: minoru
    穂香: honoka
    萌: hajime ibuki moe
    萌子: moko
    桃子: momoko
    桃香: momoka
    桜: sakura
    光子: akiko
    瞳: akira hitomi
    緑: midori
    美咲: misaki
    美紀: emi miki
    美樹: miki
    美希: miki
    美紀子: mikiko
    美穂: miho
    美保: miho
    美穂子: mihoko
    美智子: michiko
    道子: noriko
    路子: noriko
    三千代: michiyo
    美奈: haruna mina yoshina
    美奈子: minako
    美和: yoshikazu
    美和子: miwako
    美雪: miyuki
    美幸: miyuki
    美由紀: miyuki
    深雪: miyuki
    美代子: miyoko
    美代: miyo
    美佐子: hisako masako
    美里: misato
    美沙: misa
    美沙子: misako
    美香: haruka mika
    美佳: haruka mika
    美加: mika
    未来: mirai
    未央: mio
    実香: mika
    都: miyako
    京: takashi kei
    雅子: noriko masako
    昌子: akiko hisako masako
    正子: seiko naoko nobuko masako
    政子: seiko masako
    匡子: kyoko kyouko kiyoko masako
    睦: atsushi
    睦美: tomomi mutsumi
    睦子: chikako tomoko nobuko
    恵里: emiri eri
    安子: yasuko
    泰子: hiroko yasuko
    康子: noriko yasuko
    靖子: kiyoko seiko nobuko yasuko
    保子: yasuko
    弥生: yayoi
    寧々: nene
    咲良: sakura
    咲希: saki
    凛: rin
    鈴: suzu rin
    鈴香: suzuka
    涼香: shizuka suzuka
    楓: kade
    菫: sumire
    蘭: ran
    琴音: kotone
    琴美: kotomi
    彩音: akane
    心: kokoro
    心春: koharu
    美月: hazuki mizuki mitsuki
    葉月: hazuki
    花: aya hana
    華: aki
    華子: akiko hanako
    花音: kanon
    莉央: rio
    紬: tsumugi
    芽衣: mei
    和奏: kanade wakana
    七海: natsumi nami
    渚: nagisa
    汐里: shiori
    美波: minami
    尚美: naoyoshi naomi nahomi hiromi masami
    奈保美: naomi nahomi
    登美子: tomiko
    富子: hisako
    冨美子: tomiko fumiko
    敏子: satoko
    俊子: toshiko
    寿子: kazuko sachiko junko nobuko hisako hiroko
    淑子: akiko kiyoko shizuko junko yoshiko
    年子: toshiko
    利子: toshiko
    登志子: toshiko
    節子: setsuko
    世津子: setsuko
    説子: akiko etsuko setsuko nobuko
    たか子: takako
    """
}
