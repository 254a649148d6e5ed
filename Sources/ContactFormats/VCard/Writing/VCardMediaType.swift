import ContactModel

/// The media types that vCard 3.0 names by a word in TYPE and 4.0 by a media type (RFC 2426, 3.1.4;
/// RFC 6350, 5.7).
enum VCardMediaType {
  private static let words: [(word: String, mediaType: String)] = [
    ("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/gif"), ("BMP", "image/bmp"),
    ("TIFF", "image/tiff"), ("WEBP", "image/webp"), ("HEIC", "image/heic"),
    ("SVG+XML", "image/svg+xml"), ("BASIC", "audio/basic"), ("WAVE", "audio/wave"),
    ("OGG", "audio/ogg"), ("AAC", "audio/aac"), ("MPEG", "audio/mpeg"), ("PCM", "audio/pcm"),
    ("PGP", "application/pgp-keys"), ("X509", "application/pkix-cert"),
  ]
  /// Further words for the same, which are read but not written.
  private static let synonyms: [(word: String, mediaType: String)] = [
    ("JPG", "image/jpeg"), ("TIF", "image/tiff"), ("SVG", "image/svg+xml"), ("WAV", "audio/wave"),
    ("MP3", "audio/mpeg"),
  ]

  /// The properties that embed or link an object, whose TYPE may name its format.
  static let properties: Set<PropertyName> = [.photo, .logo, .sound, .key]

  static func mediaType(ofWord word: String) -> String? {
    let word = word.uppercased()
    return (words + synonyms).first { $0.word == word }?.mediaType
  }

  static func word(of mediaType: String) -> String? {
    let mediaType = mediaType.lowercased()
    return words.first { $0.mediaType == mediaType }?.word
  }
}
