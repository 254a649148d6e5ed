/// Words of a formatted name that are no names: forms of address, degrees, particles; folded, without
/// full stops.
enum NameWords {
  /// Before the name.
  static let prefixes: Set<String> = list(
    """
    mr mrs ms miss mx messrs sir dame lord lady hon honorable rev reverend fr father sister brother
    dr prof professor doctor doc doz pd dozent assoc asst herr frau fraulein hr ing dipl mag
    dipl-ing diplom med jur phil rer nat habil h c hc mult mmag dkfm lic arq abg don dona sr sra srta
    senor senora monsieur madame mademoiselle mme mlle maitre me signor signora sig dott dottssa
    avv arch geom rag dhr mevr mw drs ir pan pani inz mgr hab capt captain col colonel lt maj major
    sgt cmdr gen general adm admiral eng engr er adv shri smt sri
    """
  )

  /// After the name: degrees, orders, certificates.
  static let postnominals: Set<String> = list(
    """
    phd dphil edd md do dds dmd dvm jd llm llb ba bs bsc ma ms msc mba emba mph mpa mfa med bed beng
    meng btech mtech bcom mcom cpa cfa cfp cma cia cissp cism cisa pmp csm pe peng ceng rn np pa esq
    esquire kc qc cbe obe mbe facs frcs frs fca aca acca chfc ret usn usa usmc facp mhsa shrm-cp
    prince2 itil scm bbi ll ra aia faia leed pg rph pharmd psyd lcsw
    """
  )

  /// Before a family name, written with it.
  static let particles: Set<String> = list(
    """
    van von vom zu zum zur der den des de da do dos das di del della delle dei degli dello du d la le
    les los las lo ter ten te tot op 't af av bin ibn bint ben bar abu abd al el ad ul st san santa
    mac mc
    """
  )

  /// Generations, by how they are written; `Jr` is what is shown for "junior".
  static let generations: [String: String] = [
    "jr": "Jr", "jnr": "Jr", "jun": "Jr", "junior": "Jr", "sr": "Sr", "snr": "Sr", "sen": "Sr",
    "senior": "Sr", "i": "I", "ii": "II", "iii": "III", "iv": "IV", "2nd": "II", "3rd": "III",
    "4th": "IV",
  ]

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
