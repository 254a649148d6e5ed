/// Texts that are at times written as URIs, and the other way round.
enum TextURI {
  /// The address of a `mailto:` URI without its scheme; other texts as they are.
  static func address(_ text: String) -> String {
    guard hasScheme("mailto", text) else { return text }
    return String(text.dropFirst(7))
  }

  /// Whether the text begins with this scheme, which is in lower case and without its colon.
  static func hasScheme(_ scheme: String, _ text: String) -> Bool {
    let count = scheme.utf8.count
    return text.utf8.count > count && text.utf8.dropFirst(count).first == ASCII.colon
      && text.prefix(count).lowercased() == scheme
  }

  /// The text as a URI of that scheme (`xmpp`), unless it has it already.
  static func with(_ scheme: String, _ text: String) -> String {
    text.isEmpty || hasScheme(scheme, text) ? text : scheme + ":" + text
  }
}
