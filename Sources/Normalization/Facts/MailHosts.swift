/// What is known about mail hosts and mailbox names without asking them.
enum MailHosts {
  /// Hosts that give mailboxes to anybody: the domain says nothing about an employer.
  static let free: Set<String> = list(
    """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de
    hotmail.fr hotmail.it hotmail.es live.com live.co.uk live.de live.fr live.nl msn.com yahoo.com
    yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.jp yahoo.co.in yahoo.com.br ymail.com
    rocketmail.com icloud.com me.com mac.com aol.com aim.com protonmail.com proton.me pm.me
    tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com mail.com gmx.com gmx.de gmx.net
    gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org orange.fr wanadoo.fr
    laposte.net free.fr sfr.fr libero.it virgilio.it tiscali.it alice.it wp.pl o2.pl onet.pl
    interia.pl seznam.cz centrum.cz email.cz mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com
    ya.ru rambler.ru ukr.net i.ua abv.bg qq.com 163.com 126.com sina.com sohu.com foxmail.com
    aliyun.com naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br terra.com.br
    btinternet.com ntlworld.com sky.com talktalk.net comcast.net verizon.net att.net sbcglobal.net
    bellsouth.net cox.net charter.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au
    bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl telia.com online.no
    docomo.ne.jp ezweb.ne.jp softbank.ne.jp
    """
  )

  /// Hosts where `name+word@` reaches the mailbox `name@`.
  static let withSubaddresses: Set<String> = list(
    """
    gmail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com protonmail.com
    proton.me pm.me fastmail.com fastmail.fm
    """
  )

  /// Mailbox names of a function, not of a person: those of RFC 2142 and what cards print.
  static let roles: Set<String> = list(
    """
    info information office mail email e-mail contact contacts contactus hello hi hallo welcome team
    kontakt contacto contato contatto bonjour accueil sekretariat secretariat secretary reception
    empfang zentrale switchboard sales vertrieb verkauf ventas vendas vendite vente ventes
    marketing press presse prensa media pr news newsletter events event orders order bestellung
    booking bookings reservations reservation support help helpdesk service services kundenservice
    customerservice customercare care billing accounts accounting accountspayable buchhaltung
    finance invoice invoices rechnung purchasing einkauf jobs job career careers karriere hr
    recruiting recruitment personal bewerbung admin administrator administration admins it
    webmaster hostmaster postmaster abuse noc security root legal privacy datenschutz gdpr dpo
    compliance enquiries enquiry inquiries inquiry general feedback partners partner partnerships
    noreply no-reply donotreply do-not-reply mailer-daemon bounce bounces web www ftp usenet uucp
    all everyone staff studio shop store export import
    """
  )

  /// Mailbox names that stand where somebody had to fill in something.
  static let placeholders: Set<String> = list(
    "none na n/a noemail no-email nomail nobody test testing asdf asdfgh xxx null nil"
  )

  /// Domains of the same kind. Those reserved for examples (RFC 2606) are not among them: manuals
  /// and samples are full of people who live there.
  static let placeholderDomains: Set<String> = list("none.com na.com nomail.com noemail.com")

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
