// Made by Scripts/name-tables from PyPI cleanco (MIT) and Scripts/name-facts.

/// Legal forms of companies as they are written out, beside those of Normalization.
enum LegalFormTable {
  /// `abbreviation: long form | long form`; without a long form where it is one.
  static let forms = """
    ab: aktiebolag
    ae: ανωνυμη εταιρεια | ανωνυμη εταιρια
    ag: aktiengesellschaft
    akc spol:
    and company:
    ao: акционерное общество | aktsionernoe obshchestvo | ао
    aps: anpartsselskab
    as: aktieselskab
    as oy:
    asa: allmennaksjeselskap
    asbl: association sans but lucratif
    bhd: berhad
    bt: beteti tarsasag
    bv: besloten vennootschap | besloten vennootschap met beperkte ansprakelijkheid
    cic: community interest company
    co: company
    co ltd: 有限公司 | 股份有限公司 | 有限责任公司 | 有限責任公司 | 주식회사 | 株式会社 | company limited
    corp: corporation
    cvba: cooperatieve vennootschap
    dd: dionicko drustvo | delniska druzba
    doo: drustvo s ogranicenom odgovornoscu | drustvo z omejeno odgovornostjo
    eg: eingetragene genossenschaft
    ehf: einkahlutafelag
    ek: eingetragener kaufmann | eingetragene kauffrau
    epe: εταιρεια περιορισμενησ ευθυνησ
    ev: eingetragener verein
    fzco: free zone company
    fze: free zone establishment
    gbr: gesellschaft burgerlichen rechts
    ggmbh: gemeinnutzige gmbh | gemeinnutzige gesellschaft mit beschrankter haftung
    gie: groupement dinteret economique
    gk: 合同会社 | godo kaisha
    gmbh: gesellschaft mit beschrankter haftung | gesellschaft mbh | gesmbh
    gug: gemeinnutzige ug
    hb: handelsbolag
    hf: hlutafelag
    ike: ιδιωτικη κεφαλαιουχικη εταιρεια
    inc: incorporated
    ip: индивидуальныи предприниматель | ип
    jsc: joint stock company
    kb: kommanditbolag
    kft: korlatolt felelossegu tarsasag
    kg: kommanditgesellschaft
    kgaa: kommanditgesellschaft auf aktien
    kk: 株式会社 | kabushiki kaisha | kabushiki gaisha | kabushikigaisha
    kom spol:
    llc: limited liability company
    llp: limited liability partnership
    lp: limited partnership
    ltd: limited
    ltd sti: limited sirketi
    ltda: limitada | sociedade limitada
    mbh co kg:
    nv: namloze vennootschap
    nyrt: nyilvanosan mukodo reszvenytarsasag
    oao: открытое акционерное общество | оао
    ohg: offene handelsgesellschaft
    ojsc: open joint stock company
    ood: дружество с ограничена отговорност | оод
    ooo: общество с ограниченнои ответственностью | obshchestvo s ogranichennoy otvetstvennostyu |
     ооо
    ou: osauhing
    oy: osakeyhtio
    oyj: julkinen osakeyhtio
    pao: публичное акционерное общество | пао
    partg: partnerschaftsgesellschaft
    pc: professional corporation
    pjsc: публічне акціонерне товариство | public joint stock company
    plc: public limited company
    plc ltd:
    pt: perseroan terbatas
    pte ltd: private limited | private ltd
    pty ltd: proprietary limited
    s de rl:
    s de rl de cv: sociedad de responsabilidad limitada de capital variable
    s en c:
    sa: societe anonyme | sociedad anonima | sociedade anonima | spolka akcyjna | societate pe
     actiuni
    sa de cv: sociedad anonima de capital variable
    sapi: sociedad anonima promotora de inversion
    sarl: societe a responsabilite limitee
    sas: societe par actions simplifiee | sociedad por acciones simplificada | societa in
     accomandita semplice
    scarl: societa cooperativa a responsabilita limitata | scrl
    sci: societe civile immobiliere
    sdn bhd: sendirian berhad
    se: societas europaa
    sia: sabiedriba ar ierobezotu atbildibu
    sl: sociedad limitada
    slu: sociedad limitada unipersonal
    sm pte ltd:
    snc: societe en nom collectif | societa in nome collettivo
    sp j: spolka jawna
    sp k: spolka komandytowa
    sp z oo: spolka z ograniczona odpowiedzialnoscia
    spa: societa per azioni
    spolka z oo:
    srl: societa a responsabilita limitata | sociedad de responsabilidad limitada | societate cu
     raspundere limitata
    sro: spolecnost s rucenim omezenym | spolocnost s rucenim obmedzenym
    suc de descendants:
    tbk: terbuka
    tov: товариство з обмеженою відповідальністю | тов
    uab: uzdaroji akcine bendrove
    ug: unternehmergesellschaft | unternehmergesellschaft haftungsbeschrankt
    vea obch spol:
    vzw: vereniging zonder winstoogmerk
    wll: with limited liability
    yk: 有限会社 | yugen kaisha | yugen gaisha
    zao: закрытое акционерное общество | зао
    zrt: zartkorun mukodo reszvenytarsasag
    """
}
