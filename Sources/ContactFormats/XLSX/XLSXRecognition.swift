/// Whether the beginning of an input is a workbook.
enum XLSXRecognition {
  static func confidence(_ sample: InputSample) -> Confidence? {
    let isNamed = extensions.contains(sample.fileExtension ?? "")
    if CompoundFile.begins(sample.bytes) {
      // The directory may stand behind the sample; letters and mails have such a file too.
      return CompoundFile.isWorkbook(sample.bytes) ? .certain : isNamed ? .likely : nil
    }
    guard ZipMembers.begin(sample.bytes) else { return nil }
    var isPackage = false
    for member in ZipMembers(sample.bytes) {
      guard let path = member.path else { return nil }
      if parts.contains(where: path.hasPrefix) { return .certain }
      // Anything else is an archive, in which workbooks may be.
      guard shared.contains(where: path.hasPrefix) else { return nil }
      isPackage = true
    }
    return isPackage && isNamed ? .likely : nil
  }

  private static let extensions: Set = ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls"]

  /// Where the parts of a workbook are, whatever program wrote it.
  private static let parts = [
    "xl/workbook.", "xl/_rels/", "xl/worksheets/", "xl/sharedstrings.xml", "xl/styles.",
    "xl/theme/",
    "xl/drawings/", "xl/media/", "xl/charts/", "xl/tables/", "xl/vbaproject.bin",
  ]

  /// What stands in every package of Office Open XML.
  private static let shared = [
    "[content_types].xml", "_rels/", "docprops/", "customxml/", "xl/",
  ]
}
