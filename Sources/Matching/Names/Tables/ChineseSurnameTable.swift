// Made by Scripts/name-tables from PyPI pypinyin (MIT), pycantonese (MIT; rime-cantonese, CC BY 4.0), Faker and others.

/// Chinese family names and how their bearers spell them.
enum ChineseSurnameTable {
  /// `character other-form: pinyin wade-giles cantonese hokkien …`, without tones and
  /// apostrophes; forms are traditional, then simplified.
  static let surnames = """
    王: wang wong ong heng bong vong
    李: li lei lee le lie
    張 张: zhang chang cheung tseung cheong teo teoh tiong tio chong
    劉 刘: liu lau low liew lao lew
    陳 陈: chen chan tsan tan chin tjan ting
    楊 杨: yang yeung yong yeo yeoh young ieong njoo
    黃 黄: huang wong ng ooi uy oi wee bong hwang vong
    趙 赵: zhao chao chiu tsiu chew teo teoh tio
    吳 吴: wu ng goh go gouw woo
    周: zhou chou chau tsau chow chew chiew joe chu
    徐: xu hsu chui tsui chee chi shu sy swee
    孫 孙: sun soon swen son
    馬 马: ma mah bey beh
    朱: zhu chu tsu choo chue tjoe choi
    胡: hu wu woo oh foo aw
    郭: guo kuo kwok quek kuk kwek kwee koay quah kok
    何: he ho hor hoe
    林: lin lam lim lum liem ling
    高: gao kao ko kow gou
    羅 罗: luo lo law loh loke lor
    鄭 郑: zheng cheng tseng tay teh tee chang the tsang tey
    梁: liang leung leong neo nio niu
    謝 谢: xie hsieh che tse chia cheah tjia zia seah tze
    宋: song sung soong
    唐: tang tong thng teng
    許 许: xu hsu hui koh khor khoo kho heo ko hii
    鄧 邓: deng teng tang thien
    馮 冯: feng fung fong pang phang
    韓 韩: han hon hang
    曹: cao tsao cho tso chow chor
    曾: zeng tseng chang tsang chan chen tjan
    彭: peng pang phang pheh
    蕭 肖 萧: xiao hsiao siu siew seow siow siauw sio shiu
    蔡: cai tsai choi tsoi chua choy chai tjoa toy chuah choa
    潘: pan pun poon phua pua phoa
    田: tian tien tin chan
    董: dong tung tong tang
    袁: yuan yun wan
    于: yu yue
    余: yu yue yee ee er eu ie
    葉 叶: ye yeh yip ip yap iap
    蔣 蒋: jiang chiang cheung tseung chio
    杜: du tu to toh doo dou
    蘇 苏: su so soh soe saw
    魏: wei ngai ai gwee goi ngui
    程: cheng ching tsing thia chang
    呂 吕: lu lyu lv lue lui loo lau loi leu
    丁: ding ting teng
    沈: shen sam shum sum sim sham shem
    任: ren jen yam yum
    姚: yao yiu yeow yeo io
    盧 卢: lu lo loh loo lou
    傅: fu foo poh poo
    鍾 钟: zhong chung tsung cheong chong tjong cheng
    姜: jiang chiang keung geung
    崔: cui tsui chui choy choi tswei
    譚 谭: tan tam tham thum hom
    廖: liao liu liew leow leo
    范: fan huan hwan fam
    汪: wang wong ong
    陸 陆: lu luk loke lok liok
    金: jin chin kam kim gim
    石: shi shih sek shek chio
    戴: dai tai tay te
    賈 贾: jia chia ka kar
    韋 韦: wei wai wee
    夏: xia hsia ha hah hea
    邱: qiu chiu yau khoo khu hiew koo kho coo
    丘: qiu chiu yau khoo hiew khu
    方: fang fong hong png pung phng
    侯: hou hau how au
    鄒 邹: zou tsou chau tsau chow choo
    熊: xiong hsiung hung him
    孟: meng mang beng
    秦: qin chin chun tsun
    白: bai pai pak peh pek bak
    江: jiang chiang kong kang
    閻 阎: yan yen yim giam
    薛: xue hsuh sit see sih
    尹: yin wan
    段: duan tuan tun dun
    雷: lei lui loy louie
    黎: li lai loi
    史: shi shih sze si see
    龍 龙: long lung leng loong
    陶: tao to tow
    賀 贺: he ho hoh
    顧 顾: gu ku koo kuo
    毛: mao mo moh
    郝: hao kok hok
    龔 龚: gong kung keng kiong kong
    邵: shao siu shiu siew
    萬 万: wan man ban
    錢 钱: qian chien chin tsin tsien chee
    嚴 严: yan yen yim ngiam giam
    覃: qin chin tam tan
    武: wu mo boo
    戚: qi chi chik tsik
    莫: mo mok moke
    孔: kong kung hung khong
    湯 汤: tang tong thng teng
    向: xiang hsiang heung
    常: chang sheung seung
    溫 温: wen wan woon oon vun
    康: kang hong khong
    施: shi shih sze si see sy
    文: wen man boon moon
    牛: niu ngau au gu
    樊: fan huan
    葛: ge ko kot kat
    邢: xing hsing ying heng
    安: an on
    齊 齐: qi chi chai tsai
    易: yi i yik yick
    喬 乔: qiao chiao kiu kiau
    伍: wu ng ngo
    龐 庞: pang pong
    顏 颜: yan yen ngan an gan
    倪: ni ngai ai geh
    莊 庄: zhuang chuang chong tsong chng ching cheng
    聶 聂: nie nieh nip
    章: zhang chang cheung tseung tjiang
    魯 鲁: lu lo loh
    岳: yue yuh ngok ok
    翟: zhai chai tik chak tsak
    殷: yin yan
    詹: zhan chan chim tsim chiam
    申: shen san
    歐 欧: ou au ow auw
    耿: geng keng kang
    關 关: guan kuan kwan kuang
    蘭 兰: lan
    焦: jiao chiao chiu tsiu
    俞: yu yue
    左: zuo tso cho
    柳: liu lau lew
    甘: gan kan kam
    祝: zhu chu chuk tsuk
    包: bao pao pau paw
    寧 宁: ning
    尚: shang sheung seung
    符: fu foo hu
    舒: shu su
    阮: ruan juan yun yuan
    柯: ke ko o or kua quah kwa
    紀 纪: ji chi kei kee
    梅: mei mui moy
    童: tong tung
    凌: ling
    畢 毕: bi pi pat
    單 单: shan tan sin
    季: ji chi kwai
    裴: pei pui
    霍: huo fok
    涂: tu to thoo
    成: cheng shing sing
    苗: miao miu
    谷: gu ku kuk
    盛: sheng shing sing
    曲: qu chu kuk
    翁: weng yung ong eng
    冉: ran jan yim
    駱 骆: luo lo lok loh
    藍 蓝: lan lam nam
    路: lu lo
    游: you yu yau yew
    辛: xin hsin san sin
    靳: jin chin kan
    管: guan kuan kun koon
    柴: chai tsai
    蒙: meng mung mong
    鮑 鲍: bao pao pau paw
    華 华: hua wa wah hwa
    喻: yu
    祁: qi chi kei
    蒲: pu po
    房: fang fong
    滕: teng tang
    屈: qu chu wat
    饒 饶: rao jao yiu yeow
    解: xie hsieh kai hai
    牟: mou mau
    艾: ai ngai
    尤: you yu yau yew yow
    陽 阳: yang yeung
    時 时: shi shih sze si
    穆: mu muk
    農 农: nong nung
    司: si ssu sze szu
    卓: zhuo cho cheuk tseuk toh tok
    古: gu ku koo
    吉: ji chi kat
    繆 缪: miao mau miu
    簡 简: jian chien kan kang
    車 车: che tse cheh
    項 项: xiang hsiang hong hang
    連 连: lian lien lin
    蘆 芦: lu lo
    麥 麦: mai mak beh
    褚: chu tsu
    婁 娄: lou lau
    竇 窦: dou tou tau
    岑: cen tsen sam sham shum
    景: jing ching king
    黨 党: dang tang tong
    宮 宫: gong kung
    費 费: fei fai
    卜: bu pu puk
    冷: leng lang
    晏: yan yen an ngan
    席: xi hsi chik tsik
    衛 卫: wei wai
    米: mi mai
    柏: bai pai pak po
    宗: zong tsung chung
    瞿: qu chu kui
    桂: gui kui kwai
    全: quan chuan chun tsun
    佟: tong tung
    應 应: ying eng
    臧: zang tsang chong tsong
    閔 闵: min man
    苟: gou kou kau
    鄔 邬: wu woo
    邊 边: bian pien pin
    卞: bian pien pin
    姬: ji chi kei
    師 师: shi shih sze si
    和: he ho wo
    仇: qiu chiu sau kau chou
    欒 栾: luan lun
    隋: sui chui tsui
    商: shang sheung seung
    刁: diao tiao tiu
    沙: sha sa
    榮 荣: rong jung wing yung
    巫: wu mo moo boo
    寇: kou kau
    桑: sang song
    郎: lang long
    甄: zhen chen yan yun
    叢 丛: cong tsung chung
    仲: zhong chung tsung
    虞: yu
    敖: ao ngo o
    鞏 巩: gong kung
    明: ming beng
    佘: she se sheh seah
    池: chi chih tsz
    查: zha cha tsa char
    麻: ma mah
    苑: yuan yun
    遲 迟: chi chih tsz
    鄺 邝: kuang kwong fong
    官: guan kuan kun koon
    封: feng fung
    談 谈: tan tam
    匡: kuang hong
    鞠: ju chu kuk
    惠: hui wai
    荊 荆: jing ching king
    樂 乐: yue yuh lok
    冀: ji chi kei
    郁: yu yuk
    胥: xu hsu sui
    南: nan nam
    班: ban pan
    儲 储: chu tsu
    原: yuan yun
    栗: li lut
    燕: yan yen yin
    楚: chu cho tso
    鄢: yan yen yin
    勞 劳: lao lo lou
    諶 谌: chen sam sham
    奚: xi hsi hai
    皮: pi pei
    粟: su suk
    冼: xian hsien sin sen
    藺 蔺: lin lun
    樓 楼: lou lau
    盤 盘: pan pun poon
    滿 满: man mun moon
    聞 闻: wen man
    位: wei wai
    厲 厉: li lai
    伊: yi i
    仝: tong tung
    區 区: ou kui au ow
    巴: ba pa
    祖: zu tsu cho tso
    凃: tu to
    危: wei ngai ai
    淩: ling
    練 练: lian lien lin
    紐 纽: niu nau
    辜: gu ku koo kor gouw
    洪: hong hung ang ung
    利: li lei
    容: rong jung yung
    植: zhi chih chik tsik
    司徒: situ ssutu szeto seto sitou
    歐陽 欧阳: ouyang auyeung auyong owyang oyong
    上官: shangguan shangkuan sheungkun seungkoon
    司馬 司马: sima ssuma szema
    諸葛 诸葛: zhuge chuko chukot chukuo
    夏侯: xiahou hsiahou hahau
    皇甫: huangfu wongpo
    東方 东方: dongfang tungfang tungfong
    慕容: murong mujung moyung muyung
    尉遲 尉迟: yuchi yuchih waichi watchi
    公孫 公孙: gongsun kungsun
    令狐: linghu lingwu
    端木: duanmu tuanmu tunmuk
    西門 西门: ximen hsimen saimun
    南宮 南宫: nangong nankung namkung
    張簡 张简: zhangjian changchien cheungkan
    范姜: fanjiang fanchiang fankeung
    丰: feng fung
    乌: wu
    云: yun wan
    亓: qi chi kei
    井: jing ching cheng tseng
    亢: kang kong
    伏: fu fuk
    但: dan tan
    信: xin hsin shun sun
    修: xiu hsiu sau
    元: yuan yun
    公: gong kung
    况: kuang fong
    冶: ye yeh
    初: chu cho tso
    勾: gou kou ngau au
    印: yin yan
    卿: qing ching hing
    呼: hu fu
    哈: ha
    国: guo kuo kwok
    塗: tu to
    奉: feng fung
    宣: xuan hsuan sun
    宾: bin pin pan
    宿: su suk
    富: fu
    尉: wei wai
    尧: yao yiu
    居: ju chu kui
    展: zhan chan chin tsin
    屠: tu to
    嵇: ji chi kai
    帅: shuai sui
    干: gan kan kon
    平: ping
    幸: xing hsing hang
    廉: lian lien lim
    强: qiang chiang keung
    慕: mu mo
    戈: ge ko kwo
    戎: rong jung yung
    战: zhan chan chin tsin
    扈: hu wu
    揭: jie chieh kit
    支: zhi chih chi tze
    敬: jing ching king
    斯: si ssu sze
    昝: zan tsan cham tsam
    晁: chao siu
    晋: jin chin chun tsun
    普: pu po
    智: zhi chih chi tze
    朴: piao pok
    权: quan chuan kun
    束: shu chuk tsuk
    来: lai loi
    杭: hang hong
    檀: tan
    母: mu mo
    浦: pu po
    海: hai hoi
    湛: zhan chan cham tsam
    漆: qi chi chat tsat
    狄: di ti tik
    玉: yu yuk
    由: you yu yau
    留: liu lau
    盖: ge ko koi
    相: xiang hsiang sheung seung
    禹: yu
    籃: lan lam
    粘: zhan chan chim tsim
    索: suo so sok
    羊: yang yeung
    芮: rui jui yui
    花: hua fa
    茅: mao mau
    茹: ru ju yu
    薄: bao pao pok
    衡: heng hang
    衣: yi i
    裘: qiu chiu kau
    计: ji chi kai
    诸: zhu chu tsu
    豆: dou tou tau
    賴: lai
    赖: lai
    赫: he ho hak
    逯: lu luk
    那: na
    邰: tai toi
    邸: di ti tai
    郜: gao kao ko
    都: du tu to
    鄞: yin ngan an
    鐘: zhong chung tsung
    银: yin ngan an
    闕: que chuh kut
    门: men mun
    闭: bi pi pai
    阙: que chuh kut
    阚: han ham
    阴: yin yam
    阿: a o
    隆: long lung
    雍: yong yung
    鲜: xian hsien sin
    鹿: lu luk
    龎: pang pong
    """

  /// Vietnamese readings: `character: spelling`.
  static let vietnamese = """
    阮: nguyen
    陳: tran
    黎: le
    范: pham
    黃: hoang huynh
    潘: phan
    武: vu vo
    鄧: dang
    裴: bui
    杜: do
    胡: ho
    吳: ngo
    楊: duong
    李: ly
    陶: dao
    段: doan
    丁: dinh
    林: lam
    鄭: trinh
    張: truong
    梁: luong
    馮: phung
    """
}
