extension FormatRegistry {
  /// Every format Cardstock reads.
  public static let standard = FormatRegistry([
    .vCard, .xml, .html, .json, .ldif, .qrPayload, .xlsx, .csv,
  ])
}
