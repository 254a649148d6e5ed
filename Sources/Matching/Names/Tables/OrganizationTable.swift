// Made by Scripts/name-tables from Scripts/name-facts.

/// Well-known organisations in English and in the language of their country.
enum OrganizationTable {
  /// `name: name | name`, words folded.
  static let groups = """
    university of tokyo: 東京大学 | tokyo university | the university of tokyo
    kyoto university: 京都大学
    osaka university: 大阪大学
    tohoku university: 東北大学
    nagoya university: 名古屋大学
    hokkaido university: 北海道大学
    kyushu university: 九州大学
    waseda university: 早稲田大学
    keio university: 慶應義塾大学 | 慶応義塾大学
    hitotsubashi university: 一橋大学
    university of tsukuba: 筑波大学
    tokyo institute of technology: 東京工業大学
    institute of science tokyo: 東京科学大学
    sophia university: 上智大学
    meiji university: 明治大学
    ritsumeikan university: 立命館大学
    doshisha university: 同志社大学
    kobe university: 神戸大学
    riken: 理化学研究所 | 理研
    mitsubishi: 三菱
    mitsubishi corporation: 三菱商事
    mitsubishi electric: 三菱電機
    mitsubishi heavy industries: 三菱重工業 | 三菱重工
    mufg bank: 三菱ufj銀行
    mitsui: 三井
    mitsui co: 三井物産
    mitsui fudosan: 三井不動産
    sumitomo: 住友
    sumitomo corporation: 住友商事
    sumitomo mitsui banking corporation: 三井住友銀行 | smbc
    mizuho bank: みずほ銀行
    itochu: 伊藤忠商事 | itochu corporation
    marubeni: 丸紅
    toyota: トヨタ | トヨタ自動車 | toyota motor | toyota motor corporation
    honda: 本田技研工業 | ホンダ | honda motor
    nissan: 日産 | 日産自動車 | nissan motor
    mazda: マツダ
    subaru: スバル
    suzuki: スズキ | suzuki motor
    sony: ソニー | ソニーグループ
    panasonic: パナソニック
    toshiba: 東芝
    hitachi: 日立 | 日立製作所
    fujitsu: 富士通
    nec: 日本電気
    canon: キヤノン | キャノン
    nikon: ニコン
    ricoh: リコー
    sharp: シャープ
    nintendo: 任天堂
    softbank: ソフトバンク
    rakuten: 楽天 | 楽天グループ
    kddi: ケーディーディーアイ
    ntt: 日本電信電話
    ntt docomo: ドコモ | nttドコモ
    ntt data: nttデータ | エヌ ティ ティ データ
    dentsu: 電通
    hakuhodo: 博報堂
    nomura: 野村證券 | 野村証券 | nomura securities
    takeda: 武田薬品 | 武田薬品工業 | takeda pharmaceutical
    shiseido: 資生堂
    kao: 花王
    ajinomoto: 味の素
    suntory: サントリー
    kirin: キリン | 麒麟
    asahi: アサヒ
    bridgestone: ブリヂストン
    komatsu: 小松製作所 | コマツ
    daikin: ダイキン | ダイキン工業
    keyence: キーエンス
    fanuc: ファナック
    kyocera: 京セラ
    murata manufacturing: 村田製作所
    omron: オムロン
    seiko: セイコー
    yamaha: ヤマハ
    kawasaki: 川崎重工業 | kawasaki heavy industries
    japan airlines: 日本航空 | jal
    all nippon airways: 全日本空輸 | ana | 全日空
    recruit: リクルート
    cyberagent: サイバーエージェント
    mercari: メルカリ
    uniqlo: ユニクロ
    fast retailing: ファーストリテイリング
    tsinghua university: 清华大学 | 清華大學
    peking university: 北京大学 | 北京大學
    fudan university: 复旦大学 | 復旦大學
    shanghai jiao tong university: 上海交通大学 | 上海交通大學
    zhejiang university: 浙江大学 | 浙江大學
    nanjing university: 南京大学 | 南京大學
    renmin university of china: 中国人民大学
    sun yat sen university: 中山大学 | 中山大學
    wuhan university: 武汉大学
    tongji university: 同济大学
    university of science and technology of china: 中国科学技术大学
    harbin institute of technology: 哈尔滨工业大学
    chinese academy of sciences: 中国科学院 | 中科院
    national taiwan university: 國立臺灣大學 | 臺灣大學 | 台灣大學 | 台大
    national tsing hua university: 國立清華大學
    university of hong kong: 香港大學 | 香港大学
    chinese university of hong kong: 香港中文大學 | 香港中文大学
    hong kong university of science and technology: 香港科技大學 | 香港科技大学
    city university of hong kong: 香港城市大學
    hong kong polytechnic university: 香港理工大學
    national university of singapore: 新加坡国立大学
    nanyang technological university: 南洋理工大学
    huawei: 华为 | 華為 | 华为技术 | huawei technologies
    zte: 中兴 | 中兴通讯 | 中興通訊
    alibaba: 阿里巴巴
    tencent: 腾讯 | 騰訊
    baidu: 百度
    bytedance: 字节跳动 | 字節跳動
    xiaomi: 小米
    lenovo: 联想 | 聯想
    jdcom: 京东 | 京東 | jingdong
    meituan: 美团
    netease: 网易 | 網易
    didi: 滴滴 | 滴滴出行
    haier: 海尔 | 海爾
    midea: 美的
    hisense: 海信
    byd: 比亚迪 | 比亞迪
    geely: 吉利
    saic motor: 上汽集团 | 上汽
    china mobile: 中国移动 | 中國移動
    china telecom: 中国电信
    china unicom: 中国联通
    bank of china: 中国银行 | 中國銀行
    industrial and commercial bank of china: 中国工商银行 | icbc
    china construction bank: 中国建设银行
    agricultural bank of china: 中国农业银行
    sinopec: 中国石化 | 中石化
    petrochina: 中国石油 | 中石油
    ping an: 平安 | 中国平安
    foxconn: 富士康 | 鴻海 | hon hai
    tsmc: 台積電 | 台积电 | 台灣積體電路製造 | taiwan semiconductor manufacturing company
    acer: 宏碁
    asus: 華碩
    mediatek: 聯發科 | 聯發科技
    hsbc: 滙豐 | 汇丰 | 匯豐銀行
    cathay pacific: 國泰航空
    seoul national university: 서울대학교 | 서울대
    yonsei university: 연세대학교 | 연세대
    korea university: 고려대학교 | 고려대
    kaist: 한국과학기술원 | 카이스트 | korea advanced institute of science and technology
    postech: 포항공과대학교 | 포스텍
    hanyang university: 한양대학교
    sungkyunkwan university: 성균관대학교
    samsung: 삼성
    samsung electronics: 삼성전자
    lg: 엘지
    lg electronics: lg전자 | 엘지전자
    hyundai: 현대
    hyundai motor: 현대자동차 | hyundai motor company
    kia: 기아 | 기아자동차
    sk: 에스케이
    sk hynix: sk하이닉스
    lotte: 롯데
    posco: 포스코
    kakao: 카카오
    naver: 네이버
    coupang: 쿠팡
    doosan: 두산
    hanwha: 한화
    korean air: 대한항공
    technical university of munich: technische universitat munchen | tu munchen | tum
    rwth achen university: rwth achen | rheinisch westfalische technische hochschule achen
    lmu munich: ludwig maximilians universitat munchen | universitat munchen | lmu munchen |
     university of munich
    humboldt university of berlin: humboldt universitat zu berlin
    free university of berlin: freie universitat berlin
    technical university of berlin: technische universitat berlin | tu berlin
    heidelberg university: universitat heidelberg | ruprecht karls universitat heidelberg |
     university of heidelberg
    university of hamburg: universitat hamburg
    university of cologne: universitat zu koln
    university of vienna: universitat wien
    university of zurich: universitat zurich
    eth zurich: eidgenossische technische hochschule zurich | swiss federal institute of
     technology
    epfl: ecole polytechnique federale de lausanne
    university of geneva: universite de geneve
    tu wien: technische universitat wien | vienna university of technology
    karlsruhe institute of technology: karlsruher institut fur technologie | kit
    tu delft: delft university of technology | technische universiteit delft
    max planck society: max planck gesellschaft
    fraunhofer society: fraunhofer gesellschaft
    german arospace center: deutsches zentrum fur luft und raumfahrt | dlr
    deutsche bahn: db | german railways
    bmw: bayerische motoren werke
    volkswagen: vw
    sorbonne university: sorbonne universite
    ecole polytechnique: polytechnique
    cnrs: centre national de la recherche scientifique | french national centre for scientific
     research
    sncf: societe nationale des chemins de fer francais
    edf: electricite de france
    catholic university of louvain: universite catholique de louvain | uclouvain
    ku leuven: katholieke universiteit leuven | catholic university of leuven
    free university of brussels: universite libre de bruxelles | ulb
    european commission: commission europeenne | europaische kommission | comision europea |
     commissione europea
    european parliament: parlement europeen | europaisches parlament
    european central bank: europaische zentralbank | banque centrale europeenne | ecb | ezb | bce
    united nations: nations unies | vereinte nationen | naciones unidas | un | onu
    world health organization: weltgesundheitsorganisation | organisation mondiale de la sante |
     who | oms
    red cross: rotes kreuz | croix rouge | cruz roja | croce rossa
    doctors without borders: medecins sans frontieres | arzte ohne grenzen | msf
    sapienza university of rome: sapienza universita di roma | la sapienza
    polytechnic university of milan: politecnico di milano
    polytechnic university of turin: politecnico di torino
    university of bologna: universita di bologna | alma mater studiorum
    complutense university of madrid: universidad complutense de madrid
    autonomous university of madrid: universidad autonoma de madrid
    university of barcelona: universitat de barcelona | universidad de barcelona
    national autonomous university of mexico: universidad nacional autonoma de mexico | unam
    university of bunos aires: universidad de bunos aires | uba
    university of sao paulo: universidade de sao paulo | usp
    university of lisbon: universidade de lisboa
    university of warsaw: uniwersytet warszawski
    jagiellonian university: uniwersytet jagiellonski
    charles university: univerzita karlova
    czech technical university in prague: ceske vysoke uceni technicke v praze | cvut
    university of copenhagen: kobenhavns universitet
    technical university of denmark: danmarks tekniske universitet | dtu
    stockholm university: stockholms universitet
    kth royal institute of technology: kungliga tekniska hogskolan | kth
    university of oslo: universitetet i oslo
    university of helsinki: helsingin yliopisto
    alto university: alto yliopisto
    lomonosov moscow state university: московскии государственныи университет | мгу | moscow state
     university
    saint petersburg state university: санкт петербургскии государственныи университет | спбгу
    gazprom: газпром
    rosneft: роснефть
    sberbank: сбербанк | сбер
    lukoil: лукоил
    yandex: яндекс
    taras shevchenko national university of kyiv: киівськии національнии університет імені тараса
     шевченка
    privatbank: приватбанк
    national technical university of athens: εθνικο μετσοβιο πολυτεχνειο
    university of athens: εθνικο και καποδιστριακο πανεπιστημιο αθηνων | national and kapodistrian
     university of athens
    bogazici university: bogazici universitesi | bosphorus university
    middle east technical university: orta dogu teknik universitesi | odtu | metu
    istanbul technical university: istanbul teknik universitesi | itu
    turkish airlines: turk hava yollari | thy
    hebrew university of jerusalem: האוניברסיטה העברית בירושלים
    tel aviv university: אוניברסיטת תל אביב
    cairo university: جامعة القاهرة
    american university of beirut: الجامعة الاميركية في بيروت
    king saud university: جامعة الملك سعود
    saudi aramco: ارامكو السعودية | ارامكو | aramco
    emirates: طيران الامارات
    university of tehran: دانشگاه تهران
    """
}
