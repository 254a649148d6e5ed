extension FormatRegistry {
  /// Every format Cardstock reads.
  public static let standard = FormatRegistry(
    [.vCard, .xml, .json, .ldif, .html, .qrPayload, .csv]
  )
}
