// Made by Scripts/name-tables from Scripts/name-facts.

/// Korean names in Hangul and Hanja, and their usual spellings in Latin letters.
enum KoreanNameTable {
  /// `hangul hanja hanja: spelling spelling`.
  static let surnames = """
    김 金: gim kim ghim
    이 李: i lee yi rhee ri rhie yee
    박 朴: bak park pak bahk
    최 崔: choe choi choy
    정 鄭 丁: jeong jung chung chong jong cheong joung
    강 姜 康: gang kang khang
    조 趙 曺: jo cho joe
    윤 尹: yun yoon youn
    장 張 蔣: jang chang
    임 林 任: im lim yim rim leem
    한 韓: han hahn
    오 吳: o oh
    서 徐: seo suh so sur
    신 申 辛 愼: sin shin shinn
    권 權: gwon kwon kweon
    황 黃: hwang whang
    안 安: an ahn
    송 宋: song
    전 全 田: jeon jun chun chon
    홍 洪: hong
    유 柳 劉 兪: yu yoo ryu you ryoo
    고 高: go ko koh goh
    문 文: mun moon
    양 梁 楊: yang ryang
    손 孫: son sohn
    배 裵 裴: bae pae bai
    백 白: bak paik baik pak back
    허 許: heo hur huh her hoh
    남 南: nam
    심 沈: sim shim
    노 盧: no noh roh ro
    하 河: ha hah
    곽 郭: gwak kwak kwag
    성 成: seong sung song
    차 車: cha tcha
    주 朱 周: ju joo chu
    우 禹: u woo wu
    구 具: gu koo ku goo
    민 閔: min
    나 羅: na ra nah rah
    진 陳 秦: jin chin jean
    지 池 智: ji chi jee
    엄 嚴: eom um uhm
    원 元: won weon
    채 蔡: chae chai
    천 千: cheon chun chon
    방 方 房: bang pang
    공 孔: gong kong
    현 玄: hyeon hyun hyon
    함 咸: ham hahm
    변 卞 邊: byeon byun pyon byon
    염 廉: yeom yum youm
    여 呂 余: yeo yuh ryeo
    추 秋: chu choo
    도 都: do toh doh
    소 蘇: so soh
    석 石: seok suk sok
    선 宣: seon sun
    설 薛: seol sul
    마 馬: ma mah
    길 吉: gil kil
    연 延: yeon yun youn
    위 魏: wi wee
    표 表: pyo phyo
    명 明: myeong myung myong
    기 奇: gi ki kee
    반 潘: ban pan bahn
    왕 王: wang
    금 琴: geum kum keum
    옥 玉: ok ock
    육 陸: yuk yook ryuk
    인 印: in
    맹 孟: mang
    제 諸: je jae che
    모 牟: mo moh
    탁 卓: tak tahk
    국: guk kook kuk
    어 魚: eo uh
    은 殷: eun
    편 片: pyeon pyun
    용 龍: yong
    예 芮: ye
    경 慶: gyeong kyung
    봉 奉: bong
    사: sa
    부: bu boo
    남궁 南宮: namgung namkung namgoong
    황보 皇甫: hwangbo whangbo
    제갈 諸葛: jegal
    선우 鮮于: seonu sunwoo seonwoo
    독고: dokgo
    사공 司空: sagong
    """

  /// Syllables of given names: `hangul: spelling spelling`.
  static let syllables = """
    가: ga ka
    강: gang kang
    건: geon gun kun keon
    경: gyeong kyung kyoung kyong gyung
    고: go ko
    관: gwan kwan
    광: gwang kwang
    구: gu koo ku
    국: guk kook kuk
    권: gwon kwon
    규: gyu kyu kyoo
    균: gyun kyun
    근: geun keun kun
    금: geum keum kum
    기: gi ki kee
    길: gil kil
    나: na nah
    남: nam
    노: no noh roh
    단: dan
    달: dal
    대: dae tae
    덕: deok duk duck
    도: do doh
    동: dong tong
    두: du doo
    라: ra la
    란: ran lan
    려: ryeo
    린: rin lin lynn
    림: rim lim
    만: man
    명: myeong myung myoung
    모: mo
    무: mu moo
    문: mun moon
    미: mi mee
    민: min
    범: beom bum
    병: byeong byung byoung
    보: bo
    복: bok
    봉: bong
    빈: bin been
    상: sang
    서: seo suh
    석: seok suk sok seuk
    선: seon sun
    섭: seop sub sup seob
    성: seong sung
    세: se sae
    소: so soh
    솔: sol
    수: su soo
    숙: suk sook
    순: sun soon
    슬: seul
    승: seung sung
    시: si shi
    식: sik shik
    신: sin shin
    아: a ah
    안: an ahn
    애: ae
    양: yang
    언: eon un
    연: yeon yun youn
    열: yeol yul
    영: yeong young yung
    예: ye yae
    오: o oh
    옥: ok
    완: wan
    용: yong young
    우: u woo wu
    욱: uk wook ook
    운: un woon
    웅: ung woong
    원: won weon
    유: yu yoo you
    윤: yun yoon youn
    율: yul
    은: eun un
    을: eul
    응: eung
    의: ui eui
    이: i yi lee ee
    익: ik ick
    인: in
    일: il
    임: im lim
    자: ja cha
    장: jang chang
    재: jae chae
    정: jeong jung chung joung
    제: je
    조: jo cho
    종: jong chong
    주: ju joo
    준: jun joon
    중: jung joong chung
    지: ji jee chi
    진: jin chin jean
    찬: chan
    창: chang
    채: chae
    철: cheol chul
    춘: chun choon
    충: chung
    치: chi
    태: tae tai
    택: tak tack tag
    하: ha hah
    학: hak
    한: han hahn
    해: hae
    향: hyang
    헌: heon hun
    혁: hyeok hyuk
    현: hyeon hyun hyoun
    형: hyeong hyung hyoung
    혜: hye hae
    호: ho
    홍: hong
    화: hwa
    환: hwan whan
    효: hyo
    후: hu hoo
    훈: hun hoon
    휘: hwi
    희: hui hee hi heui
    흥: heung
    """
}
