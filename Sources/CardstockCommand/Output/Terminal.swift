import Cardstock
import ContactModel
import Glibc
import Storage

/// How text reaches a terminal: with colour where it is wanted, and never with control sequences out
/// of somebody's card.
enum Terminal {
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  // Set once, before the first line is printed, on the only thread that prints.
  nonisolated(unsafe) private static var usesColor = false

  static func choose(_ choice: ColorChoice) {
    usesColor =
      switch choice {
      case .always: true
      case .never: false
      case .auto: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && !isDumb
      }
  }

  private static var isDumb: Bool {
    guard let terminal = getenv("TERM") else { return true }
    return strcmp(terminal, "dumb") == 0
  }

  static func styled(_ text: String, _ styles: Style...) -> String {
    guard usesColor, !text.isEmpty else { return text }
    let codes = styles.map(\.rawValue).joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  /// More of one value than this helps nobody at a terminal; `--json` has all of it.
  private static let mostScalars = 2000

  /// Text from a card, made harmless: control characters of both sets, line and paragraph separators
  /// and the marks that turn the direction of writing become a visible replacement, and what is
  /// endless ends.
  static func clean(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if let end = scalars.index(
      scalars.startIndex,
      offsetBy: mostScalars,
      limitedBy: scalars.endIndex
    ),
      end < scalars.endIndex
    {
      return clean(String(scalars[..<end])) + "…"
    }
    guard scalars.contains(where: isHarmful) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\n", "\r", "\t": cleaned.append(" ")
      case _ where isHarmful(scalar): cleaned.append("\u{FFFD}")
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F,
      0x061C:
      true
    default: false
    }
  }

  /// A path as the user would write it: relative where it is below the working folder.
  static func path(_ path: String) -> String {
    guard let folder = getcwd(nil, 0) else { return clean(path) }
    defer { free(folder) }
    let prefix = String(cString: folder) + "/"
    return clean(path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path)
  }

  /// The end of a path that has no room, with an ellipsis in place of its beginning: the name of a
  /// file says more than the folders it is in.
  static func ending(of path: String, within room: Int) -> String {
    guard Columns.width(of: path) > room else { return path }
    var shown: [Character] = []
    var used = 1
    for character in path.reversed() {
      used += Columns.width(of: String(character))
      guard used <= room else { break }
      shown.append(character)
    }
    return "…" + String(shown.reversed())
  }

  /// A person in one line.
  static func line(_ person: PersonLine) -> String {
    let detail = person.detail.isEmpty ? "" : "  \(styled(clean(person.detail), .dim))"
    return "\(styled(person.id.name, .cyan))  \(clean(person.name))\(detail)"
  }

  /// `1 card`, `2 cards`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// How many columns the terminal has, or COLUMNS says; 80 where nobody knows.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(40, Int(size.ws_col))
    }
    let told = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 80
    return max(40, min(told, 1000))
  }

  /// The columns that lines must fit into; nil where a file or another program takes them.
  static var room: Int? { isatty(STDOUT_FILENO) == 1 ? width : nil }

  /// Breaks a text at spaces into lines of at most `width` columns.
  static func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let room = min(width, 100) - indent.count
    for word in text.split(separator: " ").map(String.init) {
      let columns = Columns.width(of: word)
      if !line.isEmpty, used + 1 + columns > room {
        lines.append(indent + line)
        line = ""
      }
      used = line.isEmpty ? columns : used + 1 + columns
      line += line.isEmpty ? word : " \(word)"
    }
    if !line.isEmpty { lines.append(indent + line) }
    return lines
  }
}
