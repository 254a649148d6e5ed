/// Legal forms of companies, folded, as they trail or lead a company's name.
enum LegalForms {
  /// After the name; several words where the form has several.
  static let trailing: Set<[String]> = Set(
    """
    inc|incorporated|corp|corporation|co|company|llc|lc|llp|lp|lllp|pllc|pc|ltd|limited|plc|cic
    gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|ug haftungsbeschrankt|se|ev|eg|ek|partg|partgmbb|gmbh co kg
    gmbh and co kg|gmbh und co kg|ag co kg|ag and co kg|and co kg|und co kg|co kg|gesmbh
    sa|sas|sasu|sarl|eurl|snc|sca|scop|srl|srls|spa|sapa|sl|slu|slne|sau|sa de cv|s de rl de cv
    sapi de cv|sab de cv|de cv|ltda|eireli|epp|lda|bv|nv|vof|cv|bvba|srl bv|asbl|vzw|ab|hb|as|asa
    ans|aps|is|oy|oyj|ky|ehf|hf|kft|zrt|nyrt|bt|kkt|sro|as|spol s ro|vos|sp z oo|spzoo|sp zoo|sp j
    sp k|spj|spk|zoo|dd|doo|ood|eood|ad|ead|et|jsc|ojsc|cjsc|pjsc|ooo|oao|zao|pao|ao|tov|uab
    sia|ou|as|ae|epe|ike|oe|as ve|ltd sti|sti|tic ltd sti|san ve tic ltd sti|san ve tic as|pt|tbk
    pte|pte ltd|pty|pty ltd|pvt|pvt ltd|private limited|private ltd|bhd|sdn bhd|co ltd|coltd|kk|gk
    yk|fze|fzco|fz llc|fzllc|wll|psc|saoc|saog|public|berhad|holding ag
    ооо|оао|зао|пао|ао|ип|тов|прат|еоод|оод|ад|αε|επε|ικε
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(parts)
  )

  /// Before the name.
  static let leading: Set<[String]> = Set(
    "pt|cv|ooo|oao|zao|pao|ао|ооо|оао|зао|пао|ип|тов|firma|fa|uab|sia".split(separator: "|").map(
      parts
    )
  )

  /// Written without a space, before or after the name.
  static let attached = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "一般社団法人", "(株)", "(有)",
    "股份有限公司", "有限责任公司", "有限公司", "股份公司", "주식회사", "유한회사", "(주)", "㈜",
  ]

  static let longest = 5

  private static func parts(_ form: Substring) -> [String] {
    form.split(separator: " ").map(String.init)
  }
}
