extension FormatRegistry {
  /// Every format Cardstock reads, the surest to recognise first.
  public static let standard = FormatRegistry([.vCard])
}
